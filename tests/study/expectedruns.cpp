// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectation.h"
#include "replies.h"
#include "studywriter.h"

#include <fstream>
#include <sstream>

namespace study {

namespace {

    std::string dayText(const PlannedRun& run)
    {
        const std::string day = std::to_string(run.day);
        return monthText(run.month) + (day.size() < 2 ? "-0" : "-") + day;
    }

    /// Replies that a run receives, repeats included, or hosts that it follows up.
    std::uint64_t resultsOf(const Truth& truth, const PlannedRun& run)
    {
        std::uint64_t results = 0;
        for (const Host& host : truth.population().hosts) {
            if (!run.asks(host.address.family()))
                continue;
            if (run.kind != store::RunKind::Scan) {
                for (const scan::Pass pass : run.passes) {
                    for (const std::uint16_t port : run.ports)
                        results += (truth.followedUp(host, pass, port) & monthBit(run.month)) != 0;
                }
                continue;
            }
            for (const Activity& each : host.activities) {
                if (run.asks(each.pass) && run.asks(each.port) && run.reaches(host.address)
                    && (each.seen & monthBit(run.month)))
                    results += repliesOf(host, each, run.month, 0).size();
            }
        }
        return results;
    }

    Expectation runs(const Truth& truth)
    {
        Expectation expected;
        for (const PlannedRun& run : planRuns(truth.months())) {
            const store::Run described = describeRun(run);
            const bool interrupted = run.fate == PlannedRun::Fate::Interrupted;
            const std::uint64_t results = interrupted ? 0 : resultsOf(truth, run);
            std::string passes;
            for (const scan::Pass pass : run.passes)
                passes += (passes.empty() ? "" : " ") + std::string(scan::passName(pass));
            const std::string families = described.v4 && described.v6 ? "IPv4 IPv6"
                : described.v4                                        ? "IPv4"
                                                                      : "IPv6";
            expected.rows.push_back({ std::to_string(expected.rows.size() + 1), dayText(run),
                store::runKindName(run.kind), interrupted ? "interrupted" : "done", "virtual",
                passes, described.ports, families, std::to_string(results * 50), "0",
                std::to_string(results), run.fate == PlannedRun::Fate::Degraded ? "1234" : "0", "0",
                interrupted || results == 0 ? "" : percentText(1, 50) });
        }
        return expected;
    }

    /// A published series as its file has it, in percent.
    Expectation publishedFile(
        const char* file, const std::vector<std::pair<std::string, std::string>>& names)
    {
        std::ifstream stream(std::string(STUDY_PUBLISHED) + "/" + file);
        std::map<std::string, std::map<std::string, double>> values; // by month, then series
        std::string line;
        std::getline(stream, line);
        while (std::getline(stream, line)) {
            std::istringstream cells(line);
            std::string month;
            std::string series;
            std::string value;
            std::getline(cells, month, ',');
            std::getline(cells, series, ',');
            std::getline(cells, value, ',');
            if (!value.empty())
                values[month][series] = std::stod(value);
        }
        Expectation expected;
        for (const auto& [month, ofMonth] : values)
            expected.categories.push_back(month);
        for (const auto& [key, name] : names) {
            ExpectedSeries& series = expected.add(name + " (published)");
            for (const auto& [month, ofMonth] : values) {
                const auto found = ofMonth.find(key);
                series.points.push_back(
                    found == ofMonth.end() ? analysis::FigurePoint() : point(100 * found->second));
            }
        }
        return expected;
    }

} // namespace

std::optional<Expectation> expectedRuns(const Truth& truth, std::string_view kind)
{
    if (kind == "runs")
        return runs(truth);
    if (kind == "published-mawi-shares") {
        return publishedFile(
            "fig12_mawi.csv", { { "flow_share", "MPTCP flows" }, { "byte_share", "MPTCP bytes" } });
    }
    if (kind == "published-mawi-top") {
        return publishedFile("fig13_mawi_top.csv",
            { { "top1", "largest flow" }, { "top5", "5 largest flows" },
                { "top50pct", "largest 50 % of flows" } });
    }
    return std::nullopt;
}

} // namespace study
