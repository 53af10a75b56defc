// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/originfilter.h"

#include "core/analysis/presence.h"

#include <algorithm>

namespace analysis {

namespace {

    tl::unexpected<core::Error> onlyRead()
    {
        return core::failure(core::ErrorCode::PermissionDenied,
            core::Pattern("analysis", "a part of a store cannot be written to"));
    }

} // namespace

OriginFilteredStore::OriginFilteredStore(
    const store::Store& all, const OriginDatabase& origins, std::vector<std::uint32_t> numbers)
    : m_all(all)
    , m_origins(origins)
    , m_numbers(std::move(numbers))
{
}

core::Result<std::vector<store::Run>> OriginFilteredStore::runs(
    const store::RunSelection& selection) const
{
    return m_all.runs(selection);
}

core::Result<void> OriginFilteredStore::setLabel(store::RunId, const std::string&)
{
    return onlyRead();
}

core::Result<void> OriginFilteredStore::setNote(store::RunId, const std::string&)
{
    return onlyRead();
}

core::Result<void> OriginFilteredStore::removeRun(store::RunId) { return onlyRead(); }

core::Result<bool> OriginFilteredStore::isWanted(const core::IpAddress& address) const
{
    const auto origin = m_origins.find(address);
    if (!origin)
        return tl::unexpected(origin.error());
    return *origin && std::ranges::any_of((*origin)->numbers, [&](std::uint32_t number) {
        return std::ranges::find(m_numbers, number) != m_numbers.end();
    });
}

core::Result<void> OriginFilteredStore::readHosts(
    store::RunId run, const store::HostSelection& selection, const HostBlock& block) const
{
    return readWanted(run, selection, block, [] { return true; });
}

core::Result<void> OriginFilteredStore::readWanted(store::RunId run,
    const store::HostSelection& selection, const HostBlock& block,
    const std::function<bool()>& goOn) const
{
    std::optional<core::Error> trouble;
    std::vector<store::HostRow> wanted;
    const auto read = m_all.readHosts(run, selection, [&](std::span<const store::HostRow> rows) {
        if (!goOn()) {
            trouble = endedByUser().value();
            return false;
        }
        wanted.clear();
        for (const store::HostRow& row : rows) {
            const auto fits = isWanted(row.address);
            if (!fits) {
                trouble = fits.error();
                return false;
            }
            if (*fits)
                wanted.push_back(row);
        }
        return wanted.empty() || block(wanted);
    });
    if (trouble)
        return tl::unexpected(*trouble);
    return read;
}

core::Result<void> OriginFilteredStore::readAddresses(
    store::RunId run, const store::HostSelection& selection, const AddressBlock& block) const
{
    std::optional<core::Error> trouble;
    std::vector<core::IpAddress> wanted;
    const auto read = m_all.readAddresses(run, selection, [&](const store::AddressGroup& group) {
        wanted.clear();
        for (const core::IpAddress& address : group.addresses) {
            const auto fits = isWanted(address);
            if (!fits) {
                trouble = fits.error();
                return false;
            }
            if (*fits)
                wanted.push_back(address);
        }
        return wanted.empty() || block({ group.replyClass, group.port, group.pass, wanted });
    });
    if (trouble)
        return tl::unexpected(*trouble);
    return read;
}

core::Result<std::vector<store::HostCount>> OriginFilteredStore::hostCounts(
    std::span<const store::RunId> runs) const
{
    std::vector<store::HostCount> all;
    for (const store::RunId& run : runs) {
        auto known = m_counts.find(run);
        if (known == m_counts.end()) {
            using Key = std::tuple<core::Family, std::uint16_t, scan::Pass, scan::ReplyClass>;
            std::map<Key, std::uint64_t> counted;
            const double share = double(&run - runs.data()) / double(runs.size());
            const auto read = readWanted(
                run, {},
                [&](std::span<const store::HostRow> rows) {
                    for (const store::HostRow& row : rows)
                        ++counted[{ row.address.family(), row.port, row.pass, row.replyClass }];
                    return true;
                },
                // Of a few networks most blocks hold nobody: asked at each all the same.
                [&] { return !m_progress || m_progress(share); });
            if (!read)
                return tl::unexpected(read.error());
            std::vector<store::HostCount> counts;
            for (const auto& [key, hosts] : counted) {
                const auto& [family, port, pass, replyClass] = key;
                counts.push_back({ run, family, port, pass, replyClass, hosts });
            }
            known = m_counts.emplace(run, std::move(counts)).first;
        }
        all.insert(all.end(), known->second.begin(), known->second.end());
    }
    return all;
}

template <typename Row>
core::Result<std::vector<Row>> OriginFilteredStore::wantedTargets(
    core::Result<std::vector<Row>> rows) const
{
    if (!rows)
        return rows;
    std::vector<Row> wanted;
    for (Row& row : *rows) {
        const auto fits = isWanted(row.target);
        if (!fits)
            return tl::unexpected(fits.error());
        if (*fits)
            wanted.push_back(std::move(row));
    }
    return wanted;
}

core::Result<std::vector<store::TraceRow>> OriginFilteredStore::traces(
    std::span<const store::RunId> runs, bool documents) const
{
    return wantedTargets(m_all.traces(runs, documents));
}

core::Result<std::vector<store::ProofRow>> OriginFilteredStore::proofs(
    std::span<const store::RunId> runs, bool documents) const
{
    return wantedTargets(m_all.proofs(runs, documents));
}

core::Result<std::vector<store::FindingRow>> OriginFilteredStore::findings(
    std::span<const store::RunId> runs) const
{
    return wantedTargets(m_all.findings(runs));
}

} // namespace analysis
