// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogueentry.h"
#include "core/analysis/figures/figurebase.h"

namespace analysis {

using core::Family;
using scan::Pass;
using scan::ReplyClass;

namespace {

    using Measure = std::uint64_t (*)(const ClassCount&);

    FigurePoint measured(const RunData& data, const Scope& scope, std::size_t slot,
        const std::optional<ClassCount>& count, Measure measure)
    {
        return count ? pointOf(double(measure(*count)), data.timeline().doubtful(slot, scope))
                     : FigurePoint();
    }

    /// A line for each pass and port of the entry's family.
    core::Result<Figure> linesOf(
        RunData& data, const CatalogueEntry& entry, Measure measure, bool control)
    {
        const auto classes = data.classes();
        if (!classes)
            return tl::unexpected(classes.error());
        Figure figure = startTimeFigure(data, entry.kind, addressesOf(entry.family));
        std::vector<Scope> shown;
        for (const Pass pass : { Pass::V0, Pass::V1, Pass::Control }) {
            if (pass == Pass::Control && !control)
                continue;
            for (const Scope& scope : data.scopes(pass, entry.family)) {
                FigureSeries series;
                series.name = std::string(scan::passName(pass)) + ", " + portName(scope.port);
                series.mark = SeriesMark::Line;
                series.look = int(shown.size());
                const auto& counts = (*classes)->at(scope);
                for (std::size_t slot = 0; slot < counts.size(); ++slot)
                    series.points.push_back(measured(data, scope, slot, counts[slot], measure));
                figure.series.push_back(std::move(series));
                shown.push_back(scope);
            }
        }
        noteDoubts(figure, data, shown);
        return figure;
    }

    core::Result<Figure> responsiveFigure(RunData& data, const CatalogueEntry& entry)
    {
        return linesOf(data, entry, responsive, true);
    }

    core::Result<Figure> potentialFigure(RunData& data, const CatalogueEntry& entry)
    {
        return linesOf(data, entry, potential, false);
    }

    constexpr std::array<std::pair<ReplyClass, Pattern>, 4> PotentialClasses { {
        { ReplyClass::Mptcp, Pattern("analysis", "key of its own") },
        { ReplyClass::Mirror, Pattern("analysis", "mirrored") },
        { ReplyClass::VersionMismatch, Pattern("analysis", "other version") },
        { ReplyClass::Malformed, Pattern("analysis", "malformed") },
    } };

    core::Result<Figure> classFigure(RunData& data, const CatalogueEntry& entry)
    {
        const auto classes = data.classes();
        if (!classes)
            return tl::unexpected(classes.error());
        Figure figure = startTimeFigure(data, entry.kind, addressesOf(entry.family));
        const std::vector<Scope> scopes = data.scopes(entry.pass, entry.family);
        for (const Scope& scope : scopes) {
            const auto& counts = (*classes)->at(scope);
            for (std::size_t i = 0; i < PotentialClasses.size(); ++i) {
                FigureSeries series;
                series.name = Text(PotentialClasses[i].second) + ", " + portName(scope.port);
                series.look = int(i);
                series.stack = int(placeOf(data, scope.port));
                for (std::size_t slot = 0; slot < counts.size(); ++slot) {
                    FigurePoint point;
                    if (counts[slot]) {
                        point = pointOf(
                            double((*counts[slot])[std::size_t(PotentialClasses[i].first)]),
                            data.timeline().doubtful(slot, scope));
                    }
                    series.points.push_back(point);
                }
                figure.series.push_back(std::move(series));
            }
        }
        if (scopes.size() > 1) {
            std::vector<Text> others;
            for (std::size_t i = 1; i < scopes.size(); ++i)
                others.push_back(portName(scopes[i].port));
            figure.notes.push_back({ Pattern("analysis",
                                         "Of the columns of a %1 the left is %2, then %3."),
                { periodNoun(data), portName(scopes.front().port), Text::list(others, ", ") } });
        }
        noteDoubts(figure, data, scopes);
        return figure;
    }

    /// How much a count has changed since the scan before.
    Text changeText(std::uint64_t now, const std::optional<std::uint64_t>& before)
    {
        if (!before || *before == 0)
            return {};
        return numberText(100 * (double(now) - double(*before)) / double(*before));
    }

