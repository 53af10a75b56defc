// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogueentry.h"
#include "core/analysis/figures/moveseries.h"
#include "core/analysis/figures/sharestack.h"
#include "core/analysis/tracehosts.h"

namespace analysis {

using core::Family;
using scan::Pass;
using Count = OverlapTracker::Count;

namespace {

    constexpr std::array<Family, 2> Families { Family::V4, Family::V6 };
    constexpr std::array<Pass, 2> Passes { Pass::V0, Pass::V1 };

    std::vector<ShareStack::Part> portParts(const RunData& data)
    {
        const auto& ports = data.ports();
        constexpr auto only = Pattern("analysis", "only %1");
        return { { { only, { portName(ports[0]) } }, look::OnlyFirst },
            { Pattern("analysis", "both"), look::Both },
            { { only, { portName(ports[1]) } }, look::OnlySecond } };
    }

    const std::vector<ShareStack::Part>& versionParts()
    {
        static const std::vector<ShareStack::Part> parts {
            { { Pattern("analysis", "only %1"), { "v0" } }, look::OnlyFirst },
            { Pattern("analysis", "both"), look::Both },
            { { Pattern("analysis", "only %1"), { "v1" } }, look::OnlySecond }
        };
        return parts;
    }

    std::vector<double> parts(const Count& count)
    {
        return { double(count.onlyFirst), double(count.both), double(count.onlySecond) };
    }

    std::optional<std::size_t> lastOf(const std::vector<std::optional<Count>>& counts)
    {
        for (std::size_t slot = counts.size(); slot-- > 0;) {
            if (counts[slot])
                return slot;
        }
        return std::nullopt;
    }

    /// Published parts of one category, in the order of `names`; empty when there are none.
    std::vector<double> publishedParts(const char* paper, const char* figure,
        const std::string& category, const std::array<const char*, 3>& names)
    {
        std::vector<double> found;
        for (const char* name : names) {
            for (const PublishedNumber& number : publishedOf(paper, figure)) {
                if (number.category == category && number.series == name)
                    found.push_back(number.value);
            }
        }
        return found.size() == names.size() ? found : std::vector<double>();
    }

    void addPublished(Figure& figure, const RunData& data,
        const std::vector<ShareStack::Part>& names, const std::vector<std::string>& categories,
        int stack, const char* paper, const char* source,
        const std::array<const char*, 3>& published)
    {
        if (!data.question().published)
            return;
        ShareStack shares(names);
        bool any = false;
        std::vector<Text> counts;
        for (const std::string& category : categories) {
            const std::vector<double> values = publishedParts(paper, source, category, published);
            if (values.empty()) {
                shares.addGap();
                continue;
            }
            any = true;
            shares.add(values);
            counts.push_back(
                category + " n = " + countText(std::uint64_t(values[0] + values[1] + values[2])));
        }
        if (!any)
            return;
        shares.addTo(figure, stack, paper);
        figure.notes.push_back({ Pattern("analysis", "Published: %1, figure %2: %3."),
            { paperName(paper), source, Text::list(counts, ", ") } });
    }

    bool comparesStudyPorts(const RunData& data)
    {
        return data.ports()[0] == 80 && data.ports()[1] == 443;
    }

    tl::unexpected<core::Error> nothingTogether(
        const CatalogueEntry& entry, const RunData& data, const Pattern& why)
    {
        return tl::unexpected(
            cannotBeMade(core::ErrorCode::NotFound, entry.kind, { why, { periodNoun(data) } }));
    }

    constexpr auto NotBothVersions = Pattern("analysis",
        "no %1 has scans of both versions at all ports; put runs together by a longer period");

    core::Result<Figure> portOverlap(RunData& data, const CatalogueEntry& entry)
    {
        Figure figure
            = startShareFigure(data, entry.kind, Pattern("analysis", "share of hosts [%]"));
        ShareStack shares(portParts(data));
        std::vector<std::string> names;
        std::set<std::size_t> scans;
        for (const Family family : Families) {
            for (const Pass pass : Passes) {
                if (data.scopes(pass, family).empty())
                    continue;
                const auto history = data.hosts(family);
                if (!history)
                    return tl::unexpected(history.error());
                const auto& counts = (*history)->ports[HostHistory::passIndex(pass)].counts();
                const auto slot = lastOf(counts);
                if (!slot)
                    continue;
                const std::vector<Scope> asked = data.scopes(pass, family);
                addScans(scans, data, *slot, asked);
                names.push_back(std::string(scan::passName(pass)) + " " + familyName(family));
                figure.categories.push_back(categoryWithCount(
                    names.back() + ", " + data.timeline().timeSlots()[*slot].label,
                    double(counts[*slot]->all())));
                shares.add(parts(*counts[*slot]), data.timeline().doubtful(*slot, asked));
            }
        }
        if (figure.categories.empty())
            return nothingTogether(entry, data,
                Pattern("analysis",
                    "no %1 has scans of both ports; put runs together by a longer period"));
        shares.addTo(figure, 0);
        figure.notes.push_back(
            { Pattern("analysis",
                  "Hosts with a key of their own in the last %1 that scanned both ports."),
                { periodNoun(data) } });
        if (comparesStudyPorts(data))
            addPublished(figure, data, portParts(data), names, 1, "long", "7",
                { "only 80", "both", "only 443" });
        noteDoubts(figure, data, scans);
        return figure;
    }

