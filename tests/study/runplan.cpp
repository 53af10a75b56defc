// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runplan.h"

#include "askedmonths.h"
#include "draws.h"

#include <algorithm>

namespace study {

namespace {

    using core::Family;
    using scan::Pass;

    constexpr int DegradedMonth = 12; // July 2021
    constexpr int ShardedMonth = 14; // September 2021
    constexpr int InterruptedMonth = 5; // December 2020
    constexpr std::uint64_t LostEvery = 30;

    /// The day on which a scan begins; the next is free for a second part.
    int dayOf(Pass pass, Family family, std::uint16_t port)
    {
        const int step = (family == Family::V6 ? 4 : 0) + (port == 443 ? 2 : 0);
        return (pass == Pass::V0 ? 1 : 9) + step;
    }

    PlannedRun scanOf(int month, Pass pass, Family family, std::vector<std::uint16_t> ports)
    {
        PlannedRun run;
        run.month = month;
        run.day = dayOf(pass, family, ports.front());
        run.passes = { pass };
        run.families = { family };
        run.ports = std::move(ports);
        return run;
    }

    void planScan(
        std::vector<PlannedRun>& runs, int month, Pass pass, Family family, std::uint16_t port)
    {
        if (!(askedMonths(pass, family, port) & monthBit(month)))
            return;
        PlannedRun run = scanOf(month, pass, family, { port });
        const bool v0 = pass == Pass::V0;
        if (v0 && family == Family::V4 && port == 80 && month == DegradedMonth)
            run.fate = PlannedRun::Fate::Degraded;
        if (v0 && family == Family::V4 && port == 443 && month == ShardedMonth) {
            run.shards = 2;
            runs.push_back(run);
            run.shard = 1;
            ++run.day;
        }
        if (v0 && family == Family::V6 && port == 443 && month == InterruptedMonth) {
            runs.push_back(run);
            runs.back().fate = PlannedRun::Fate::Interrupted;
            ++run.day;
        }
        runs.push_back(run);
    }

    void planControl(std::vector<PlannedRun>& runs, int month, Family family)
    {
        constexpr int FirstDay = 17;
        std::vector<std::uint16_t> ports;
        for (const std::uint16_t port : { 80, 443 }) {
            if (askedMonths(Pass::Control, family, port) & monthBit(month))
                ports.push_back(port);
        }
        if (ports.empty())
            return;
        runs.push_back(scanOf(month, Pass::Control, family, ports));
        runs.back().day = family == Family::V4 ? FirstDay : FirstDay + 1;
    }

    PlannedRun followUp(store::RunKind kind, int month, int day, std::vector<Pass> passes)
    {
        PlannedRun run;
        run.kind = kind;
        run.month = month;
        run.day = day;
        run.passes = std::move(passes);
        run.ports = { 80, 443 };
        run.families = { Family::V4, Family::V6 };
        return run;
    }

    template <typename T> bool among(const std::vector<T>& values, T value)
    {
        return std::find(values.begin(), values.end(), value) != values.end();
    }

} // namespace

bool PlannedRun::asks(scan::Pass pass) const { return among(passes, pass); }
bool PlannedRun::asks(std::uint16_t port) const { return among(ports, port); }
bool PlannedRun::asks(core::Family family) const { return among(families, family); }

bool PlannedRun::reaches(const core::IpAddress& target) const
{
    const std::uint64_t number = numberOf(target);
    if (fate == Fate::Interrupted)
        return number / 8 % 2 == 0;
    return shards == 1 || int(number % std::uint64_t(shards)) == shard;
}

std::vector<PlannedRun> planRuns(int months)
{
    constexpr int TraceDay = 20;
    constexpr int ProofDay = 24;
    std::vector<PlannedRun> runs;
    for (int month = 0; month < months; ++month) {
        for (const Pass pass : { Pass::V0, Pass::V1 }) {
            for (const Family family : { Family::V4, Family::V6 }) {
                for (const std::uint16_t port : { 80, 443 })
                    planScan(runs, month, pass, family, port);
            }
        }
        for (const Family family : { Family::V4, Family::V6 })
            planControl(runs, month, family);
        runs.push_back(followUp(store::RunKind::Trace, month, TraceDay, { Pass::V0, Pass::V1 }));
        runs.push_back(followUp(store::RunKind::Verify, month, ProofDay, { Pass::V0, Pass::V1 }));
    }
    return runs;
}

Months lostMonths(const core::IpAddress& target, scan::Pass pass, std::uint16_t port)
{
    const bool lossy = pass == Pass::V0 && port == 80 && target.isV4();
    return lossy && numberOf(target) % LostEvery == 0 ? monthBit(DegradedMonth) : 0;
}

std::uint64_t numberOf(const core::IpAddress& address)
{
    return drawnFor(std::uint64_t(address.value()), std::uint64_t(address.value() >> 64), 0);
}

} // namespace study
