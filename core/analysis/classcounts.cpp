// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/classcounts.h"

#include "core/analysis/hostset.h"

namespace analysis {

using scan::ReplyClass;

namespace {

    std::uint64_t sum(const ClassCount& count, bool (*counts)(ReplyClass))
    {
        std::uint64_t total = 0;
        for (const ReplyClass each : scan::AllReplyClasses)
            total += counts(each) ? count[std::size_t(each)] : 0;
        return total;
    }

    /// The hosts of several runs of one scan, each with its strongest class.
    core::Result<ClassCount> unite(const store::Store& store, const Timeline& timeline,
        const std::vector<std::size_t>& runs, const Scope& scope)
    {
        ClassCount count {};
        HostSet counted; // the hosts of stronger classes
        for (const ReplyClass each : scan::AllReplyClasses) {
            HostSet hosts;
            for (const std::size_t run : runs) {
                const auto read
                    = readHostSet(store, timeline.runs()[run].id, scope, { each }, hosts);
                if (!read)
                    return tl::unexpected(read.error());
            }
            hosts.seal();
            count[std::size_t(each)] = hosts.size() - hosts.inCommonWith(counted);
            counted.unite(hosts);
        }
        return count;
    }

} // namespace

std::uint64_t responsive(const ClassCount& count)
{
    return sum(count, [](ReplyClass each) { return scan::isSuccess(each); });
}

std::uint64_t potential(const ClassCount& count)
{
    return sum(count, [](ReplyClass each) { return scan::isPotential(each); });
}

std::uint64_t mptcp(const ClassCount& count) { return count[std::size_t(ReplyClass::Mptcp)]; }

std::uint64_t mirrored(const ClassCount& count) { return count[std::size_t(ReplyClass::Mirror)]; }

core::Result<ClassHistory> readClassHistory(const store::Store& store, const Timeline& timeline,
    const std::vector<Scope>& scopes, const FigureProgress& progress)
{
    std::vector<store::RunId> ids;
    std::map<store::RunId, std::size_t> placeOf;
    for (std::size_t i = 0; i < timeline.runs().size(); ++i) {
        ids.push_back(timeline.runs()[i].id);
        placeOf[ids.back()] = i;
    }
    const auto kept = store.hostCounts(ids);
    if (!kept)
        return tl::unexpected(kept.error());
    std::map<std::pair<std::size_t, Scope>, ClassCount> byRun;
    for (const store::HostCount& each : *kept) {
        if (const auto place = placeOf.find(each.run); place != placeOf.end()) {
            byRun[{ place->second, { each.pass, each.port, each.family } }]
                 [std::size_t(each.replyClass)]
                += each.hosts;
        }
    }

    ClassHistory history;
    const std::size_t slotCount = timeline.timeSlots().size();
    for (const Scope& scope : scopes)
        history[scope].resize(slotCount);
    for (std::size_t slot = 0; slot < slotCount; ++slot) {
        if (progress && !progress(double(slot) / double(slotCount)))
            return endedByUser();
        for (const Scope& scope : scopes) {
            const std::vector<std::size_t> runs = timeline.scansOf(slot, scope);
            if (runs.empty())
                continue;
            if (runs.size() == 1) {
                history[scope][slot] = byRun[{ runs.front(), scope }];
                continue;
            }
            const auto united = unite(store, timeline, runs, scope);
            if (!united)
                return tl::unexpected(united.error());
            history[scope][slot] = *united;
        }
    }
    return history;
}

} // namespace analysis
