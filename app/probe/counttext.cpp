// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/counttext.h"

#include "app/probe/runtext.h"
#include "app/probe/texttable.h"
#include "core/store/exchange/jsonobject.h"

#include <cmath>
#include <cstdio>

namespace probe {

namespace {

    using analysis::CountChange;
    using analysis::CountComparison;
    using analysis::SeriesCheck;
    using store::Json;

    const char* familyText(core::Family family)
    {
        return family == core::Family::V4 ? "IPv4" : "IPv6";
    }

    /// "12", or "12.5" of a median between two.
    std::string hostsText(double hosts)
    {
        std::string text = std::to_string(std::uint64_t(hosts));
        return hosts == std::floor(hosts) ? text : text + ".5";
    }

    std::string shareText(double percent)
    {
        char text[32];
        // Three digits say enough; of hundreds, "%g" would make powers of ten.
        std::snprintf(
            text, sizeof text, std::abs(percent) < 100 ? "%.3g %%" : "%.0f %%", std::abs(percent));
        return text;
    }

    std::string signedShare(const CountChange& change)
    {
        const auto percent = change.percent();
        if (!percent)
            return "new";
        return (*percent > 0 ? "+" : *percent < 0 ? "-" : "") + shareText(*percent);
    }

    /// "runs 4, 5 and 6".
    std::string runsText(const std::vector<store::Run>& runs)
    {
        std::string text = runs.size() == 1 ? "run " : "runs ";
        for (std::size_t i = 0; i < runs.size(); ++i) {
            if (i > 0)
                text += i + 1 == runs.size() ? " and " : ", ";
            text += std::to_string(runs[i].id);
        }
        return text;
    }

    std::string formerText(const CountComparison& comparison)
    {
        return (comparison.before.size() > 1 ? "the median of " : "") + runsText(comparison.before);
    }

    std::string brokenSentence(const CountChange& change, const CountComparison& comparison)
    {
        const double moved = change.difference();
        const auto percent = change.percent();
        return std::string("broken: ") + scan::passName(change.scope.pass) + ", port "
            + std::to_string(change.scope.port) + ", " + familyText(change.scope.family) + ": "
            + analysis::countedClassName(change.counted) + (moved < 0 ? " fell" : " rose")
            + " from " + hostsText(change.before) + " (" + formerText(comparison) + ") to "
            + std::to_string(change.after) + " (run " + std::to_string(comparison.after.id) + "), "
            + hostsText(std::abs(moved)) + (moved < 0 ? " hosts less" : " hosts more")
            + (percent ? " or " + shareText(*percent) : "") + ", where "
            + analysis::limitText(change.limit) + " was allowed\n";
    }

    std::string tableOf(const CountComparison& comparison)
    {
        std::vector<std::vector<std::string>> rows;
        for (const CountChange& change : comparison.changes) {
            rows.push_back({ scan::passName(change.scope.pass), std::to_string(change.scope.port),
                familyText(change.scope.family), analysis::countedClassName(change.counted),
                hostsText(change.before), std::to_string(change.after), signedShare(change),
                analysis::limitText(change.limit), change.beyond() ? "broken" : "" });
        }
        if (rows.empty())
            return "no host answered with a class that has a limit, neither before nor now\n";
        return textTable(
            { "pass", "port", "family", "class", "before", "now", "change", "allowed", "" }, rows,
            { 1, 4, 5, 6, 7 });
    }

    std::string remarksOf(const CountComparison& comparison)
    {
        std::string text;
        for (const std::string& part : comparison.notCompared)
            text += "not compared: " + part + "\n";
        for (const std::string& doubt : comparison.doubts)
            text += "doubtful: " + printable(doubt) + "\n";
        return text;
    }

    std::string titleOf(const store::Run& run)
    {
        return "run " + std::to_string(run.id) + " of " + timeText(run.startedNs) + " UTC, "
            + askedText(run);
    }

    std::string comparedText(const CountComparison& comparison)
    {
        return titleOf(comparison.after) + "\nagainst " + formerText(comparison) + "\n"
            + tableOf(comparison) + remarksOf(comparison);
    }

    std::string sentencesOf(const CountComparison& comparison)
    {
        std::string text;
        for (const CountChange& change : comparison.changes)
            text += change.beyond() ? brokenSentence(change, comparison) : "";
        return text;
    }

    Json idsOf(const std::vector<store::Run>& runs)
    {
        Json ids = Json::array();
        for (const store::Run& run : runs)
            ids.push_back(run.id);
        return ids;
    }

    std::string changesJson(const CountComparison& comparison)
    {
        std::string text;
        for (const CountChange& change : comparison.changes) {
            const auto percent = change.percent();
            const Json json { { "mptcp_sent", scan::passName(change.scope.pass) },
                { "port", change.scope.port },
                { "family", change.scope.family == core::Family::V4 ? "ipv4" : "ipv6" },
                { "classification", analysis::countedClassName(change.counted) },
                { "before", change.before }, { "after", change.after },
                { "percent", percent ? Json(*percent) : Json() },
                { "threshold", analysis::limitText(change.limit) },
                { "allowed", change.limit.allowed(change.before) }, { "beyond", change.beyond() } };
            text += store::dumpJson(json) + "\n";
        }
        return text;
    }

    Json summaryOf(const CountComparison& comparison)
    {
        return { { "summary", true }, { "before", idsOf(comparison.before) },
            { "after", comparison.after.id }, { "beyond", comparison.beyond() },
            { "not_compared", comparison.notCompared }, { "doubts", comparison.doubts } };
    }

} // namespace

std::string countText(const CountComparison& comparison)
{
    const std::string broken = sentencesOf(comparison);
    return comparedText(comparison) + (broken.empty() ? "within the threshold\n" : broken);
}

std::string countJson(const CountComparison& comparison)
{
    return changesJson(comparison) + store::dumpJson(summaryOf(comparison)) + "\n";
}

std::string seriesText(const SeriesCheck& check)
{
    const CountComparison& comparison = check.comparison;
    const std::string series = "series " + printable(comparison.after.label) + ": ";
    std::string text;
    if (!check.incomplete.empty())
        text = series + titleOf(comparison.after) + "\n";
    else if (check.state == analysis::SeriesState::TooFew)
        text = series + titleOf(comparison.after) + "\n" + remarksOf(comparison);
    else
        text = series + comparedText(comparison);
    for (const core::Text& run : check.leftOut)
        text += "left out: " + printable(run.english()) + "\n";
    if (!check.incomplete.empty())
        return text + "broken: " + printable(check.incomplete.english()) + "\n";
    if (check.state == analysis::SeriesState::TooFew) {
        return text + "nothing concluded: "
            + (comparison.before.empty() ? std::string("no former run")
                                         : "only " + runsText(comparison.before))
            + " to compare with, " + std::to_string(check.fewest) + " needed\n";
    }
    return text + (comparison.beyond() ? sentencesOf(comparison) : "steady\n");
}

std::string seriesJson(const SeriesCheck& check)
{
    Json summary = summaryOf(check.comparison);
    summary["series"] = check.comparison.after.label;
    summary["state"] = analysis::seriesStateName(check.state);
    summary["incomplete"] = check.incomplete.empty() ? Json() : Json(check.incomplete.english());
    Json leftOut = Json::array();
    for (const core::Text& run : check.leftOut)
        leftOut.push_back(run.english());
    summary["left_out"] = std::move(leftOut);
    return changesJson(check.comparison) + store::dumpJson(summary) + "\n";
}

} // namespace probe
