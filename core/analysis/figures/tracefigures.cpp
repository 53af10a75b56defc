// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogueentry.h"
#include "core/analysis/figures/sharestack.h"
#include "core/trace/pathverdict.h"

#include <algorithm>

namespace analysis {

using core::Family;
using scan::Pass;
using store::TraceRow;

namespace {

    struct VerdictPart {
        trace::Verdict verdict;
        Pattern name;
    };
    /// The study's three categories first, then what it has no name for.
    constexpr std::array<VerdictPart, trace::VerdictCount> Verdicts { {
        { trace::Verdict::TrueMptcp, Pattern("analysis", "true MPTCP") },
        { trace::Verdict::MiddleboxAffected, Pattern("analysis", "middlebox") },
        { trace::Verdict::Unresponsive, Pattern("analysis", "unresponsive") },
        { trace::Verdict::NotMptcp, Pattern("analysis", "no MPTCP") },
        { trace::Verdict::Mirrored, Pattern("analysis", "mirrored") },
        { trace::Verdict::Inconclusive, Pattern("analysis", "inconclusive") },
    } };

    std::size_t partOf(const std::string& verdict)
    {
        for (std::size_t i = 0; i < Verdicts.size(); ++i) {
            if (verdict == trace::verdictName(Verdicts[i].verdict))
                return i;
        }
        return Verdicts.size() - 1; // a verdict that this version does not know
    }

    Scope scopeOf(const TraceRow& row) { return { row.pass, row.port, row.target.family() }; }

    /// The last trace of each target that the question lets through.
    core::Result<std::vector<const TraceRow*>> wantedTraces(RunData& data)
    {
        const auto traces = data.traces();
        if (!traces)
            return tl::unexpected(traces.error());
        std::vector<const TraceRow*> wanted;
        for (const TraceRow& row : (*traces)->latest) {
            if (data.wantsTarget(row))
                wanted.push_back(&row);
        }
        return wanted;
    }

    /// One of the runs that traced the scope lost something or did not come to its end.
    bool isDoubtful(RunData& data, const Scope& scope)
    {
        const auto traces = data.traces();
        const auto runs = (*traces)->runs.find(scope);
        return runs != (*traces)->runs.end()
            && std::any_of(runs->second.begin(), runs->second.end(),
                [&](std::size_t run) { return !data.timeline().runs()[run].complete(); });
    }

    /// After wantedTraces(): the traces have been read.
    void noteTraceDoubts(Figure& figure, RunData& data)
    {
        if (const auto traces = data.traces())
            noteDoubts(figure, data, **traces);
    }

    void addPublishedOutcomes(Figure& figure, const std::vector<Scope>& scopes, const char* paper,
        const char* source, int stack)
    {
        ShareStack shares(
            { { Verdicts[0].name, 0 }, { Verdicts[1].name, 1 }, { Verdicts[2].name, 2 } });
        std::vector<Text> counts;
        for (const Scope& scope : scopes) {
            std::vector<double> values;
            for (const char* name : { "truly MPTCP", "middlebox", "unreachable" }) {
                for (const PublishedNumber& number : publishedOf(paper, source)) {
                    if (scope.pass == Pass::V0 && number.series == name && number.port == scope.port
                        && number.category == familyName(scope.family))
                        values.push_back(number.value);
                }
            }
            if (values.size() != 3) {
                shares.addGap();
                continue;
            }
            shares.add(values);
            counts.push_back(scopeName(scope)
                + " n = " + countText(std::uint64_t(values[0] + values[1] + values[2])));
        }
        if (counts.empty())
            return;
        shares.addTo(figure, stack, paper);
        figure.notes.push_back({ Pattern("analysis", "Published: %1, figure %2: %3."),
            { paperName(paper), source, Text::list(counts, ", ") } });
    }

