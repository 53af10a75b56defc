// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue.h"

#include "core/analysis/catalogueentry.h"
#include "core/analysis/figures/figurebase.h"
#include "core/analysis/pointhosts.h"

#include <algorithm>

namespace analysis {

using core::Family;
using core::Pattern;
using core::Text;
using scan::Pass;

namespace {

    const std::vector<CatalogueEntry>& entries()
    {
        static const std::vector<CatalogueEntry> all = [] {
            std::vector<CatalogueEntry> joined;
            using Group = std::pair<FigureGroup, std::vector<CatalogueEntry> (*)()>;
            static constexpr std::array<Group, 12> Groups { {
                { FigureGroup::Adoption, &adoptionEntries },
                { FigureGroup::Classes, &classEntries },
                { FigureGroup::Churn, &churnEntries },
                { FigureGroup::Overlap, &overlapEntries },
                { FigureGroup::Keys, &keyEntries },
                { FigureGroup::Traces, &traceEntries },
                { FigureGroup::Proofs, &proofEntries },
                { FigureGroup::Origins, &originEntries },
                { FigureGroup::Watch, &watchEntries },
                { FigureGroup::Profiles, &profileEntries },
                { FigureGroup::Runs, &runEntries },
                { FigureGroup::Published, &passiveEntries },
            } };
            for (const auto& [group, entriesOf] : Groups) {
                for (CatalogueEntry& entry : entriesOf()) {
                    entry.kind.group = group;
                    joined.push_back(entry);
                }
            }
            return joined;
        }();
        return all;
    }

    const CatalogueEntry* findEntry(std::string_view name)
    {
        for (const CatalogueEntry& entry : entries()) {
            if (name == entry.kind.name)
                return &entry;
        }
        return nullptr;
    }

    /// How many letters to change, insert or drop from one name to the other.
    std::size_t distance(std::string_view a, std::string_view b)
    {
        std::vector<std::size_t> row(b.size() + 1);
        for (std::size_t j = 0; j <= b.size(); ++j)
            row[j] = j;
        for (std::size_t i = 1; i <= a.size(); ++i) {
            std::size_t diagonal = row[0];
            row[0] = i;
            for (std::size_t j = 1; j <= b.size(); ++j) {
                const std::size_t replaced = diagonal + (a[i - 1] != b[j - 1]);
                diagonal = row[j];
                row[j] = std::min({ replaced, row[j] + 1, row[j - 1] + 1 });
            }
        }
        return row.back();
    }

    tl::unexpected<core::Error> unknown(std::string_view name)
    {
        // A name of any length may come in; one that is far longer than all is like none.
        const std::string_view compared = name.substr(0, 64);
        const auto nearest = std::min_element(
            entries().begin(), entries().end(), [&](const auto& a, const auto& b) {
                return distance(compared, a.kind.name) < distance(compared, b.kind.name);
            });
        return core::failure(core::ErrorCode::NotFound,
            { Pattern("analysis", "there is no figure \"%1\"; did you mean \"%2\"?"),
                { std::string(compared), nearest->kind.name } });
    }

    Text missingScans(const RunData& data, Pass pass, Family family)
    {
        if (!data.scopes(pass, family).empty())
            return {};
        std::vector<Text> ports;
        for (const std::uint16_t port : data.ports())
            ports.emplace_back(std::to_string(port));
        return { Pattern("analysis", "no run asked %1 of %2 hosts at port %3"),
            { scan::passName(pass), familyName(family),
                Text::list(ports, Pattern("analysis", " or ")) } };
    }

    /// Whether some period scanned all of these; false when there are none.
    bool scannedTogether(const RunData& data, const std::vector<Scope>& scopes)
    {
        const Timeline& timeline = data.timeline();
        for (std::size_t slot = 0; slot < timeline.timeSlots().size() && !scopes.empty(); ++slot) {
            if (std::all_of(scopes.begin(), scopes.end(),
                    [&](const Scope& scope) { return timeline.scanned(slot, scope); }))
                return true;
        }
        return false;
    }

    constexpr std::array<Family, 2> Families { Family::V4, Family::V6 };
    constexpr std::array<Pass, 2> Versions { Pass::V0, Pass::V1 };

    bool hasBothVersions(const RunData& data, Family family)
    {
        std::vector<Scope> scopes = data.scopes(Pass::V0, family);
        const std::vector<Scope> second = data.scopes(Pass::V1, family);
        if (scopes.empty() || second.empty())
            return false;
        scopes.insert(scopes.end(), second.begin(), second.end());
        return scannedTogether(data, scopes);
    }

    bool hasTwoPorts(const RunData& data, Family family)
    {
        for (const Pass pass : Versions) {
            if (data.ports().size() < 2)
                return false;
            const Scope first { pass, data.ports()[0], family };
            const Scope second { pass, data.ports()[1], family };
            if (data.has(first) && data.has(second) && scannedTogether(data, { first, second }))
                return true;
        }
        return false;
    }