    void addPublishedMonths(Figure& figure, std::uint16_t port)
    {
        std::map<std::string, std::map<std::string, std::uint64_t>> months;
        std::map<std::string, std::uint64_t> everyMonth;
        for (const PublishedNumber& number : publishedOf("ifip", "I")) {
            if (number.port != port)
                continue;
            const std::size_t every = number.series.find(" in every month");
            if (every == std::string::npos)
                months[number.category][number.series] = std::uint64_t(number.value);
            else
                everyMonth[number.series.substr(0, every)] = std::uint64_t(number.value);
        }
        std::map<std::string, std::optional<std::uint64_t>> before;
        const auto addRow = [&](const Text& label,
                                const std::map<std::string, std::uint64_t>& counts, bool changes) {
            std::vector<Text> row { portName(port),
                { Pattern("analysis", "%1 (published)"), { label } } };
            for (const char* series : { "responsive", "potential", "different" }) {
                const auto count = counts.find(series);
                const bool known = count != counts.end();
                row.push_back(known ? countText(count->second) : Text());
                row.push_back(
                    known && changes ? changeText(count->second, before[series]) : Text());
                if (known)
                    before[series] = count->second;
            }
            figure.rows.push_back(std::move(row));
        };
        for (const auto& [label, counts] : months)
            addRow(label, counts, true);
        if (!everyMonth.empty())
            addRow(Pattern("analysis", "every month"), everyMonth, false);
    }

    /// The forerunner's table I, a row for each month: its columns stand below one another, so that
    /// years fit.
    core::Result<Figure> monthlyTable(RunData& data, const CatalogueEntry& entry)
    {
        const auto classes = data.classes();
        if (!classes)
            return tl::unexpected(classes.error());
        const auto potentialHosts = data.potentialHosts(entry.family);
        if (!potentialHosts)
            return tl::unexpected(potentialHosts.error());
        const auto hosts = data.hosts(entry.family);
        if (!hosts)
            return tl::unexpected(hosts.error());

        const Text change = Pattern("analysis", "change [%]");
        Figure figure = startTable(data, entry.kind,
            { Pattern("analysis", "port"), periodNoun(data), Pattern("analysis", "responsive"),
                change, Pattern("analysis", "potential MPTCP"), change,
                Pattern("analysis", "key of its own"), change },
            2);
        const std::vector<Scope> scopes = data.scopes(entry.pass, entry.family);
        const bool overlay = data.question().published && entry.pass == Pass::V0
            && entry.family == Family::V4 && data.question().period == Period::Month;
        for (const Scope& scope : scopes) {
            const auto& counts = (*classes)->at(scope);
            std::optional<ClassCount> before;
            for (std::size_t slot = 0; slot < counts.size(); ++slot) {
                const std::string& label = data.timeline().timeSlots()[slot].label;
                std::vector<Text> row { portName(scope.port),
                    data.timeline().doubtful(slot, scope)
                        ? Text(Pattern("analysis", "%1 (doubtful)"), { label })
                        : Text(label) };
                for (const Measure measure : { responsive, potential, mptcp }) {
                    if (!counts[slot]) {
                        row.insert(row.end(), { "", "" });
                        continue;
                    }
                    row.push_back(countText(measure(*counts[slot])));
                    row.push_back(changeText(measure(*counts[slot]),
                        before ? std::optional(measure(*before)) : std::nullopt));
                }
                if (counts[slot])
                    before = counts[slot];
                figure.rows.push_back(std::move(row));
            }
            const std::size_t bit = (*hosts)->bits.index(scope.pass, placeOf(data, scope.port));
            figure.rows.push_back(
                { portName(scope.port), { Pattern("analysis", "every %1"), { periodNoun(data) } },
                    "", "", countText((*potentialHosts)->streaks[bit].everywhere()), "",
                    countText((*hosts)->streaks[bit].everywhere()), "" });
            if (overlay)
                addPublishedMonths(figure, scope.port);
        }
        figure.notes.push_back({ Pattern("analysis",
                                     "Changes are on the scanned %1 before. The rows \"every %1\" "
                                     "count the hosts that were there in each scanned one. Empty: "
                                     "no scan."),
            { periodNoun(data) } });
        if (overlay) {
            figure.notes.push_back(
                { Pattern("analysis", "Rows marked published: %1, table I, rounded there."),
                    { paperName("ifip") } });
        }
        noteDoubts(figure, data, scopes);
        return figure;
    }

