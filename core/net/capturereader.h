// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/bytes.h"

#include <cstdio>
#include <memory>
#include <optional>

struct pcap;

namespace net {

/// One packet of a capture, from the IP header on. Valid until the next one is read.
struct CapturedPacket {
    wire::Bytes ip; ///< empty when the frame holds no IP packet
    std::int64_t timeNs = 0; ///< since the Unix epoch
    bool cutShort = false; ///< the capture kept fewer bytes than the packet had
};

/// Reads a pcap or pcapng file of any byte order (libpcap), packet by packet: Ethernet, raw IP,
/// loopback, and what Linux's "any" interface gives. Lives in one thread.
class CaptureReader {
public:
    /// NotFound, PermissionDenied, Malformed (no capture), or InvalidInput for a link type that
    /// can't be read.
    static core::Result<CaptureReader> open(const std::string& path);
    /// From a stream that is already open; `file` is closed in every case.
    static core::Result<CaptureReader> fromFile(std::FILE* file, const std::string& name);
    CaptureReader(CaptureReader&&) noexcept;
    CaptureReader& operator=(CaptureReader&&) noexcept;
    ~CaptureReader();

    /// The next packet; empty at the end. Malformed when the file breaks off or is damaged: what
    /// came before is good.
    core::Result<std::optional<CapturedPacket>> next();

private:
    struct CloseHandle {
        void operator()(pcap* handle) const;
    };
    CaptureReader(std::string name, pcap* handle, int linkType);
    std::optional<wire::Bytes> ipPacket(wire::Bytes frame) const;

    std::string m_name;
    std::unique_ptr<pcap, CloseHandle> m_handle;
    int m_linkType = 0; ///< DLT_*
};

} // namespace net