    bool hasControl(const RunData& data)
    {
        for (const Scope& scope : data.scopes()) {
            const Scope control { Pass::Control, scope.port, scope.family };
            if (scope.pass != Pass::Control && data.has(control)
                && scannedTogether(data, { scope, control }))
                return true;
        }
        return false;
    }

    template <typename Holds> bool anyFamily(Holds holds)
    {
        return std::any_of(Families.begin(), Families.end(), holds);
    }

    Text notTogether(const RunData& data, const Text& what)
    {
        return { Pattern("analysis", "no %1 has scans of %2; put runs together by a longer period"),
            { periodNoun(data), what } };
    }

    /// A store that cannot be read is no reason of this kind: the figure's making says so.
    template <typename History, typename Fits>
    Text missingTargets(const History& history, const Text& why, Fits fits)
    {
        if (!history)
            return {};
        const auto& latest = (*history)->latest;
        return std::any_of(latest.begin(), latest.end(), fits) ? Text() : why;
    }

    Text missingOfScans(const RunData& data, const CatalogueEntry& entry)
    {
        const auto unless = [](bool there, Text why) { return there ? Text() : std::move(why); };
        const std::string family = familyName(entry.family);
        switch (entry.needs) {
        case Needs::ScansTogether:
            if (Text why = missingScans(data, entry.pass, entry.family); !why.empty())
                return why;
            return unless(scannedTogether(data, data.scopes(entry.pass, entry.family)),
                notTogether(data, Pattern("analysis", "all the ports")));
        case Needs::AnyScan:
            return unless(anyFamily([&](Family each) {
                return !data.scopes(Pass::V0, each).empty() || !data.scopes(Pass::V1, each).empty();
            }),
                Pattern("analysis", "no run is a scan for v0 or v1 at these ports"));
        case Needs::AnyTogether:
            return unless(anyFamily([&](Family each) {
                return scannedTogether(data, data.scopes(Pass::V0, each))
                    || scannedTogether(data, data.scopes(Pass::V1, each));
            }),
                notTogether(data, Pattern("analysis", "all the ports")));
        case Needs::FamilyScan:
            return unless(!data.scopes(Pass::V0, entry.family).empty()
                    || !data.scopes(Pass::V1, entry.family).empty(),
                { Pattern("analysis", "no run is a scan of %1 hosts for v0 or v1 at these ports"),
                    { family } });
        case Needs::PassScan:
            return unless(
                anyFamily([&](Family each) { return !data.scopes(entry.pass, each).empty(); }),
                { Pattern("analysis", "no run asked %1 at these ports"),
                    { scan::passName(entry.pass) } });
        case Needs::TwoPorts:
            return unless(anyFamily([&](Family each) { return hasTwoPorts(data, each); }),
                notTogether(data, Pattern("analysis", "two ports to compare")));
        case Needs::TwoPortsOfFamily:
            return unless(hasTwoPorts(data, entry.family),
                notTogether(
                    data, { Pattern("analysis", "two ports of %1 hosts to compare"), { family } }));
        case Needs::BothVersions:
            return unless(anyFamily([&](Family each) { return hasBothVersions(data, each); }),
                notTogether(data, Pattern("analysis", "both v0 and v1")));
        case Needs::BothVersionsOfFamily:
            return unless(hasBothVersions(data, entry.family),
                notTogether(
                    data, { Pattern("analysis", "both v0 and v1 of %1 hosts"), { family } }));
        case Needs::ControlScan:
            return unless(hasControl(data),
                notTogether(data, Pattern("analysis", "the pass control beside v0 or v1")));
        default:
            return missingScans(data, entry.pass, entry.family);
        }
    }

    /// What was made has nothing in it: no trace at these ports, no altered target.
    core::Result<Figure> unlessEmpty(core::Result<Figure> figure)
    {
        if (figure && !figure->isTable() && (figure->categories.empty() || figure->series.empty()))
            return core::failure(core::ErrorCode::NotFound,
                { Pattern("analysis", "\"%1\" cannot be made: the runs have nothing to show in it"),
                    { figure->name } });
        return figure;
    }

    /// Rows of traces and proofs are few and kept: making the figure is the surest look.
    Text missingInside(RunData& data, const CatalogueEntry& entry)
    {
        const auto figure = unlessEmpty(entry.build(data, entry));
        const bool nothing = !figure && figure.error().code == core::ErrorCode::NotFound;
        return nothing ? figure.error().detail : Text();
    }

