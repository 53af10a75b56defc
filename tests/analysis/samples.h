// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/timeline.h"
#include "core/store/hostrow.h"

#include <chrono>

/// Runs and hosts in few words.
namespace samples {

inline std::int64_t timeOf(int year, unsigned month, unsigned day, int hour = 0)
{
    const std::chrono::sys_days date
        = std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
    return std::chrono::nanoseconds(date.time_since_epoch() + std::chrono::hours(hour)).count();
}

/// A whole scan of the study's kind: v0 and v1 at both ports, IPv4.
inline store::Run scanRun(std::int64_t startedNs)
{
    store::Run run;
    run.state = store::RunState::Done;
    run.vantage = "host";
    run.startedNs = startedNs;
    run.endedNs = startedNs + 1;
    run.passes = { scan::Pass::V0, scan::Pass::V1 };
    run.ports = "80,443";
    run.v4 = true;
    return run;
}

inline store::HostRow host(const std::string& address, std::uint16_t port = 80,
    scan::Pass pass = scan::Pass::V0, scan::ReplyClass replyClass = scan::ReplyClass::Mptcp)
{
    store::HostRow row;
    row.address = *core::IpAddress::parse(address);
    row.port = port;
    row.pass = pass;
    row.replyClass = replyClass;
    return row;
}

inline store::HostRow host(std::uint32_t number, std::uint16_t port = 80,
    scan::Pass pass = scan::Pass::V0, scan::ReplyClass replyClass = scan::ReplyClass::Mptcp)
{
    return host(core::IpAddress::v4(0x0b000000 + number).toString(), port, pass, replyClass);
}

} // namespace samples