    core::Result<Figure> shareTable(RunData& data, const CatalogueEntry& entry)
    {
        const auto classes = data.classes();
        if (!classes)
            return tl::unexpected(classes.error());
        Figure figure = startTable(data, entry.kind,
            { Pattern("analysis", "scan"), periodNoun(data), Pattern("analysis", "responsive"),
                Pattern("analysis", "potential MPTCP"),
                Pattern("analysis", "potential of responsive [%]"),
                Pattern("analysis", "key of its own"),
                Pattern("analysis", "own key of responsive [%]"),
                Pattern("analysis", "own key of potential [%]"),
                Pattern("analysis", "mirrored of potential [%]") },
            2);
        std::set<std::size_t> shown;
        for (const Scope& scope : data.scopes()) {
            if (scope.pass == Pass::Control)
                continue;
            const auto& counts = (*classes)->at(scope);
            for (std::size_t slot = counts.size(); slot-- > 0;) {
                if (!counts[slot])
                    continue;
                const auto all = double(responsive(*counts[slot]));
                const auto maybe = double(potential(*counts[slot]));
                const auto own = double(mptcp(*counts[slot]));
                figure.rows.push_back({ scopeName(scope), data.timeline().timeSlots()[slot].label,
                    countText(responsive(*counts[slot])), countText(potential(*counts[slot])),
                    percentText(maybe, all), countText(mptcp(*counts[slot])), percentText(own, all),
                    percentText(own, maybe), percentText(double(mirrored(*counts[slot])), maybe) });
                addScans(shown, data, slot, { scope });
                break;
            }
        }
        figure.notes.push_back({ Pattern("analysis",
                                     "The last %1 that was scanned. Both papers print their IPv4 "
                                     "shares ten times too high: 300 000 of 60 million are 0.5 %, "
                                     "not 5 %."),
            { periodNoun(data) } });
        noteDoubts(figure, data, shown);
        return figure;
    }

    /// Each vantage point's answers: what a network lets through shows in how they differ.
    core::Result<Figure> vantageFigure(RunData& data, const CatalogueEntry& entry)
    {
        const Timeline& timeline = data.timeline();
        std::vector<store::RunId> ids;
        for (const store::Run& run : timeline.runs())
            ids.push_back(run.id);
        const auto counts = data.store().hostCounts(ids);
        if (!counts)
            return tl::unexpected(counts.error());

        // Of each vantage point the last run that asked the scope.
        std::map<std::pair<std::string, Scope>, std::size_t> lastRun;
        for (std::size_t run = 0; run < timeline.runs().size(); ++run) {
            for (const Scope& scope : data.scopes()) {
                if (scope.pass != Pass::Control && timeline.asks(run, scope))
                    lastRun[{ timeline.runs()[run].vantage, scope }] = run;
            }
        }
        Figure figure = startFigure(data, entry.kind);
        figure.shape = FigureShape::Rows;
        figure.shares = true;
        figure.valueAxis
            = { Pattern("analysis", "share of the hosts that answer with an MPTCP option [%]"),
                  false, 100 };
        for (std::size_t i = 0; i < PotentialClasses.size(); ++i) {
            FigureSeries series;
            series.name = PotentialClasses[i].second;
            series.look = int(i);
            figure.series.push_back(std::move(series));
        }
        std::set<std::size_t> shown;
        for (const auto& [place, run] : lastRun) {
            shown.insert(run);
            ClassCount count {};
            for (const store::HostCount& each : *counts) {
                if (each.run == timeline.runs()[run].id && each.family == place.second.family
                    && each.port == place.second.port && each.pass == place.second.pass)
                    count[std::size_t(each.replyClass)] += each.hosts;
            }
            const std::uint64_t all = potential(count);
            const Text vantage
                = place.first.empty() ? Text(Pattern("analysis", "unknown")) : Text(place.first);
            figure.categories.push_back(
                vantage + ", " + scopeName(place.second) + " (n = " + countText(all) + ")");
            for (std::size_t i = 0; i < PotentialClasses.size(); ++i) {
                FigurePoint point;
                point.value
                    = percent(double(count[std::size_t(PotentialClasses[i].first)]), double(all));
                point.doubtful = !timeline.runs()[run].complete();
                figure.series[i].points.push_back(point);
            }
        }
        figure.notes.emplace_back(
            Pattern("analysis", "The last run of each vantage point that asked for it."));
        noteDoubts(figure, data, shown);
        return figure;
    }