    core::Result<Figure> outcomes(RunData& data, const CatalogueEntry& entry)
    {
        const auto traces = wantedTraces(data);
        if (!traces)
            return tl::unexpected(traces.error());
        std::map<Scope, std::vector<double>> counts;
        for (const TraceRow* row : *traces) {
            auto& count = counts[scopeOf(*row)];
            count.resize(Verdicts.size());
            ++count[partOf(row->verdict)];
        }
        Figure figure = startShareFigure(
            data, entry.kind, Pattern("analysis", "share of traced targets [%]"));
        std::vector<ShareStack::Part> parts;
        for (std::size_t i = 0; i < Verdicts.size(); ++i)
            parts.push_back({ Verdicts[i].name, int(i) });
        ShareStack shares(parts);
        std::vector<Scope> scopes;
        for (const auto& [scope, count] : counts) {
            double all = 0;
            for (const double each : count)
                all += each;
            figure.categories.push_back(categoryWithCount(scopeName(scope), all));
            shares.add(count, isDoubtful(data, scope));
            scopes.push_back(scope);
        }
        shares.addTo(figure, 0);
        figure.notes.emplace_back(Pattern("analysis",
            "The last trace of each target. The study has the first three: its unreachable hosts "
            "may hide some of the others."));
        if (data.question().published) {
            addPublishedOutcomes(figure, scopes, "long", "6", 1);
            addPublishedOutcomes(figure, scopes, "ifip", "5", 2);
        }
        noteTraceDoubts(figure, data);
        return figure;
    }

    std::vector<PublishedLine> publishedMonths(const RunData& data, std::size_t firstStack)
    {
        std::map<std::pair<std::size_t, std::size_t>, PublishedLine> lines;
        for (const PublishedNumber& number : publishedOf("ifip", "6")) {
            const std::size_t place = placeOf(data, *number.port);
            if (place == data.ports().size())
                continue;
            for (std::size_t part = 0; part < 2; ++part) {
                PublishedLine& line = lines[{ place, part }];
                line.series.name = publishedName(
                    Verdicts[part].name + (", " + portName(*number.port)), paperName("ifip"));
                line.series.look = int(part) + 2 * int(place);
                line.series.stack = int(firstStack + place);
                line.points[number.category]
                    = pointOf(part == 0 ? number.value : number.part.value_or(0));
            }
        }
        std::vector<PublishedLine> ordered;
        for (auto& [key, line] : lines)
            ordered.push_back(std::move(line));
        return ordered;
    }

    double judged(const TargetCount& count, trace::Verdict verdict)
    {
        const auto found = count.verdicts.find(trace::verdictName(verdict));
        return found == count.verdicts.end() ? 0 : double(found->second);
    }

    core::Result<Figure> outcomesOverTime(RunData& data, const CatalogueEntry& entry)
    {
        const auto traces = data.traces();
        if (!traces)
            return tl::unexpected(traces.error());
        Figure figure = startTimeFigure(data, entry.kind, addressesOf(entry.family));
        std::set<std::size_t> runs;
        for (std::size_t place = 0; place < data.ports().size(); ++place) {
            const Scope scope { entry.pass, data.ports()[place], entry.family };
            const auto ofScope = (*traces)->bySlot.find(scope);
            if (ofScope == (*traces)->bySlot.end())
                continue;
            runs.insert((*traces)->runs.at(scope).begin(), (*traces)->runs.at(scope).end());
            for (std::size_t part = 0; part < 2; ++part) {
                FigureSeries series;
                series.name = Verdicts[part].name + (", " + portName(scope.port));
                series.look = int(part) + 2 * int(place);
                series.stack = int(place);
                for (const auto& count : ofScope->second) {
                    series.points.push_back(count
                            ? pointOf(judged(*count, Verdicts[part].verdict), count->doubtful)
                            : FigurePoint());
                }
                figure.series.push_back(std::move(series));
            }
        }
        figure.notes.push_back({ Pattern("analysis",
                                     "The last trace of each target within the %1; a %1 without "
                                     "traces is a gap."),
            { periodNoun(data) } });
        noteDoubts(figure, data, runs);
        if (entry.pass == Pass::V0 && entry.family == Family::V4)
            layOver(figure, data, publishedMonths(data, data.ports().size()));
        return figure;
    }

