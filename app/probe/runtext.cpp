// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/runtext.h"

#include "app/probe/texttable.h"
#include "core/scan/output/readable.h"
#include "core/scan/output/utctime.h"
#include "core/store/losstext.h"

#include <nlohmann/json.hpp>

#include <array>
#include <map>

namespace probe {

namespace {

    std::string familyName(core::Family family)
    {
        return family == core::Family::V4 ? "IPv4" : "IPv6";
    }

    void addLine(std::string& text, const char* name, const std::string& value)
    {
        if (value.empty())
            return;
        std::string label(name);
        label.resize(14, ' ');
        text += "  " + label + value + "\n";
    }

    std::string countersText(const store::RunCounters& counters)
    {
        return std::to_string(counters.sent) + " sent, " + std::to_string(counters.sendErrors)
            + " refused, " + std::to_string(counters.unroutable) + " without a way; "
            + std::to_string(counters.received) + " received, " + std::to_string(counters.validated)
            + " of them replies, " + std::to_string(counters.parseErrors) + " unreadable";
    }

    /// A row for each family, port and pass with the numbers of its classes.
    std::string classTable(std::span<const store::HostCount> counts)
    {
        using Key = std::tuple<core::Family, std::uint16_t, scan::Pass>;
        std::map<Key, std::array<std::uint64_t, scan::ReplyClassCount>> found;
        for (const store::HostCount& count : counts) {
            found[{ count.family, count.port, count.pass }][std::size_t(count.replyClass)]
                += count.hosts;
        }
        std::vector<std::string> headings { "family", "port", "pass" };
        std::vector<std::size_t> right { 1 };
        for (const scan::ReplyClass each : scan::AllReplyClasses) {
            right.push_back(headings.size());
            headings.emplace_back(scan::replyClassName(each));
        }
        std::vector<std::vector<std::string>> rows;
        for (const auto& [key, classes] : found) {
            const auto& [family, port, pass] = key;
            rows.push_back({ familyName(family), std::to_string(port), scan::passName(pass) });
            for (const std::uint64_t hosts : classes)
                rows.back().push_back(std::to_string(hosts));
        }
        return rows.empty() ? "" : "\nDistinct hosts\n" + textTable(headings, rows, right);
    }

    template <typename Row, typename Name>
    std::string tally(const char* title, std::span<const Row> rows, Name nameOf)
    {
        std::map<std::string, std::uint64_t> counts;
        for (const Row& row : rows)
            ++counts[nameOf(row)];
        std::vector<std::vector<std::string>> lines;
        for (const auto& [name, count] : counts)
            lines.push_back({ "  " + printable(name), std::to_string(count) });
        if (lines.empty())
            return {};
        return std::string("\n") + textTable({ title, std::to_string(rows.size()) }, lines, { 1 });
    }

    std::string indented(const std::string& json)
    {
        const auto parsed = nlohmann::ordered_json::parse(json, nullptr, false);
        return parsed.is_discarded()
            ? printable(json)
            : parsed.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    }

} // namespace

std::string timeText(std::int64_t timeNs)
{
    if (timeNs == 0)
        return "-";
    std::string text;
    scan::appendUtcTime(timeNs, text);
    text[text.find('T')] = ' ';
    return text.substr(0, text.find('.'));
}

std::string askedText(const store::Run& run)
{
    std::string text;
    for (const scan::Pass pass : run.passes)
        text.append(text.empty() ? "" : ",").append(scan::passName(pass));
    text += " " + (run.ports.empty() ? "-" : printable(run.ports));
    text += run.v4 && run.v6 ? " IPv4,IPv6" : run.v4 ? " IPv4" : run.v6 ? " IPv6" : "";
    return text;
}

std::string remarksText(const store::Run& run)
{
    std::string text;
    const auto add
        = [&text](const std::string& remark) { text += (text.empty() ? "" : "; ") + remark; };
    if (run.simulated)
        add("simulated");
    if (!run.importedFrom.empty())
        add("imported");
    if (run.degraded())
        add(store::lossText(run));
    return text;
}

HostTotals totalsOf(store::RunId run, std::span<const store::HostCount> counts)
{
    std::array<HostTotals, scan::PassCount> passes {};
    for (const store::HostCount& count : counts) {
        if (count.run != run)
            continue;
        HostTotals& totals = passes[std::size_t(count.pass)];
        totals.hosts += scan::isSuccess(count.replyClass) ? count.hosts : 0;
        totals.potential += scan::isPotential(count.replyClass) ? count.hosts : 0;
    }
    HostTotals most;
    for (const HostTotals& totals : passes) {
        most.hosts = std::max(most.hosts, totals.hosts);
        most.potential = std::max(most.potential, totals.potential);
    }
    return most;
}

std::string describeRun(const store::Run& run, std::span<const store::HostCount> counts,
    std::span<const store::TraceRow> traces, std::span<const store::ProofRow> proofs,
    std::span<const store::FindingRow> findings)
{
    std::string text = "run " + std::to_string(run.id) + ": " + store::runKindName(run.kind) + ", "
        + store::runStateName(run.state) + "\n";
    addLine(text, "label", printable(run.label));
    addLine(text, "note", printable(run.note));
    addLine(text, "vantage",
        printable(run.vantage) + (run.simulated ? " (simulated, nothing was measured)" : ""));
    addLine(text, "imported from", printable(run.importedFrom));
    addLine(text, "started", timeText(run.startedNs) + " UTC");
    if (run.endedNs > 0) {
        const double seconds = double(run.endedNs - run.startedNs) / 1e9;
        addLine(text, "ended",
            timeText(run.endedNs) + " UTC, after " + scan::readableDuration(seconds));
    }
    addLine(text, "asked", askedText(run));
    addLine(text, "packets", countersText(run.counters));
    addLine(text, "lost", store::lossText(run));
    addLine(text, "error", printable(run.error));
    addLine(text, "version", printable(run.version));
    addLine(text, "command", printable(run.command));
    text += classTable(counts);
    text += tally("Traces", traces, [](const store::TraceRow& row) {
        return row.rule == "none" || row.rule.empty() ? row.verdict
                                                      : row.verdict + " (" + row.rule + ")";
    });
    text += tally("Proofs", proofs, [](const store::ProofRow& row) { return row.verdict; });
    text += tally(
        "Hosts followed up", findings, [](const store::FindingRow& row) { return row.category; });
    if (!run.configuration.empty())
        text += "\nConfiguration\n" + indented(run.configuration) + "\n";
    return text;
}

} // namespace probe