    core::Result<Figure> truePortOverlap(RunData& data, const CatalogueEntry& entry)
    {
        if (data.ports().size() < 2) {
            return core::failure(core::ErrorCode::NotFound,
                { Pattern("analysis", "\"%1\" compares two ports; name both"),
                    { entry.kind.name } });
        }
        const auto traces = data.traces();
        if (!traces)
            return tl::unexpected(traces.error());
        Figure figure = startShareFigure(
            data, entry.kind, Pattern("analysis", "share of true MPTCP hosts [%]"));
        ShareStack shares(portParts(data));
        std::vector<std::string> names;
        for (const Family family : Families) {
            for (const Pass pass : Passes) {
                if (!data.wants(pass) || !data.wants(family))
                    continue;
                const std::vector<SnapshotHost> hosts
                    = trueHosts((*traces)->latest, data.ports(), pass, family);
                if (hosts.empty())
                    continue;
                const ScopeBits bits(data.ports().size());
                Count count;
                for (const SnapshotHost& host : hosts)
                    count.add(
                        (host.mask & bits.bit(pass, 0)) != 0, (host.mask & bits.bit(pass, 1)) != 0);
                names.push_back(std::string(scan::passName(pass)) + " " + familyName(family));
                figure.categories.push_back(categoryWithCount(names.back(), double(count.all())));
                shares.add(parts(count));
            }
        }
        if (figure.categories.empty()) {
            return tl::unexpected(cannotBeMade(core::ErrorCode::NotFound, entry.kind,
                Pattern("analysis", "no trace found true MPTCP")));
        }
        shares.addTo(figure, 0);
        figure.notes.emplace_back(Pattern("analysis",
            "Hosts whose last trace at the port found that only the target changed MP_CAPABLE."));
        if (comparesStudyPorts(data)) {
            addPublished(figure, data, portParts(data), names, 1, "long", "7",
                { "only 80", "both", "only 443" });
            addPublished(figure, data, portParts(data), names, 2, "ifip", "7",
                { "only 80", "both", "only 443" });
        }
        noteDoubts(figure, data, **traces);
        return figure;
    }

    std::vector<Scope> scopesOfBoth(const RunData& data, Family family)
    {
        std::vector<Scope> scopes = data.scopes(Pass::V0, family);
        for (const Scope& scope : data.scopes(Pass::V1, family))
            scopes.push_back(scope);
        return scopes;
    }

    core::Result<Figure> versionOverlap(RunData& data, const CatalogueEntry& entry)
    {
        Figure figure
            = startShareFigure(data, entry.kind, Pattern("analysis", "share of hosts [%]"));
        ShareStack shares(versionParts());
        std::vector<std::string> names;
        std::set<std::size_t> scans;
        for (const Family family : Families) {
            if (data.scopes(Pass::V0, family).empty() || data.scopes(Pass::V1, family).empty())
                continue;
            const auto history = data.hosts(family);
            if (!history)
                return tl::unexpected(history.error());
            const auto& counts = (*history)->versions.counts();
            const auto slot = lastOf(counts);
            if (!slot)
                continue;
            const std::vector<Scope> asked = scopesOfBoth(data, family);
            addScans(scans, data, *slot, asked);
            names.push_back(familyName(family));
            figure.categories.push_back(
                categoryWithCount(names.back() + ", " + data.timeline().timeSlots()[*slot].label,
                    double(counts[*slot]->all())));
            shares.add(parts(*counts[*slot]), data.timeline().doubtful(*slot, asked));
        }
        if (figure.categories.empty())
            return nothingTogether(entry, data, NotBothVersions);
        shares.addTo(figure, 0);
        figure.notes.push_back({ Pattern("analysis",
                                     "Hosts with a key of their own at any port, in the last %1 "
                                     "that scanned both versions at all ports."),
            { periodNoun(data) } });
        addPublished(
            figure, data, versionParts(), names, 1, "long", "8", { "only v0", "both", "only v1" });
        noteDoubts(figure, data, scans);
        return figure;
    }

