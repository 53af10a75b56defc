// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventedstore.h"

namespace {

constexpr int LifeInRuns = 50;
constexpr std::int64_t DayNs = 86'400'000'000'000;
constexpr std::int64_t FirstDayNs = 1'609'459'200'000'000'000; // 2021-01-01

/// A number that looks random and is always the same for the same input.
std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

} // namespace

InventedStore::InventedStore(int runs, std::uint64_t hosts, core::Family family)
    : m_family(family)
    , m_everAlive(hosts * std::uint64_t(runs + LifeInRuns) / LifeInRuns)
{
    for (int i = 0; i < runs; ++i) {
        store::Run run;
        run.id = i + 1;
        run.state = store::RunState::Done;
        run.vantage = "host";
        run.startedNs = FirstDayNs + i * DayNs;
        run.passes = { scan::Pass::V0, scan::Pass::V1 };
        run.ports = "80,443";
        run.v4 = family == core::Family::V4;
        run.v6 = !run.v4;
        m_runs.push_back(std::move(run));
    }
}

core::Result<std::vector<store::Run>> InventedStore::runs(const store::RunSelection&) const
{
    return m_runs;
}

core::Result<store::Run> InventedStore::run(store::RunId id) const
{
    return m_runs.at(std::size_t(id - 1));
}

core::Result<std::vector<store::HostCount>> InventedStore::hostCounts(
    std::span<const store::RunId> runs) const
{
    std::vector<store::HostCount> counts;
    for (const store::RunId run : runs) {
        for (const std::uint16_t port : { 80, 443 }) {
            for (const scan::Pass pass : { scan::Pass::V0, scan::Pass::V1 }) {
                for (const scan::ReplyClass each : scan::AllReplyClasses)
                    counts.push_back({ run, m_family, port, pass, each, 1000 });
            }
        }
    }
    return counts;
}

core::Result<void> InventedStore::readHosts(
    store::RunId run, const store::HostSelection& selection, const HostBlock& block) const
{
    if (selection.family && *selection.family != m_family)
        return {};
    const auto day = std::int64_t(run - 1);
    const auto births = std::uint64_t(m_runs.size() + LifeInRuns);
    std::vector<store::HostRow> rows;
    for (std::uint64_t number = 0; number < m_everAlive; ++number) {
        const std::uint64_t dice = mixed(number);
        const std::int64_t birth = std::int64_t(dice % births) - LifeInRuns;
        if (day < birth || day >= birth + LifeInRuns)
            continue;
        const std::uint64_t today = mixed(dice + std::uint64_t(day));
        if (today % 50 == 0)
            continue; // missed this time
        store::HostRow row;
        row.address = m_family == core::Family::V4
            ? core::IpAddress::v4(std::uint32_t(0x01000000 + number * 600 + dice % 600))
            : core::IpAddress::v6(
                (core::Uint128(0x20010db8) << 96) + (core::Uint128(number) << 64) + dice);
        row.replyClass = scan::ReplyClass::Mptcp;
        row.hasReceiverKey = true;
        row.receiverKey = today;
        row.ttl = 50;
        // Half the hosts at one port, half at both; one in four speaks v1 too.
        for (const std::uint16_t port : { 80, 443 }) {
            if ((dice >> 40) % 4 == (port == 80 ? 0 : 1))
                continue;
            for (const scan::Pass pass : { scan::Pass::V0, scan::Pass::V1 }) {
                if (pass == scan::Pass::V1 && (dice >> 50) % 4 != 0)
                    continue;
                row.port = port;
                row.pass = pass;
                if ((!selection.port || *selection.port == port)
                    && (!selection.pass || *selection.pass == pass))
                    rows.push_back(row);
            }
        }
        if (rows.size() >= 4096) {
            if (!block(rows))
                return {};
            rows.clear();
        }
    }
    if (!rows.empty())
        block(rows);
    return {};
}