    Text hopText(const std::optional<core::IpAddress>& address, std::optional<std::uint8_t> ttl)
    {
        if (ttl == std::uint8_t(0))
            return Pattern("analysis", "scanner");
        return address ? Text(address->toString()) : Text(Pattern("analysis", "silent"));
    }

    /// ruleName(), said in words of the language.
    Text ruleText(const std::string& rule)
    {
        if (rule == trace::ruleName(trace::Rule::Drop))
            return Pattern("analysis", "drop");
        if (rule == trace::ruleName(trace::Rule::Mirror))
            return Pattern("analysis", "mirror");
        if (rule == trace::ruleName(trace::Rule::Proxy))
            return Pattern("analysis", "proxy");
        if (rule == trace::ruleName(trace::Rule::PassThrough))
            return Pattern("analysis", "pass-through");
        return rule == trace::ruleName(trace::Rule::None) ? Text(Pattern("analysis", "none"))
                                                          : Text(rule);
    }

    struct Ranked {
        std::string key;
        std::uint64_t targets = 0;
        std::map<std::string, std::uint64_t> rules;
        std::string name;
        Text shown; ///< the key as it is said
    };

    /// The most frequent first, equal ones by key.
    std::vector<Ranked> ranked(const std::map<std::string, Ranked>& counted)
    {
        std::vector<Ranked> rows;
        for (const auto& [key, row] : counted) {
            rows.push_back(row);
            rows.back().key = key;
        }
        std::stable_sort(rows.begin(), rows.end(),
            [](const Ranked& a, const Ranked& b) { return a.targets > b.targets; });
        return rows;
    }

    Text rulesText(const Ranked& row)
    {
        std::vector<Text> rules;
        for (const auto& [rule, count] : row.rules)
            rules.push_back(ruleText(rule) + " " + countText(count));
        return Text::list(rules, ", ");
    }

    void noteRest(Figure& figure, std::size_t all, const RunData& data)
    {
        if (all > std::size_t(data.question().topCount)) {
            figure.notes.push_back({ Pattern("analysis", "The first %1 of %2."),
                { countText(std::uint64_t(data.question().topCount)), countText(all) } });
        }
    }

    /// Targets whose option was altered at a known place.
    std::vector<const TraceRow*> altered(const std::vector<const TraceRow*>& traces)
    {
        std::vector<const TraceRow*> found;
        for (const TraceRow* row : traces) {
            if (row->beforeTtl)
                found.push_back(row);
        }
        return found;
    }

    core::Result<Figure> alteringHops(RunData& data, const CatalogueEntry& entry)
    {
        const auto traces = wantedTraces(data);
        if (!traces)
            return tl::unexpected(traces.error());
        const std::vector<const TraceRow*> found = altered(*traces);
        std::map<std::string, Ranked> counted;
        std::map<std::string, std::pair<Text, Text>> ends;
        for (const TraceRow* row : found) {
            const Text after = hopText(row->afterAddress, row->afterTtl);
            const Text before = hopText(row->beforeAddress, row->beforeTtl);
            Ranked& each = counted[after + " > " + before];
            ++each.targets;
            ++each.rules[row->rule];
            ends[after + " > " + before] = { after, before };
        }
        Figure figure = startTable(data, entry.kind,
            { Pattern("analysis", "last hop with the option as sent"),
                Pattern("analysis", "first hop without"), Pattern("analysis", "rules"),
                Pattern("analysis", "targets"),
                Pattern("analysis", "share of altered targets [%]") },
            3);
        const std::vector<Ranked> rows = ranked(counted);
        for (const Ranked& row : rows) {
            if (figure.rows.size() == std::size_t(data.question().topCount))
                break;
            figure.rows.push_back({ ends[row.key].first, ends[row.key].second, rulesText(row),
                countText(row.targets), percentText(double(row.targets), double(found.size())) });
        }
        noteRest(figure, rows.size(), data);
        figure.notes.push_back({ Pattern("analysis",
                                     "%1 of %2 traced targets have an altered option. The box is "
                                     "between the two hops, or is the second one: a router quotes "
                                     "what has reached it."),
            { countText(found.size()), countText(traces->size()) } });
        noteTraceDoubts(figure, data);
        return figure;
    }