    core::Result<Figure> versionsOverTime(RunData& data, const CatalogueEntry& entry)
    {
        const auto history = data.hosts(entry.family);
        if (!history)
            return tl::unexpected(history.error());
        const auto& counts = (*history)->versions.counts();
        if (!lastOf(counts))
            return nothingTogether(entry, data, NotBothVersions);
        Figure figure = startTimeFigure(data, entry.kind, addressesOf(entry.family));
        const std::vector<Scope> scopes = scopesOfBoth(data, entry.family);
        for (std::size_t part = 0; part < versionParts().size(); ++part) {
            FigureSeries series;
            series.name = versionParts()[part].name;
            series.look = versionParts()[part].look;
            for (std::size_t slot = 0; slot < counts.size(); ++slot) {
                series.points.push_back(counts[slot] ? pointOf(parts(*counts[slot])[part],
                                            data.timeline().doubtful(slot, scopes))
                                                     : FigurePoint());
            }
            figure.series.push_back(std::move(series));
        }
        figure.notes.push_back(
            { Pattern("analysis", "A %1 that did not scan both versions at all ports is left out."),
                { periodNoun(data) } });
        noteDoubts(figure, data, scopes);
        return figure;
    }

    /// Either all that show the other version (with those whose old one is gone), or only those to
    /// which it is new.
    core::Result<Figure> moves(RunData& data, const CatalogueEntry& entry, bool onlyGained)
    {
        Figure figure = startTimeFigure(data, entry.kind, Pattern("analysis", "addresses"));
        std::vector<Scope> shown;
        for (const bool upwards : { false, true }) {
            for (const Family family : Families) {
                const std::vector<Scope> scopes = scopesOfBoth(data, family);
                if (data.scopes(Pass::V0, family).empty() || data.scopes(Pass::V1, family).empty())
                    continue;
                const auto history = data.hosts(family);
                if (!history)
                    return tl::unexpected(history.error());
                FigureSeries series
                    = moveSeries(data, (*history)->moves, upwards, family, scopes, onlyGained);
                figure.series.push_back(std::move(series));
                shown.insert(shown.end(), scopes.begin(), scopes.end());
            }
        }
        figure.notes.emplace_back(moveNote(data, onlyGained));
        noteDoubts(figure, data, shown);
        return figure;
    }

    core::Result<Figure> versionChanges(RunData& data, const CatalogueEntry& entry)
    {
        return moves(data, entry, false);
    }

    core::Result<Figure> versionGains(RunData& data, const CatalogueEntry& entry)
    {
        return moves(data, entry, true);
    }

} // namespace

std::vector<CatalogueEntry> overlapEntries()
{
    constexpr auto Versions = Pattern("analysis",
        "Hosts with a key of their own that spoke only v0, both or only v1, at any port.");
    return {
        { { "port-overlap", Pattern("analysis", "MPTCP hosts by port"),
              "Shreedhar 2022, figure 7; Aschenbrenner 2021, figure 7",
              Pattern("analysis",
                  "Which share of the hosts answers at the first port only, at both, or at the "
                  "second "
                  "only, in the last scan of both."),
              false, false },
            portOverlap, Needs::TwoPorts },
        { { "true-port-overlap", Pattern("analysis", "True MPTCP hosts by port"),
              "Shreedhar 2022, figure 7; Aschenbrenner 2021, figure 7",
              Pattern("analysis",
                  "The same for the hosts that traces found to be true MPTCP, as in the papers."),
              false, false },
            truePortOverlap, Needs::Traces },
        { { "version-overlap", Pattern("analysis", "MPTCP hosts by version"),
              "Shreedhar 2022, figure 8",
              Pattern("analysis",
                  "Which share of the hosts speaks v0 only, both or v1 only, in the last scan of "
                  "both."),
              false, false },
            versionOverlap, Needs::BothVersions },
        { { "versions-ipv4", Pattern("analysis", "Versions of MPTCP over IPv4"), "", Versions,
              false, false },
            versionsOverTime, Needs::BothVersionsOfFamily, Pass::V0, Family::V4 },
        { { "versions-ipv6", Pattern("analysis", "Versions of MPTCP over IPv6"), "", Versions,
              false, false },
            versionsOverTime, Needs::BothVersionsOfFamily, Pass::V0, Family::V6 },
        { { "version-changes", Pattern("analysis", "Added support and migration between versions"),
              "Shreedhar 2022, figure 16, for all hosts",
              Pattern("analysis",
                  "Hosts that had one version in the scan before, at any port, and show the other "
                  "in "
                  "this one; the lower part no longer has the old one."),
              false, false },
            versionChanges, Needs::BothVersions },
        { { "version-gains", Pattern("analysis", "Hosts to which the other version is new"), "",
              Pattern("analysis",
                  "Hosts that had only one version in the scan before and show the other in this "
                  "one."),
              false, false },
            versionGains, Needs::BothVersions },
    };
}

} // namespace analysis
