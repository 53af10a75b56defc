// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/answerprofile.h"
#include "core/analysis/catalogueentry.h"
#include "core/analysis/figures/sharestack.h"
#include "core/analysis/hostset.h"

namespace analysis {

using core::Family;
using scan::Pass;
using scan::ReplyClass;

namespace {

    Text rttBinName(std::size_t bin)
    {
        if (bin == RttLimitsMs.size())
            return { Pattern("analysis", "%1 or more"), { numberText(RttLimitsMs.back()) } };
        if (bin == 0)
            return { Pattern("analysis", "under %1"), { numberText(RttLimitsMs[0]) } };
        return { Pattern("analysis", "%1 to %2"),
            { numberText(RttLimitsMs[bin - 1]), numberText(RttLimitsMs[bin]) } };
    }

    Text hopBinName(std::size_t bin)
    {
        return bin > MostHops ? Text(Pattern("analysis", "more")) : Text(std::to_string(bin));
    }

    template <std::size_t count>
    FigureSeries shareSeries(const Text& name, int look,
        const std::array<std::uint64_t, count>& bins, std::uint64_t all, bool doubtful)
    {
        FigureSeries series;
        series.name = name;
        series.look = look;
        series.mark = SeriesMark::Line;
        for (const std::uint64_t each : bins) {
            FigurePoint point;
            point.value = percent(double(each), double(all));
            point.doubtful = doubtful;
            series.points.push_back(point);
        }
        return series;
    }

    core::Result<Figure> profileFigure(RunData& data, const CatalogueEntry& entry, bool rtt)
    {
        Figure figure = startFigure(data, entry.kind);
        figure.categoryAxis.title = rtt ? Pattern("analysis", "round-trip time of the SYN [ms]")
                                        : Pattern("analysis", "hops, guessed from the reply's TTL");
        figure.valueAxis.title = Pattern("analysis", "share of the series' answers [%]");
        figure.numericCategories = !rtt;
        const std::size_t bins = rtt ? RttLimitsMs.size() + 1 : MostHops + 2;
        for (std::size_t bin = 0; bin < bins; ++bin)
            figure.categories.push_back(rtt ? rttBinName(bin) : hopBinName(bin));

        std::set<std::size_t> shown;
        for (const Pass pass : { Pass::V0, Pass::V1 }) {
            const std::vector<Scope> scopes = data.scopes(pass, entry.family);
            if (scopes.empty())
                continue;
            const auto profiles = readAnswerProfiles(data, pass, entry.family);
            if (!profiles)
                return tl::unexpected(profiles.error());
            const bool doubtful = data.timeline().doubtful(*profiles->slot, scopes);
            addScans(shown, data, *profiles->slot, scopes);
            const auto add = [&](const AnswerProfile& profile, const Pattern& what) {
                const std::uint64_t all = rtt ? profile.timed : profile.answers;
                if (all == 0)
                    return;
                const Text name(what, { scan::passName(pass) });
                const int look = int(figure.series.size());
                figure.series.push_back(rtt ? shareSeries(name, look, profile.rtt, all, doubtful)
                                            : shareSeries(name, look, profile.hops, all, doubtful));
                const Pattern note = rtt
                    ? Pattern("analysis", "%1: %2 answers in %3, the median at %4 ms.")
                    : Pattern("analysis", "%1: %2 answers in %3, the median at %4 hops.");
                figure.notes.push_back({ note,
                    { name, countText(all), data.timeline().timeSlots()[*profiles->slot].label,
                        rtt ? rttBinName(*profile.medianRttBin())
                            : hopBinName(*profile.medianHops()) } });
            };
            add(profiles->mptcp, Pattern("analysis", "%1 scan, MPTCP hosts"));
            add(profiles->plain, Pattern("analysis", "%1 scan, plain hosts"));
        }
        if (figure.series.empty()) {
            FigureSeries none;
            none.name = rtt ? Pattern("analysis", "no round-trip times in the last scan")
                            : Pattern("analysis", "no answers in the last scan");
            none.mark = SeriesMark::Line;
            none.points.resize(figure.categories.size());
            figure.series.push_back(std::move(none));
        }
        if (!rtt) {
            figure.notes.emplace_back(Pattern("analysis",
                "Hops: the next usual first TTL above (32, 64, 128, 255) less that of the "
                "reply."));
        }
        noteDoubts(figure, data, shown);
        return figure;
    }

    core::Result<Figure> rttFigure(RunData& data, const CatalogueEntry& entry)
    {
        return profileFigure(data, entry, true);
    }

    core::Result<Figure> hopFigure(RunData& data, const CatalogueEntry& entry)
    {
        return profileFigure(data, entry, false);
    }

    /// Runs that asked both kinds of SYN of the same targets; where there are none, all that asked
    /// either, in the hope that their targets are the same.
    struct PairedRuns {
        std::vector<std::size_t> withOption;
        std::vector<std::size_t> plain;
        bool apart = false; ///< the two are different runs
    };

