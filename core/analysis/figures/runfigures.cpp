// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogueentry.h"
#include "core/analysis/figures/figurebase.h"

namespace analysis {

namespace {

    /// runKindName() and runStateName(), said in words of the language.
    Text kindText(store::RunKind kind)
    {
        switch (kind) {
        case store::RunKind::Scan:
            return Pattern("analysis", "scan");
        case store::RunKind::Trace:
            return Pattern("analysis", "trace");
        case store::RunKind::Verify:
            return Pattern("analysis", "verify");
        }
        return {};
    }

    Text stateText(store::RunState state)
    {
        switch (state) {
        case store::RunState::Running:
            return Pattern("analysis", "running");
        case store::RunState::Done:
            return Pattern("analysis", "done");
        case store::RunState::Stopped:
            return Pattern("analysis", "stopped");
        case store::RunState::Failed:
            return Pattern("analysis", "failed");
        case store::RunState::Interrupted:
            return Pattern("analysis", "interrupted");
        }
        return {};
    }

    core::Result<Figure> runTable(RunData& data, const CatalogueEntry& entry)
    {
        Figure figure = startTable(data, entry.kind,
            { Pattern("analysis", "run"), Pattern("analysis", "day"), Pattern("analysis", "kind"),
                Pattern("analysis", "state"), Pattern("analysis", "vantage"),
                Pattern("analysis", "passes"), Pattern("analysis", "ports"),
                Pattern("analysis", "families"), Pattern("analysis", "sent"),
                Pattern("analysis", "send errors"), Pattern("analysis", "valid replies"),
                Pattern("analysis", "lost on receive"), Pattern("analysis", "lost inside"),
                Pattern("analysis", "hit rate [%]") },
            8);
        std::size_t doubtful = 0;
        for (const store::Run& run : data.timeline().runs()) {
            std::string passes;
            for (const scan::Pass pass : run.passes)
                passes += (passes.empty() ? "" : " ") + std::string(scan::passName(pass));
            const std::string families = run.v4 && run.v6 ? "IPv4 IPv6"
                : run.v4                                  ? "IPv4"
                : run.v6                                  ? "IPv6"
                                                          : "";
            figure.rows.push_back({ std::to_string(run.id), dayText(run.startedNs),
                kindText(run.kind), stateText(run.state), run.vantage, passes, run.ports, families,
                countText(run.counters.sent), countText(run.counters.sendErrors),
                countText(run.counters.validated), countText(run.counters.receiveDrops),
                countText(run.counters.rowsDropped),
                percentText(double(run.counters.validated), double(run.counters.sent)) });
            if (!run.complete()) {
                ++doubtful;
                figure.notes.push_back({ Pattern("analysis", "Doubtful: %1."), { runDoubt(run) } });
            }
        }
        figure.notes.push_back({ Pattern("analysis",
                                     "%1 of %2 runs are doubtful: they lost something on receive "
                                     "or did not come to their end."),
            { countText(doubtful), countText(data.timeline().runs().size()) } });
        return figure;
    }

} // namespace

std::vector<CatalogueEntry> runEntries()
{
    return {
        { { "runs", Pattern("analysis", "The runs behind the figures"), "",
              Pattern("analysis", "What each run asked, how it ended and what it lost."), false,
              false },
            runTable, Needs::Runs },
    };
}

} // namespace analysis
