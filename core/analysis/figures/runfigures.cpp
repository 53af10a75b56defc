// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogueentry.h"
#include "core/analysis/figures/figurebase.h"

namespace analysis {

namespace {

    core::Result<Figure> runTable(RunData& data, const CatalogueEntry& entry)
    {
        Figure figure = startTable(data, entry.kind,
            { "run", "day", "kind", "state", "vantage", "passes", "ports", "families", "sent",
                "send errors", "valid replies", "lost on receive", "lost inside", "hit rate [%]" },
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
                store::runKindName(run.kind), store::runStateName(run.state), run.vantage, passes,
                run.ports, families, countText(run.counters.sent),
                countText(run.counters.sendErrors), countText(run.counters.validated),
                countText(run.counters.receiveDrops), countText(run.counters.rowsDropped),
                percentText(double(run.counters.validated), double(run.counters.sent)) });
            if (!run.complete()) {
                ++doubtful;
                figure.notes.emplace_back("Doubtful: " + runDoubt(run) + ".");
            }
        }
        figure.notes.emplace_back(std::to_string(doubtful) + " of "
            + std::to_string(data.timeline().runs().size())
            + " runs are doubtful: they lost something on receive or did not come to their end.");
        return figure;
    }

} // namespace

std::vector<CatalogueEntry> runEntries()
{
    return {
        { { "runs", "The runs behind the figures", "",
              "What each run asked, how it ended and what it lost.", false, false },
            runTable, Needs::Runs },
    };
}

} // namespace analysis
