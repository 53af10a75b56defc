// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rundifference.h"

#include "core/analysis/askedscope.h"

#include <algorithm>
#include <tuple>

namespace analysis {

using store::HostRow;

namespace {

    std::tuple<core::IpAddress, std::uint16_t, scan::Pass> targetOf(const HostRow& row)
    {
        return { row.address, row.port, row.pass };
    }

    Scope scopeOf(const HostRow& row) { return { row.pass, row.port, row.address.family() }; }

    /// The hosts of a run that the other asked too, by target.
    core::Result<std::vector<HostRow>> hostsOf(
        const store::Store& store, const AskedScope& asked, const AskedScope& other)
    {
        std::vector<HostRow> hosts;
        const auto read = store.readHosts(asked.run.id, {}, [&](std::span<const HostRow> rows) {
            for (const HostRow& row : rows) {
                if (asked.covers(scopeOf(row)) && other.covers(scopeOf(row)))
                    hosts.push_back(row);
            }
            return true;
        });
        if (!read)
            return tl::unexpected(read.error());
        std::sort(hosts.begin(), hosts.end(),
            [](const HostRow& a, const HostRow& b) { return targetOf(a) < targetOf(b); });
        return hosts;
    }

    bool mayBeMptcp(const HostRow* row) { return row != nullptr && isPotential(row->replyClass); }

} // namespace

const char* hostChangeName(HostChange change)
{
    switch (change) {
    case HostChange::Came:
        return "came";
    case HostChange::Left:
        return "left";
    case HostChange::ChangedClass:
        return "changed";
    }
    return "";
}

core::Result<RunDifference> compareRuns(const store::Store& store, store::RunId before,
    store::RunId after, bool onlyMptcp, const std::function<void(const HostDifference&)>& each)
{
    const auto first = store.run(before);
    if (!first)
        return tl::unexpected(first.error());
    const auto second = store.run(after);
    if (!second)
        return tl::unexpected(second.error());
    const auto askedFirst = askedBy(*first);
    if (!askedFirst)
        return tl::unexpected(askedFirst.error());
    const auto askedSecond = askedBy(*second);
    if (!askedSecond)
        return tl::unexpected(askedSecond.error());
    if (first->simulated != second->simulated) {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("analysis",
                  "run %1 is simulated and the other measured; they are never compared"),
                { std::to_string(first->simulated ? before : after) } });
    }

    RunDifference difference { *first, *second, 0, 0, 0, 0, {}, {} };
    nameWhatOneLacks(*askedFirst, *askedSecond, difference.notCompared);
    nameWhatOneLacks(*askedSecond, *askedFirst, difference.notCompared);
    for (const store::Run* run : { &*first, &*second }) {
        if (!run->complete())
            difference.doubts.push_back(runDoubt(*run));
    }

    const auto old = hostsOf(store, *askedFirst, *askedSecond);
    if (!old)
        return tl::unexpected(old.error());
    const auto now = hostsOf(store, *askedSecond, *askedFirst);
    if (!now)
        return tl::unexpected(now.error());

    auto a = old->begin();
    auto b = now->begin();
    while (a != old->end() || b != now->end()) {
        const HostRow* was = nullptr;
        const HostRow* is = nullptr;
        if (b == now->end() || (a != old->end() && targetOf(*a) <= targetOf(*b)))
            was = &*a;
        if (a == old->end() || (b != now->end() && targetOf(*b) <= targetOf(*a)))
            is = &*b;
        if (was != nullptr)
            ++a;
        if (is != nullptr)
            ++b;
        if (onlyMptcp && !mayBeMptcp(was) && !mayBeMptcp(is))
            continue;
        if (was != nullptr && is != nullptr && was->replyClass == is->replyClass) {
            ++difference.same;
            continue;
        }
        HostDifference found;
        if (was != nullptr)
            found.before = *was;
        if (is != nullptr)
            found.after = *is;
        found.change = was == nullptr ? HostChange::Came
            : is == nullptr           ? HostChange::Left
                                      : HostChange::ChangedClass;
        ++(was == nullptr ? difference.came : is == nullptr ? difference.left : difference.changed);
        if (each)
            each(found);
    }
    return difference;
}

} // namespace analysis
