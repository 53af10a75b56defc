// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/classcounts.h"
#include "core/analysis/hosthistory.h"
#include "core/analysis/keyweights.h"
#include "core/analysis/origin/origindatabase.h"
#include "core/analysis/originfilter.h"
#include "core/analysis/targethistory.h"

namespace analysis {

/// What the figures of one question are made from, read when it is first wanted and then kept.
/// Lives in one thread. Pointers stay valid as long as this.
class RunData {
public:
    RunData(const store::Store& store, Question question);
    ~RunData();

    /// The runs that the question takes; NotFound says what the store has instead.
    core::Result<void> readRuns();

    /// Without the hosts that the question leaves out.
    const store::Store& store() const { return m_filtered ? *m_filtered : m_store; }
    const Question& question() const { return m_question; }
    const Timeline& timeline() const { return m_timeline; } ///< after readRuns()
    bool simulated() const { return m_question.runs.simulated.value_or(false); }

    /// Ports, passes and families that the question lets through; its condition on runs holds for
    /// what is shown of them too.
    const std::vector<std::uint16_t>& ports() const { return m_ports; }
    bool wants(scan::Pass pass) const;
    bool wants(core::Family family) const;
    bool wants(const Scope& scope) const;
    /// Wanted, and asked by a run.
    bool has(const Scope& scope) const;
    std::vector<Scope> scopes() const; ///< all of v0, v1 and control that it has, in order
    std::vector<Scope> scopes(scan::Pass pass, core::Family family) const;

    /// Distinct hosts of each scope and slot by class.
    core::Result<const ClassHistory*> classes();
    /// Hosts with keys of their own.
    core::Result<const HostHistory*> hosts(core::Family family);

    /// Hosts that answer with any MPTCP option, and their keys.
    struct Potential {
        std::vector<StreakTracker> streaks; ///< one for each bit of ScopeBits
        KeyTracker keys;
    };
    core::Result<const Potential*> potentialHosts(core::Family family);
    /// Hosts of the watched networks: by AS number where there is a database, and by prefix.
    core::Result<const WatchHistory*> watched(core::Family family);

    /// Of all targets, whatever the question lets through; without documents.
    core::Result<const TraceHistory*> traces();
    core::Result<const ProofHistory*> proofs();
    /// What follow-ups last made of the hosts that scans found, by target.
    core::Result<const std::vector<store::FindingRow>*> findings();
    /// Whether the question lets through what was traced, proven or found of this target.
    template <typename Row> bool wantsTarget(const Row& row) const
    {
        return wants({ row.pass, row.port, row.target.family() });
    }

    /// The databases that the question names; InvalidInput without one, or for what is none.
    core::Result<const OriginDatabase*> origins();
    core::Result<const CountryDatabase*> countries();

    /// For the readings from now on.
    void setProgress(FigureProgress progress);
    const FigureProgress& progress() const { return m_progress; }

private:
    const store::Store& m_store; ///< whole
    Question m_question;
    FigureProgress m_progress;
    Timeline m_timeline;
    std::vector<std::uint16_t> m_ports;
    std::optional<ClassHistory> m_classes;
    std::map<core::Family, std::unique_ptr<HostHistory>> m_hosts;
    std::map<core::Family, std::unique_ptr<Potential>> m_potential;
    std::map<core::Family, std::unique_ptr<WatchHistory>> m_watched;
    std::optional<TraceHistory> m_traces;
    std::optional<ProofHistory> m_proofs;
    std::optional<std::vector<store::FindingRow>> m_findings;
    std::unique_ptr<OriginDatabase> m_origins;
    std::unique_ptr<OriginFilteredStore> m_filtered; ///< with Question::onlyAs
    std::unique_ptr<CountryDatabase> m_countries;
};

} // namespace analysis
