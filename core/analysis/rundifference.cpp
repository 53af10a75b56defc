// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rundifference.h"

#include "core/analysis/timeline.h"

#include <algorithm>
#include <tuple>

namespace analysis {

using store::HostRow;

namespace {

    std::tuple<core::IpAddress, std::uint16_t, scan::Pass> targetOf(const HostRow& row)
    {
        return { row.address, row.port, row.pass };
    }

    /// What one run asked.
    struct Asked {
        const store::Run& run;
        targets::PortSet ports;

        bool covers(const HostRow& row) const
        {
            return asksFor(run, ports, { row.pass, row.port, row.address.family() });
        }
    };

    core::Result<Asked> askedBy(const store::Run& run)
    {
        if (run.kind != store::RunKind::Scan) {
            return core::failure(core::ErrorCode::InvalidInput,
                { core::Pattern("analysis",
                      "run %1 is no scan but a %2; only the hosts of scans can be compared"),
                    { std::to_string(run.id), runKindName(run.kind) } });
        }
        targets::PortSet ports;
        if (!run.ports.empty()) {
            auto parsed = targets::PortSet::parse(run.ports);
            if (!parsed)
                return tl::unexpected(parsed.error());
            ports = std::move(*parsed);
        }
        return Asked { run, std::move(ports) };
    }

    /// The hosts of a run that the other asked too, by target.
    core::Result<std::vector<HostRow>> hostsOf(
        const store::Store& store, const Asked& asked, const Asked& other)
    {
        std::vector<HostRow> hosts;
        const auto read = store.readHosts(asked.run.id, {}, [&](std::span<const HostRow> rows) {
            for (const HostRow& row : rows) {
                if (asked.covers(row) && other.covers(row))
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

    void nameWhatOneLacks(const Asked& has, const Asked& lacks, std::vector<std::string>& names)
    {
        const std::string only = " only run " + std::to_string(has.run.id) + " asked";
        for (const scan::Pass pass : has.run.passes) {
            if (std::find(lacks.run.passes.begin(), lacks.run.passes.end(), pass)
                == lacks.run.passes.end())
                names.push_back(std::string("pass ") + scan::passName(pass) + "," + only);
        }
        std::string ports;
        std::size_t count = 0;
        for (const std::uint16_t port : has.ports.ports()) {
            if (!lacks.ports.contains(port) && ++count <= 8)
                ports += (ports.empty() ? "" : ", ") + std::to_string(port);
        }
        if (count > 8)
            ports += " and " + std::to_string(count - 8) + " more";
        if (count > 0)
            names.push_back((count == 1 ? "port " : "ports ") + ports + "," + only);
        if (has.run.v4 && !lacks.run.v4)
            names.push_back("IPv4," + only);
        if (has.run.v6 && !lacks.run.v6)
            names.push_back("IPv6," + only);
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