    PairedRuns pairedRuns(
        const Timeline& timeline, std::size_t slot, const Scope& scope, const Scope& control)
    {
        PairedRuns runs { timeline.scansOf(slot, scope), timeline.scansOf(slot, control), false };
        std::vector<std::size_t> both;
        for (const std::size_t run : runs.withOption) {
            if (timeline.asks(run, control))
                both.push_back(run);
        }
        if (both.empty())
            runs.apart = true;
        else
            runs.withOption = runs.plain = both;
        return runs;
    }

    core::Result<HostSet> answering(
        const RunData& data, const std::vector<std::size_t>& runs, const Scope& scope)
    {
        HostSet hosts;
        std::vector<ReplyClass> successes;
        for (const ReplyClass each : scan::AllReplyClasses) {
            if (scan::isSuccess(each))
                successes.push_back(each);
        }
        for (const std::size_t run : runs) {
            const auto read = readHostSet(
                data.store(), data.timeline().runs()[run].id, scope, successes, hosts);
            if (!read)
                return tl::unexpected(read.error());
        }
        hosts.seal();
        return hosts;
    }

    /// A paired plain SYN tells which hosts the option alone keeps from answering.
    core::Result<Figure> optionLoss(RunData& data, const CatalogueEntry& entry)
    {
        Figure figure = startShareFigure(
            data, entry.kind, Pattern("analysis", "share of hosts that answer either SYN [%]"));
        ShareStack shares(
            { { Pattern("analysis", "both"), 0 }, { Pattern("analysis", "only the plain SYN"), 1 },
                { Pattern("analysis", "only the SYN with the option"), 2 } });
        std::set<std::size_t> shown;
        bool apart = false;
        for (const Scope& scope : data.scopes()) {
            const Scope control { Pass::Control, scope.port, scope.family };
            if (scope.pass == Pass::Control || !data.has(control))
                continue;
            for (std::size_t slot = data.timeline().timeSlots().size(); slot-- > 0;) {
                if (!data.timeline().scanned(slot, scope)
                    || !data.timeline().scanned(slot, control))
                    continue;
                if (data.progress() && !data.progress()(0.5))
                    return endedByUser();
                const PairedRuns runs = pairedRuns(data.timeline(), slot, scope, control);
                apart = apart || runs.apart;
                const auto withOption = answering(data, runs.withOption, scope);
                if (!withOption)
                    return tl::unexpected(withOption.error());
                const auto plain = answering(data, runs.plain, control);
                if (!plain)
                    return tl::unexpected(plain.error());
                const std::size_t both = withOption->inCommonWith(*plain);
                const auto all = double(withOption->size() + plain->size() - both);
                figure.categories.push_back(categoryWithCount(
                    scopeName(scope) + ", " + data.timeline().timeSlots()[slot].label, all));
                shares.add({ double(both), double(plain->size() - both),
                               double(withOption->size() - both) },
                    data.timeline().doubtful(slot, scope)
                        || data.timeline().doubtful(slot, control));
                addScans(shown, data, slot, { scope, control });
                break;
            }
        }
        if (figure.categories.empty()) {
            return tl::unexpected(cannotBeMade(core::ErrorCode::NotFound, entry.kind,
                { Pattern("analysis", "no %1 has the pass control beside v0 or v1"),
                    { periodNoun(data) } }));
        }
        shares.addTo(figure, 0);
        figure.notes.emplace_back(Pattern("analysis",
            "Hosts that answer only the plain SYN lose the other to a box that drops it, or to "
            "chance: those that answer only the SYN with the option measure the chance."));
        if (apart) {
            figure.notes.emplace_back(Pattern("analysis",
                "No run sent both kinds of SYN, so different runs are compared: a host that one of "
                "them did not ask counts as one that did not answer it."));
        }
        noteDoubts(figure, data, shown);
        return figure;
    }

} // namespace

std::vector<CatalogueEntry> profileEntries()
{
    constexpr auto Rtt = Pattern("analysis",
        "After how long MPTCP hosts and plain ones answered the SYN, in the last scan.");
    constexpr auto Hops = Pattern("analysis",
        "How many hops away MPTCP hosts and plain ones are, guessed from their replies' TTL.");
    return {
        { { "option-loss", Pattern("analysis", "Hosts that the option keeps from answering"), "",
              Pattern("analysis",
                  "Hosts that answer a SYN with MP_CAPABLE, a plain one, or both, in the last scan "
                  "that sent both."),
              false, false },
            optionLoss, Needs::ControlScan },
        { { "rtt-ipv4", Pattern("analysis", "Round-trip times of MPTCP and plain hosts over IPv4"),
              "", Rtt, false, false },
            rttFigure, Needs::FamilyScan, Pass::V0, Family::V4 },
        { { "rtt-ipv6", Pattern("analysis", "Round-trip times of MPTCP and plain hosts over IPv6"),
              "", Rtt, false, false },
            rttFigure, Needs::FamilyScan, Pass::V0, Family::V6 },
        { { "distance-ipv4", Pattern("analysis", "Distance of MPTCP and plain hosts over IPv4"), "",
              Hops, false, false },
            hopFigure, Needs::FamilyScan, Pass::V0, Family::V4 },
        { { "distance-ipv6", Pattern("analysis", "Distance of MPTCP and plain hosts over IPv6"), "",
              Hops, false, false },
            hopFigure, Needs::FamilyScan, Pass::V0, Family::V6 },
    };
}

} // namespace analysis