    core::Result<Figure> alteringNetworks(RunData& data, const CatalogueEntry& entry)
    {
        const auto traces = wantedTraces(data);
        if (!traces)
            return tl::unexpected(traces.error());
        const auto origins = data.origins();
        if (!origins)
            return tl::unexpected(origins.error());
        const std::vector<const TraceRow*> found = altered(*traces);
        std::map<std::string, Ranked> counted;
        for (const TraceRow* row : found) {
            std::array<Text, 2> ends { Pattern("analysis", "unknown"),
                Pattern("analysis", "unknown") };
            std::string name;
            const std::array<std::optional<core::IpAddress>, 2> addresses {
                row->afterTtl == std::uint8_t(0) ? std::nullopt : row->afterAddress,
                row->beforeAddress
            };
            for (std::size_t i = 0; i < 2; ++i) {
                if (!addresses[i])
                    continue;
                const auto origin = (*origins)->find(*addresses[i]);
                if (!origin)
                    return tl::unexpected(origin.error());
                if (*origin) {
                    ends[i] = "AS" + (*origin)->label;
                    name += (name.empty() || name == (*origin)->name ? "" : " to ");
                    if (name != (*origin)->name)
                        name += (*origin)->name;
                }
            }
            const Text where = ends[0] == ends[1]
                ? ends[0]
                : Text(Pattern("analysis", "%1 to %2"), { ends[0], ends[1] });
            Ranked& each = counted[where];
            each.shown = where;
            ++each.targets;
            ++each.rules[row->rule];
            each.name = name;
        }
        Figure figure = startTable(data, entry.kind,
            { Pattern("analysis", "network"), Pattern("analysis", "name"),
                Pattern("analysis", "rules"), Pattern("analysis", "targets"),
                Pattern("analysis", "share of altered targets [%]") },
            3);
        const std::vector<Ranked> rows = ranked(counted);
        for (const Ranked& row : rows) {
            if (figure.rows.size() == std::size_t(data.question().topCount))
                break;
            figure.rows.push_back({ row.shown, row.name, rulesText(row), countText(row.targets),
                percentText(double(row.targets), double(found.size())) });
        }
        noteRest(figure, rows.size(), data);
        figure.notes.push_back({ Pattern("analysis",
                                     "The networks of the two hops between which the option is "
                                     "altered; silent hops are unknown. Origins: %1."),
            { (*origins)->description() } });
        noteTraceDoubts(figure, data);
        return figure;
    }

    const std::array<trace::Rule, 5> Rules { trace::Rule::Drop, trace::Rule::Mirror,
        trace::Rule::Proxy, trace::Rule::PassThrough, trace::Rule::None };

    /// Targets by a number of hops, stacked by rule.
    Figure hopHistogram(const RunData& data, const CatalogueEntry& entry, const Pattern& axis,
        const std::vector<std::pair<int, std::string>>& hops)
    {
        Figure figure = startFigure(data, entry.kind);
        figure.categoryAxis.title = axis;
        figure.valueAxis.title = Pattern("analysis", "traced targets");
        figure.numericCategories = true;
        int most = 0;
        for (const auto& [hop, rule] : hops)
            most = std::max(most, hop);
        for (int i = 0; i <= most; ++i)
            figure.categories.push_back(std::to_string(i));
        for (std::size_t i = 0; i < Rules.size(); ++i) {
            FigureSeries series;
            series.name = Rules[i] == trace::Rule::None ? Text(Pattern("analysis", "no rule named"))
                                                        : ruleText(trace::ruleName(Rules[i]));
            series.look = int(i);
            series.points.assign(figure.categories.size(), pointOf(0));
            double all = 0;
            for (const auto& [hop, rule] : hops) {
                if (rule == trace::ruleName(Rules[i])) {
                    *series.points[std::size_t(hop)].value += 1;
                    ++all;
                }
            }
            if (all > 0)
                figure.series.push_back(std::move(series));
        }
        return figure;
    }