    CatalogueEntry entryOf(const char* name, const Pattern& title, const char* source,
        const Pattern& help, core::Result<Figure> (*build)(RunData&, const CatalogueEntry&),
        Needs needs, Pass pass = Pass::V0, Family family = Family::V4)
    {
        return { { name, title, source, help, false, false }, build, needs, pass, family };
    }

} // namespace

std::vector<CatalogueEntry> classEntries()
{
    constexpr auto Responsive = Pattern("analysis",
        "Distinct addresses that answered a SYN with a SYN/ACK of any kind; RSTs do not count.");
    constexpr auto Potential = Pattern("analysis",
        "Distinct addresses whose SYN/ACK has any MPTCP option: with a key of their own, "
        "mirrored, of another version or malformed.");
    constexpr auto Classes = Pattern("analysis",
        "What the SYN/ACKs with an MPTCP option had: a key of the host's own, our option sent "
        "back, another version, or an option that breaks its RFC.");
    constexpr auto Monthly = Pattern("analysis",
        "Responsive hosts, potential MPTCP hosts and those with a key of their own, with the "
        "change on the scan before, and how many were there every time.");
    return {
        entryOf("monthly-v0-ipv4", Pattern("analysis", "MPTCPv0 over IPv4, count by count"),
            "Aschenbrenner 2021, table I", Monthly, monthlyTable, Needs::Scans),
        entryOf("monthly-v0-ipv6", Pattern("analysis", "MPTCPv0 over IPv6, count by count"), "",
            Monthly, monthlyTable, Needs::Scans, Pass::V0, Family::V6),
        entryOf("monthly-v1-ipv4", Pattern("analysis", "MPTCPv1 over IPv4, count by count"), "",
            Monthly, monthlyTable, Needs::Scans, Pass::V1),
        entryOf("monthly-v1-ipv6", Pattern("analysis", "MPTCPv1 over IPv6, count by count"), "",
            Monthly, monthlyTable, Needs::Scans, Pass::V1, Family::V6),
        entryOf("shares", Pattern("analysis", "MPTCP among responsive hosts"),
            "Shreedhar 2022, section IV-B",
            Pattern("analysis",
                "Which share of the hosts that answer has an MPTCP option, and a key of its own, "
                "in "
                "the last scan of each kind."),
            shareTable, Needs::AnyScan),
        entryOf("responsive-ipv4", Pattern("analysis", "Responsive IPv4 hosts"), "", Responsive,
            responsiveFigure, Needs::FamilyScan),
        entryOf("responsive-ipv6", Pattern("analysis", "Responsive IPv6 hosts"), "", Responsive,
            responsiveFigure, Needs::FamilyScan, Pass::V0, Family::V6),
        entryOf("potential-ipv4", Pattern("analysis", "Potential MPTCP hosts over IPv4"), "",
            Potential, potentialFigure, Needs::FamilyScan),
        entryOf("potential-ipv6", Pattern("analysis", "Potential MPTCP hosts over IPv6"), "",
            Potential, potentialFigure, Needs::FamilyScan, Pass::V0, Family::V6),
        entryOf("classes-v0-ipv4", Pattern("analysis", "What v0 answers over IPv4 carry"), "",
            Classes, classFigure, Needs::Scans),
        entryOf("classes-v0-ipv6", Pattern("analysis", "What v0 answers over IPv6 carry"), "",
            Classes, classFigure, Needs::Scans, Pass::V0, Family::V6),
        entryOf("classes-v1-ipv4", Pattern("analysis", "What v1 answers over IPv4 carry"), "",
            Classes, classFigure, Needs::Scans, Pass::V1),
        entryOf("classes-v1-ipv6", Pattern("analysis", "What v1 answers over IPv6 carry"), "",
            Classes, classFigure, Needs::Scans, Pass::V1, Family::V6),
        entryOf("classes-vantage", Pattern("analysis", "MPTCP answers by vantage point"), "",
            Pattern("analysis",
                "The same classes for each vantage point's last run: where they differ, a network "
                "on "
                "the way alters the option."),
            vantageFigure, Needs::AnyScan),
    };
}

} // namespace analysis
