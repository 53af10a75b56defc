// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/ethernet.h"

#include <memory>

struct pcap;
struct pcap_dumper;

namespace net {

/// Cuts off a frame at the end of a capture that its writer did not write whole, so that others can
/// follow. A file that is no capture of CaptureWriter is left as it is. WriteFailed
/// names it.
core::Result<void> trimCapture(const std::string& path);

/// Writes frames to a classic pcap file with nanosecond time stamps (libpcap). Lives in one
/// thread at a time.
class CaptureWriter {
public:
    /// `append` goes on behind the frames of a capture of the same kind, if there is one.
    /// WriteFailed names the file, here and below.
    static core::Result<CaptureWriter> open(
        const std::string& path, wire::LinkType link, bool append = false);
    CaptureWriter(CaptureWriter&&) noexcept;
    CaptureWriter& operator=(CaptureWriter&&) noexcept;
    ~CaptureWriter();

    /// `timeNs` since the Unix epoch.
    core::Result<void> write(wire::Bytes frame, std::int64_t timeNs);
    /// Hands all frames so far to the kernel.
    core::Result<void> flush();
    /// Flushes and closes; the only way to know that everything is on disk.
    core::Result<void> close();

private:
    CaptureWriter(std::string path, pcap* handle, pcap_dumper* dumper);
    tl::unexpected<core::Error> writeFailure(int systemError) const;

    struct CloseHandle {
        void operator()(pcap* handle) const;
    };
    struct CloseDumper {
        void operator()(pcap_dumper* dumper) const;
    };
    std::string m_path;
    std::unique_ptr<pcap, CloseHandle> m_handle;
    std::unique_ptr<pcap_dumper, CloseDumper> m_dumper;
};

} // namespace net
