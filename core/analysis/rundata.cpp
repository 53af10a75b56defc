// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rundata.h"

#include <algorithm>

namespace analysis {

using scan::Pass;
using scan::ReplyClass;

namespace {

    /// Whether runs of the other kind, measured or simulated, are what was asked for.
    bool othersFit(const store::Store& store, store::RunSelection selection)
    {
        selection.simulated = !selection.simulated.value_or(false);
        const auto found = store.runs(selection);
        return found && !found->empty();
    }

    /// Whoever names runs wants all of them: what one that is left out is, or that there is none.
    core::Result<void> checkNamedRuns(const store::Store& store, const store::RunSelection& asked,
        const std::vector<store::Run>& found)
    {
        for (const store::RunId id : asked.ids) {
            if (std::any_of(found.begin(), found.end(),
                    [id](const store::Run& run) { return run.id == id; }))
                continue;
            const auto run = store.run(id);
            if (!run)
                return tl::unexpected(run.error());
            if (run->simulated == asked.simulated.value_or(false)) {
                return core::failure(core::ErrorCode::NotFound,
                    { core::Pattern("analysis",
                          "run %1 does not fit what else was asked; leave it out, or ask for less"),
                        { std::to_string(id) } });
            }
            return core::failure(core::ErrorCode::InvalidInput,
                { run->simulated
                        ? core::Pattern("analysis",
                            "run %1 is simulated, and is never shown with measured ones; leave it "
                            "out, or give --simulated and only such runs")
                        : core::Pattern("analysis",
                            "run %1 was measured, and is never shown with simulated ones; leave "
                            "it out, or leave out --simulated"),
                    { std::to_string(id) } });
        }
        return {};
    }

} // namespace

RunData::RunData(const store::Store& store, Question question)
    : m_store(store)
    , m_question(std::move(question))
{
    // A list may show measured and simulated runs side by side, a figure never.
    m_question.runs.simulated = simulated();
    m_question.window = std::max(m_question.window, 1);
    for (const std::uint16_t port : m_question.ports) {
        const bool wanted = !m_question.runs.port || *m_question.runs.port == port;
        if (wanted && std::find(m_ports.begin(), m_ports.end(), port) == m_ports.end())
            m_ports.push_back(port);
    }
    if (m_ports.empty() && m_question.runs.port)
        m_ports.push_back(*m_question.runs.port);
}

RunData::~RunData() = default;

void RunData::setProgress(FigureProgress progress)
{
    m_progress = std::move(progress);
    if (m_filtered)
        m_filtered->setProgress(m_progress);
}

core::Result<void> RunData::readRuns()
{
    if (m_ports.empty() || m_ports.size() > MaxComparedPorts) {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("analysis", "figures compare 1 to %1 ports, not %2"),
                { std::to_string(MaxComparedPorts), std::to_string(m_ports.size()) } });
    }
    if (!m_question.onlyAs.empty() && !m_filtered) {
        if (m_question.originFile.empty()) {
            return core::failure(core::ErrorCode::InvalidInput,
                { core::Pattern("analysis",
                      "to show only some networks, the origins of addresses must be known: %1"),
                    { originSources } });
        }
        const auto opened = origins();
        if (!opened)
            return tl::unexpected(opened.error());
        m_filtered = std::make_unique<OriginFilteredStore>(m_store, **opened, m_question.onlyAs);
        m_filtered->setProgress(m_progress);
    }
    auto runs = m_store.runs(m_question.runs);
    if (!runs)
        return tl::unexpected(runs.error());
    if (const auto named = checkNamedRuns(m_store, m_question.runs, *runs); !named)
        return named;
    if (runs->empty()) {
        store::RunSelection everything;
        everything.simulated = std::nullopt;
        const auto all = m_store.runs(everything);
        if (!all)
            return tl::unexpected(all.error());
        const auto simulatedRuns = std::count_if(
            all->begin(), all->end(), [](const store::Run& run) { return run.simulated; });
        return core::failure(core::ErrorCode::NotFound,
            { core::Pattern("analysis",
                  "no run of the store fits; it has %1 measured and %2 simulated ones, which are "
                  "never shown together%3"),
                { std::to_string(all->size() - std::size_t(simulatedRuns)),
                    std::to_string(simulatedRuns),
                    core::Text(!othersFit(m_store, m_question.runs)
                            ? core::Pattern("analysis", "; mptcp-probe runs list names them")
                            : m_question.runs.simulated.value_or(false)
                            ? core::Pattern(
                                "analysis", "; measured ones fit: leave out --simulated")
                            : core::Pattern(
                                "analysis", "; simulated ones fit: give --simulated")) } });
    }
    auto timeline = Timeline::make(std::move(*runs), m_question.period);
    if (!timeline)
        return tl::unexpected(timeline.error());
    m_timeline = std::move(*timeline);
    if (m_timeline.runs().empty()) {
        return core::failure(core::ErrorCode::NotFound,
            core::Pattern(
                "analysis", "every run that fits is still running; wait for the first one's end"));
    }
    return {};
}

bool RunData::wants(Pass pass) const
{
    return !m_question.runs.pass || *m_question.runs.pass == pass;
}