    Text missing(RunData& data, const CatalogueEntry& entry)
    {
        switch (entry.needs) {
        case Needs::Traces:
            return missingTargets(data.traces(),
                Pattern("analysis", "the runs have no trace that the question lets through"),
                [&](const store::TraceRow& row) { return data.wantsTarget(row); });
        case Needs::TracesOfPass:
            return missingTargets(data.traces(),
                { Pattern("analysis", "the runs have no trace with %1 over %2"),
                    { scan::passName(entry.pass), familyName(entry.family) } },
                [&](const store::TraceRow& row) {
                    return data.wantsTarget(row) && row.pass == entry.pass
                        && row.target.family() == entry.family;
                });
        case Needs::Proofs:
            return missingTargets(data.proofs(),
                Pattern("analysis", "the runs have no proof that the question lets through"),
                [&](const store::ProofRow& row) { return data.wantsTarget(row); });
        case Needs::Findings: {
            const auto findings = data.findings();
            const bool none = findings
                && std::none_of((*findings)->begin(), (*findings)->end(),
                    [&](const store::FindingRow& row) { return data.wantsTarget(row); });
            return none
                ? Text(Pattern("analysis", "the runs have no findings: no scan was followed up"))
                : Text();
        }
        case Needs::Runs:
        case Needs::Nothing:
            return {};
        default:
            return missingOfScans(data, entry);
        }
    }

    Text missingDatabase(const RunData& data, const CatalogueEntry& entry)
    {
        const bool prefixes = entry.prefixesSuffice && !data.question().watchedPrefixes.empty();
        if (entry.kind.needsOrigins && data.question().originFile.empty() && !prefixes)
            return { Pattern("analysis", "it needs to know the origins of addresses: %1"),
                { originSources } };
        if (entry.kind.needsCountries && data.question().countryFile.empty())
            return { Pattern("analysis", "it needs to know the countries of addresses: %1"),
                { countrySources } };
        return {};
    }

} // namespace

std::span<const FigureKind> figureKinds()
{
    static const std::vector<FigureKind> kinds = [] {
        std::vector<FigureKind> all;
        for (const CatalogueEntry& entry : entries())
            all.push_back(entry.kind);
        return all;
    }();
    return kinds;
}

const FigureKind* findFigureKind(std::string_view name)
{
    for (const FigureKind& kind : figureKinds()) {
        if (name == kind.name)
            return &kind;
    }
    return nullptr;
}

struct FigureMaker::State {
    State(const store::Store& store, Question question)
        : data(store, std::move(question))
    {
    }

    core::Result<void> ready()
    {
        if (!read) {
            if (auto done = data.readRuns(); !done)
                return done;
            read = true;
        }
        return {};
    }

    RunData data;
    bool read = false;
};

core::Result<void> checkFigureName(std::string_view name)
{
    return findEntry(name) == nullptr ? core::Result<void>(unknown(name)) : core::Result<void>();
}

FigureMaker::FigureMaker(const store::Store& store, Question question)
    : m_state(std::make_unique<State>(store, std::move(question)))
{
}

FigureMaker::~FigureMaker() = default;

core::Result<Figure> FigureMaker::make(std::string_view name, const FigureProgress& progress)
{
    const CatalogueEntry* entry = findEntry(name);
    if (entry == nullptr)
        return unknown(name);
    RunData& data = m_state->data;
    if (entry->needs != Needs::Nothing) {
        if (auto ready = m_state->ready(); !ready)
            return tl::unexpected(ready.error());
        if (const Text why = missing(data, *entry); !why.empty()) {
            return tl::unexpected(cannotBeMade(core::ErrorCode::NotFound, entry->kind, why));
        }
        if (const Text why = missingDatabase(data, *entry); !why.empty()) {
            return tl::unexpected(cannotBeMade(core::ErrorCode::InvalidInput, entry->kind, why));
        }
    }
    data.setProgress(progress);
    auto figure = unlessEmpty(entry->build(data, *entry));
    data.setProgress({});
    if (figure && progress && !progress(1))
        return endedByUser();
    return figure;
}

core::Result<PointHosts> FigureMaker::hostsBehind(const Figure& figure, std::size_t series,
    std::size_t category, std::size_t most, const FigureProgress& progress)
{
    const CatalogueEntry* entry = findEntry(figure.name);
    if (entry == nullptr)
        return unknown(figure.name);
    if (auto ready = m_state->ready(); !ready)
        return tl::unexpected(ready.error());
    m_state->data.setProgress(progress);
    auto found = readPointHosts(m_state->data, *entry, figure, { series, category }, most);
    m_state->data.setProgress({});
    return found;
}

Text FigureMaker::missingFor(std::string_view name)
{
    const CatalogueEntry* entry = findEntry(name);
    if (entry == nullptr)
        return unknown(name).value().detail;
    if (entry->needs == Needs::Nothing)
        return {};
    if (auto ready = m_state->ready(); !ready)
        return ready.error().detail;
    if (Text why = missing(m_state->data, *entry); !why.empty())
        return why;
    if (Text why = missingDatabase(m_state->data, *entry); !why.empty())
        return why;
    const bool few = entry->needs == Needs::Traces || entry->needs == Needs::TracesOfPass
        || entry->needs == Needs::Proofs || entry->needs == Needs::Findings;
    return few ? missingInside(m_state->data, *entry) : Text();
}

} // namespace analysis