    core::Result<Figure> alteringDistance(RunData& data, const CatalogueEntry& entry)
    {
        const auto traces = wantedTraces(data);
        if (!traces)
            return tl::unexpected(traces.error());
        std::vector<std::pair<int, std::string>> hops;
        for (const TraceRow* row : altered(*traces))
            hops.emplace_back(int(*row->beforeTtl), row->rule);
        Figure figure = hopHistogram(data, entry,
            Pattern("analysis", "hops from the scanner to the first that shows the change"), hops);
        figure.notes.push_back(
            { Pattern("analysis", "%1 of %2 traced targets have an altered option."),
                { countText(hops.size()), countText(traces->size()) } });
        noteTraceDoubts(figure, data);
        return figure;
    }

    core::Result<Figure> alteringPosition(RunData& data, const CatalogueEntry& entry)
    {
        const auto traces = wantedTraces(data);
        if (!traces)
            return tl::unexpected(traces.error());
        std::vector<std::pair<int, std::string>> hops;
        std::uint64_t unknown = 0;
        for (const TraceRow* row : altered(*traces)) {
            if (row->distance >= *row->beforeTtl)
                hops.emplace_back(int(row->distance) - int(*row->beforeTtl), row->rule);
            else
                ++unknown;
        }
        Figure figure = hopHistogram(data, entry,
            Pattern("analysis", "hops from the first that shows the change to the target"), hops);
        figure.notes.push_back({ Pattern("analysis",
                                     "0: only the target's answer shows it. %1 altered targets are "
                                     "left out because their distance is not known."),
            { countText(unknown) } });
        noteTraceDoubts(figure, data);
        return figure;
    }

    CatalogueEntry monthsEntry(
        const char* name, const Pattern& title, const char* source, Pass pass, Family family)
    {
        return { { name, title, source,
                     Pattern("analysis",
                         "How many traced targets were true MPTCP and how many had a middlebox on "
                         "the way, each period for itself."),
                     false, false },
            outcomesOverTime, Needs::TracesOfPass, pass, family };
    }

} // namespace

std::vector<CatalogueEntry> traceEntries()
{
    return {
        { { "trace-outcomes", Pattern("analysis", "What traces found"),
              "Shreedhar 2022, figure 6; Aschenbrenner 2021, "
              "figure 5",
              Pattern("analysis",
                  "The last verdict on each traced target, as shares for each pass, family and "
                  "port."),
              false, false },
            outcomes, Needs::Traces },
        monthsEntry("trace-months-v0-ipv4",
            Pattern("analysis", "True MPTCPv0 hosts and middleboxes over IPv4"),
            "Aschenbrenner 2021, figure 6", Pass::V0, Family::V4),
        monthsEntry("trace-months-v0-ipv6",
            Pattern("analysis", "True MPTCPv0 hosts and middleboxes over IPv6"), "", Pass::V0,
            Family::V6),
        monthsEntry("trace-months-v1-ipv4",
            Pattern("analysis", "True MPTCPv1 hosts and middleboxes over IPv4"), "", Pass::V1,
            Family::V4),
        monthsEntry("trace-months-v1-ipv6",
            Pattern("analysis", "True MPTCPv1 hosts and middleboxes over IPv6"), "", Pass::V1,
            Family::V6),
        { { "altering-hops", Pattern("analysis", "Hops at which MPTCP is altered"), "",
              Pattern("analysis",
                  "The two hops between which the option changes, by the number of targets behind "
                  "them."),
              false, false },
            alteringHops, Needs::Traces },
        { { "altering-networks", Pattern("analysis", "Networks in which MPTCP is altered"), "",
              Pattern("analysis", "The origin AS of the hops between which the option changes."),
              true, false },
            alteringNetworks, Needs::Traces },
        { { "altering-distance", Pattern("analysis", "How far away MPTCP is altered"), "",
              Pattern(
                  "analysis", "Hops from the scanner to the first that shows the change, by rule."),
              false, false },
            alteringDistance, Needs::Traces },
        { { "altering-position", Pattern("analysis", "How near the target MPTCP is altered"), "",
              Pattern(
                  "analysis", "Hops from the first that shows the change to the target, by rule."),
              false, false },
            alteringPosition, Needs::Traces },
    };
}

} // namespace analysis
