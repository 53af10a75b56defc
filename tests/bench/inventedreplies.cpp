// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventedreplies.h"

#include <algorithm>
#include <iterator>

core::IpAddress InventedReplies::address(std::uint64_t host)
{
    return core::IpAddress::v4(std::uint32_t(host) * 2'654'435'761U);
}

void InventedReplies::fill(std::span<scan::ScanRow> rows)
{
    static constexpr std::uint8_t Options[]
        = { 2, 4, 5, 0xb4, 1, 3, 3, 7, 1, 1, 4, 2, 0x1e, 12, 1, 0x81, 1, 2, 3, 4, 5, 6, 7, 8 };
    for (scan::ScanRow& row : rows) {
        const bool repeat = m_number % 20 == 19;
        const std::uint64_t host = m_firstHost + (repeat ? m_number - 1 : m_number);
        ++m_number;
        row.target = address(host);
        const std::uint32_t mixed = row.target.v4Value();
        row.responder = row.target;
        row.local = m_local;
        row.timeNs = std::int64_t(1'700'000'000'000'000'000 + m_number * 3'000);
        row.targetPort = 80;
        row.localPort = std::uint16_t(40'000 + m_number % 64);
        row.pass = scan::Pass::V1;
        const std::uint32_t kind = (mixed >> 7) % 100;
        const bool potential = kind < 10;
        row.replyClass = potential ? scan::ReplyClass(kind % 4)
            : kind < 60            ? scan::ReplyClass::Plain
            : kind < 95            ? scan::ReplyClass::Rst
                                   : scan::ReplyClass::Icmp;
        row.hasCapable = potential;
        row.hasReceiverKey = potential;
        row.mptcpVersion = 1;
        row.mptcpFlags = 1;
        row.receiverKey = potential ? host * 0x9e3779b97f4a7c15U + m_run : 0;
        row.optionLength = row.success() ? std::uint8_t(sizeof Options) : std::uint8_t(0);
        std::copy_n(Options, row.optionLength, row.options.begin());
        row.ttl = std::uint8_t(40 + mixed % 20);
        row.tcpFlags = 0x12;
        row.repeat = repeat;
        row.window = 65535;
        row.sequence = mixed;
        row.acknowledgment = ~mixed;
        row.rttUs = std::int32_t(1000 + mixed % 200'000);
    }
}

store::Run inventedRun(std::uint64_t number)
{
    constexpr std::int64_t WeekNs = 7 * 86'400 * std::int64_t(1'000'000'000);
    store::Run run;
    run.vantage = "host";
    run.version = "bench";
    run.passes = { scan::Pass::V1 };
    run.ports = "80";
    run.v4 = true;
    run.startedNs = 1'600'000'000'000'000'000 + std::int64_t(number) * WeekNs;
    return run;
}

core::Result<store::RunId> writeInventedRun(
    const std::string& url, std::uint64_t number, std::uint64_t rows, std::uint64_t firstHost)
{
    constexpr std::uint64_t RowsAtOnce = 1000;
    store::Run run = inventedRun(number);
    const auto writer = store::RunWriter::begin(url, run);
    if (!writer)
        return tl::unexpected(writer.error());
    InventedReplies replies(number, firstHost);
    std::vector<scan::ScanRow> block;
    for (std::uint64_t done = 0; done < rows; done += block.size()) {
        block.resize(std::size_t(std::min(RowsAtOnce, rows - done)));
        replies.fill(block);
        if (const auto added = (*writer)->addReplies(block); !added)
            return tl::unexpected(added.error());
    }
    run.state = store::RunState::Done;
    run.endedNs = run.startedNs + 1;
    if (const auto finished = (*writer)->finish(run); !finished)
        return tl::unexpected(finished.error());
    return (*writer)->id();
}
