// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/assembler.h"

#include "core/net/capturereader.h"

namespace handshake {

namespace {

    constexpr std::uint64_t PacketsBetweenReports = 1024;

} // namespace

core::Result<CapturedConnections> readConnections(const std::string& file,
    const AssemblerLimits& limits, const std::function<bool(std::uint64_t packets)>& progress)
{
    auto reader = net::CaptureReader::open(file);
    if (!reader)
        return tl::unexpected(reader.error());
    Assembler assembler(limits);
    CapturedConnections read;
    for (std::uint64_t packets = 1;; ++packets) {
        const auto packet = reader->next();
        if (!packet) {
            read.brokenOff = packet.error().detail;
            break;
        }
        if (!*packet)
            break;
        assembler.add((*packet)->ip, (*packet)->timeNs);
        if (packets % PacketsBetweenReports == 0 && progress && !progress(packets)) {
            return core::failure(core::ErrorCode::Unavailable,
                { core::Pattern("handshake", "reading \"%1\" was ended early"), { file } });
        }
    }
    read.connections = assembler.connections();
    read.counters = assembler.counters();
    return read;
}

} // namespace handshake
