// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/capturefile.h"

#include "core/net/filedescriptor.h"

#include <fcntl.h>
#include <pcap/pcap.h>
#include <sys/stat.h>

#include <cerrno>

namespace net {

using core::ErrorCode;

namespace {

    constexpr int WholeFrame = 65535;
    constexpr std::uint32_t NanosecondMagic = 0xa1b23c4d; // in host order

    struct RecordHeader {
        std::uint32_t seconds = 0;
        std::uint32_t nanoseconds = 0;
        std::uint32_t captured = 0;
        std::uint32_t length = 0;
    };

} // namespace

core::Result<void> trimCapture(const std::string& path)
{
    const FileDescriptor file(::open(path.c_str(), O_RDWR | O_CLOEXEC));
    struct stat status { };
    pcap_file_header header {};
    if (!file || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)
        || ::pread(file.get(), &header, sizeof header, 0) != ssize_t(sizeof header)
        || header.magic != NanosecondMagic)
        return {};
    off_t whole = sizeof header;
    RecordHeader record;
    while (::pread(file.get(), &record, sizeof record, whole) == ssize_t(sizeof record)
        && record.captured <= std::uint32_t(WholeFrame)) {
        const off_t end = whole + off_t(sizeof record) + off_t(record.captured);
        if (end > status.st_size)
            break;
        whole = end;
    }
    if (whole < status.st_size && ::ftruncate(file.get(), whole) != 0)
        return core::systemFailure(ErrorCode::WriteFailed, "cannot cut the capture " + path, errno);
    return {};
}

void CaptureWriter::CloseHandle::operator()(pcap* handle) const { pcap_close(handle); }
void CaptureWriter::CloseDumper::operator()(pcap_dumper* dumper) const { pcap_dump_close(dumper); }

core::Result<CaptureWriter> CaptureWriter::open(
    const std::string& path, wire::LinkType link, bool append)
{
    pcap* const handle = pcap_open_dead_with_tstamp_precision(
        link == wire::LinkType::Ethernet ? DLT_EN10MB : DLT_RAW, WholeFrame,
        PCAP_TSTAMP_PRECISION_NANO);
    if (!handle)
        return core::failure(ErrorCode::WriteFailed,
            { core::Pattern("net", "cannot write %1: out of memory"), { path } });
    pcap_dumper* const dumper = append ? pcap_dump_open_append(handle, path.c_str())
                                       : pcap_dump_open(handle, path.c_str());
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

core::Result<void> CaptureWriter::flush()
{
    if (m_dumper && pcap_dump_flush(m_dumper.get()) != 0)
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
