// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/answerprofile.h"

#include <algorithm>

namespace analysis {

namespace {

    template <std::size_t count>
    std::optional<std::size_t> medianBin(const std::array<std::uint64_t, count>& bins)
    {
        std::uint64_t all = 0;
        for (const std::uint64_t each : bins)
            all += each;
        std::uint64_t passed = 0;
        for (std::size_t i = 0; i < count; ++i) {
            passed += bins[i];
            if (all > 0 && 2 * passed >= all)
                return i;
        }
        return std::nullopt;
    }

} // namespace

int hopsFromTtl(std::uint8_t ttl)
{
    for (const int first : { 32, 64, 128, 255 }) {
        if (ttl <= first)
            return first - ttl;
    }
    return 0;
}

void AnswerProfile::add(const store::HostRow& row)
{
    ++answers;
    ++hops[std::min(std::size_t(hopsFromTtl(row.ttl)), MostHops + 1)];
    if (row.rttUs < 0)
        return;
    ++timed;
    const double ms = row.rttUs / 1000.0;
    const auto limit = std::find_if(
        RttLimitsMs.begin(), RttLimitsMs.end(), [&](double each) { return ms < each; });
    ++rtt[std::size_t(limit - RttLimitsMs.begin())];
}

std::optional<std::size_t> AnswerProfile::medianRttBin() const { return medianBin(rtt); }
std::optional<std::size_t> AnswerProfile::medianHops() const { return medianBin(hops); }

core::Result<AnswerProfiles> readAnswerProfiles(
    const RunData& data, scan::Pass pass, core::Family family)
{
    AnswerProfiles profiles;
    const std::vector<Scope> scopes = data.scopes(pass, family);
    const Timeline& timeline = data.timeline();
    for (std::size_t slot = timeline.timeSlots().size(); slot-- > 0 && !profiles.slot;) {
        for (const Scope& scope : scopes) {
            if (timeline.scanned(slot, scope))
                profiles.slot = slot;
        }
    }
    if (!profiles.slot)
        return profiles;
    for (const Scope& scope : scopes) {
        for (const std::size_t run : timeline.scansOf(*profiles.slot, scope)) {
            if (data.progress() && !data.progress()(0.5))
                return endedByUser();
            const store::HostSelection selection {
                { scan::ReplyClass::Mptcp, scan::ReplyClass::Plain }, family, scope.port, pass
            };
            const auto read = data.store().readHosts(
                timeline.runs()[run].id, selection, [&](std::span<const store::HostRow> rows) {
                    for (const store::HostRow& row : rows) {
                        (row.replyClass == scan::ReplyClass::Mptcp ? profiles.mptcp
                                                                   : profiles.plain)
                            .add(row);
                    }
                    return true;
                });
            if (!read)
                return tl::unexpected(read.error());
        }
    }
    return profiles;
}

} // namespace analysis