bool RunData::wants(core::Family family) const
{
    return !m_question.runs.family || *m_question.runs.family == family;
}

bool RunData::wants(const Scope& scope) const
{
    return wants(scope.pass) && wants(scope.family)
        && std::find(m_ports.begin(), m_ports.end(), scope.port) != m_ports.end();
}

bool RunData::has(const Scope& scope) const
{
    return wants(scope.pass) && wants(scope.family) && m_timeline.everScanned(scope);
}

std::vector<Scope> RunData::scopes(Pass pass, core::Family family) const
{
    std::vector<Scope> found;
    for (const std::uint16_t port : m_ports) {
        if (has({ pass, port, family }))
            found.push_back({ pass, port, family });
    }
    return found;
}

std::vector<Scope> RunData::scopes() const
{
    std::vector<Scope> all;
    for (const Pass pass : { Pass::V0, Pass::V1, Pass::Control }) {
        for (const core::Family family : { core::Family::V4, core::Family::V6 }) {
            for (const Scope& scope : scopes(pass, family))
                all.push_back(scope);
        }
    }
    return all;
}

core::Result<const ClassHistory*> RunData::classes()
{
    if (!m_classes) {
        auto read = readClassHistory(store(), m_timeline, scopes(), m_progress);
        if (!read)
            return tl::unexpected(read.error());
        m_classes = std::move(*read);
    }
    return &*m_classes;
}

core::Result<const HostHistory*> RunData::hosts(core::Family family)
{
    auto& kept = m_hosts[family];
    if (!kept) {
        auto history
            = std::make_unique<HostHistory>(m_timeline, m_ports, family, m_question.window);
        const PresenceReading reading { family, { ReplyClass::Mptcp }, history->trackers(), {} };
        if (auto read = readPresence(store(), m_timeline, m_ports, reading, m_progress); !read)
            return tl::unexpected(read.error());
        kept = std::move(history);
    }
    return kept.get();
}

core::Result<const RunData::Potential*> RunData::potentialHosts(core::Family family)
{
    auto& kept = m_potential[family];
    if (!kept) {
        auto found = std::make_unique<Potential>();
        PresenceReading reading { family, {}, {}, { &found->keys } };
        for (const ReplyClass each : scan::AllReplyClasses) {
            if (scan::isPotential(each))
                reading.classes.push_back(each);
        }
        const ScopeBits bits(m_ports.size());
        for (std::size_t i = 0; i < bits.count(); ++i) {
            found->streaks.emplace_back(
                ScopeMask(1U << i), m_question.window, m_timeline.timeSlots().size());
        }
        for (StreakTracker& each : found->streaks)
            reading.hostTrackers.push_back(&each);
        if (auto read = readPresence(store(), m_timeline, m_ports, reading, m_progress); !read)
            return tl::unexpected(read.error());
        kept = std::move(found);
    }
    return kept.get();
}

core::Result<const WatchHistory*> RunData::watched(core::Family family)
{
    auto& kept = m_watched[family];
    if (!kept) {
        const OriginDatabase* database = nullptr;
        if (!m_question.watchedAs.empty() && !m_question.originFile.empty()) {
            const auto opened = origins();
            if (!opened)
                return tl::unexpected(opened.error());
            database = *opened;
        }
        auto history = std::make_unique<WatchHistory>(m_timeline, m_ports, family,
            WatchMembers(database, m_question.watchedAs, m_question.watchedPrefixes));
        const PresenceReading reading { family, { ReplyClass::Mptcp }, history->trackers(), {} };
        if (auto read = readPresence(store(), m_timeline, m_ports, reading, m_progress); !read)
            return tl::unexpected(read.error());
        if (history->members.error())
            return tl::unexpected(*history->members.error());
        kept = std::move(history);
    }
    return kept.get();
}

core::Result<const TraceHistory*> RunData::traces()
{
    if (!m_traces) {
        auto read = readTraceHistory(store(), m_timeline, m_progress);
        if (!read)
            return tl::unexpected(read.error());
        m_traces = std::move(*read);
    }
    return &*m_traces;
}

core::Result<const ProofHistory*> RunData::proofs()
{
    if (!m_proofs) {
        auto read = readProofHistory(store(), m_timeline, m_progress);
        if (!read)
            return tl::unexpected(read.error());
        m_proofs = std::move(*read);
    }
    return &*m_proofs;
}

core::Result<const std::vector<store::FindingRow>*> RunData::findings()
{
    if (!m_findings) {
        auto read = readLatestFindings(store(), m_timeline, m_progress);
        if (!read)
            return tl::unexpected(read.error());
        m_findings = std::move(*read);
    }
    return &*m_findings;
}

core::Result<const OriginDatabase*> RunData::origins()
{
    if (!m_origins) {
        auto opened = OriginDatabase::open(m_question.originFile);
        if (!opened)
            return tl::unexpected(opened.error());
        m_origins = std::move(*opened);
    }
    return m_origins.get();
}

core::Result<const CountryDatabase*> RunData::countries()
{
    if (!m_countries) {
        auto opened = CountryDatabase::open(m_question.countryFile);
        if (!opened)
            return tl::unexpected(opened.error());
        m_countries = std::move(*opened);
    }
    return m_countries.get();
}

} // namespace analysis
