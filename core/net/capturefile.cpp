// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/capturefile.h"

#include <pcap/pcap.h>

#include <cerrno>

namespace net {

using core::ErrorCode;

void CaptureWriter::CloseHandle::operator()(pcap* handle) const { pcap_close(handle); }
void CaptureWriter::CloseDumper::operator()(pcap_dumper* dumper) const { pcap_dump_close(dumper); }

core::Result<CaptureWriter> CaptureWriter::open(const std::string& path, wire::LinkType link)
{
    constexpr int WholeFrame = 65535;
    pcap* const handle = pcap_open_dead_with_tstamp_precision(
        link == wire::LinkType::Ethernet ? DLT_EN10MB : DLT_RAW, WholeFrame,
        PCAP_TSTAMP_PRECISION_NANO);
    if (!handle)
        return core::failure(ErrorCode::WriteFailed,
            { core::Pattern("net", "cannot write %1: out of memory"), { path } });
    pcap_dumper* const dumper = pcap_dump_open(handle, path.c_str());
    if (!dumper) {
        const std::string reason = pcap_geterr(handle);
        pcap_close(handle);
        return core::failure(ErrorCode::WriteFailed,
            { core::Pattern("net", "cannot write the capture %1"), { reason } });
    }
    return CaptureWriter(path, handle, dumper);
}

CaptureWriter::CaptureWriter(std::string path, pcap* handle, pcap_dumper* dumper)
    : m_path(std::move(path))
    , m_handle(handle)
    , m_dumper(dumper)
{
}

CaptureWriter::CaptureWriter(CaptureWriter&&) noexcept = default;
CaptureWriter& CaptureWriter::operator=(CaptureWriter&&) noexcept = default;
CaptureWriter::~CaptureWriter() = default;

tl::unexpected<core::Error> CaptureWriter::writeFailure(int systemError) const
{
    return core::systemFailure(ErrorCode::WriteFailed,
        { core::Pattern("net", "cannot write the capture %1"), { m_path } }, systemError);
}

core::Result<void> CaptureWriter::write(wire::Bytes frame, std::int64_t timeNs)
{
    pcap_pkthdr header {};
    header.ts.tv_sec = timeNs / 1'000'000'000;
    // With nanosecond precision libpcap takes nanoseconds here, whatever the field is called.
    header.ts.tv_usec = timeNs % 1'000'000'000;
    header.caplen = header.len = bpf_u_int32(frame.size());
    pcap_dump(reinterpret_cast<u_char*>(m_dumper.get()), &header, frame.data());
    if (std::ferror(pcap_dump_file(m_dumper.get())) != 0)
        return writeFailure(errno);
    return {};
}

core::Result<void> CaptureWriter::close()
{
    if (!m_dumper)
        return {};
    const bool flushed = pcap_dump_flush(m_dumper.get()) == 0;
    const int systemError = errno;
    m_dumper.reset();
    if (!flushed)
        return writeFailure(systemError);
    return {};
}

} // namespace net
