// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/capturereader.h"

#include "core/wire/ethernet.h"

#include <pcap/pcap.h>

#include <cerrno>
#include <cstring>

namespace net {

using core::ErrorCode;

namespace {

    /// Where IP begins behind the headers that this file reads, 0 for Ethernet with its tags.
    std::optional<std::size_t> headerBytes(int linkType)
    {
        switch (linkType) {
        case DLT_EN10MB:
        case DLT_RAW:
        case DLT_IPV4:
        case DLT_IPV6:
            return 0;
        case DLT_NULL:
        case DLT_LOOP:
            return 4;
        case DLT_LINUX_SLL:
            return 16;
        case DLT_LINUX_SLL2:
            return 20;
        default:
            return std::nullopt;
        }
    }

    ErrorCode codeOf(int systemError)
    {
        if (systemError == ENOENT)
            return ErrorCode::NotFound;
        return systemError == EACCES ? ErrorCode::PermissionDenied : ErrorCode::ReadFailed;
    }

} // namespace

void CaptureReader::CloseHandle::operator()(pcap* handle) const { pcap_close(handle); }

core::Result<CaptureReader> CaptureReader::open(const std::string& path)
{
    std::FILE* const file = std::fopen(path.c_str(), "rbe");
    if (!file)
        return core::systemFailure(
            codeOf(errno), { core::Pattern("net", "cannot open \"%1\""), { path } }, errno);
    return fromFile(file, path);
}

core::Result<CaptureReader> CaptureReader::fromFile(std::FILE* file, const std::string& name)
{
    char reason[PCAP_ERRBUF_SIZE] = {};
    pcap* const handle
        = pcap_fopen_offline_with_tstamp_precision(file, PCAP_TSTAMP_PRECISION_NANO, reason);
    if (!handle) {
        std::fclose(file);
        return core::failure(ErrorCode::Malformed,
            { core::Pattern("net", "cannot read \"%1\" as a packet capture: %2"),
                { name, reason } });
    }
    const int linkType = pcap_datalink(handle);
    CaptureReader reader(name, handle, linkType);
    if (!headerBytes(linkType)) {
        const char* const known = pcap_datalink_val_to_name(linkType);
        return core::failure(ErrorCode::InvalidInput,
            { core::Pattern("net",
                  "\"%1\": packets of link type %2 can't be read; Ethernet, raw IP, loopback and "
                  "Linux's \"any\" can"),
                { name, (known ? std::string(known) : std::to_string(linkType)) } });
    }
    return reader;
}

CaptureReader::CaptureReader(std::string name, pcap* handle, int linkType)
    : m_name(std::move(name))
    , m_handle(handle)
    , m_linkType(linkType)
{
}

CaptureReader::CaptureReader(CaptureReader&&) noexcept = default;
CaptureReader& CaptureReader::operator=(CaptureReader&&) noexcept = default;
CaptureReader::~CaptureReader() = default;

core::Result<std::optional<CapturedPacket>> CaptureReader::next()
{
    pcap_pkthdr* header = nullptr;
    const u_char* bytes = nullptr;
    const int read = pcap_next_ex(m_handle.get(), &header, &bytes);
    if (read == PCAP_ERROR_BREAK)
        return std::nullopt;
    if (read != 1) {
        return core::failure(ErrorCode::Malformed,
            { core::Pattern("net", "\"%1\" is damaged or breaks off: %2"),
                { m_name, pcap_geterr(m_handle.get()) } });
    }
    CapturedPacket packet;
    packet.ip = ipPacket({ bytes, header->caplen }).value_or(wire::Bytes());
    packet.cutShort = header->caplen < header->len;
    // With nanosecond precision libpcap gives nanoseconds here, whatever the field is called.
    packet.timeNs = std::int64_t(header->ts.tv_sec) * 1'000'000'000 + header->ts.tv_usec;
    return packet;
}

std::optional<wire::Bytes> CaptureReader::ipPacket(wire::Bytes frame) const
{
    if (m_linkType == DLT_EN10MB) {
        const auto payload = wire::ipPayload(frame, wire::LinkType::Ethernet);
        return payload ? std::optional(*payload) : std::nullopt;
    }
    const std::size_t header = *headerBytes(m_linkType);
    if (frame.size() < header)
        return std::nullopt;
    const auto payload = wire::ipPayload(frame.subspan(header), wire::LinkType::RawIp);
    return payload ? std::optional(*payload) : std::nullopt;
}

} // namespace net
