// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/scansummary.h"

#include "core/scan/output/readable.h"

#include <algorithm>

namespace probe {

namespace {

    constexpr std::size_t NameColumns = 8;

    std::string padded(const std::string& text, std::size_t width)
    {
        return std::string(width - std::min(width, text.size()), ' ') + text;
    }

    std::size_t columnWidth(const scan::ScanSnapshot& end, scan::ReplyClass replyClass)
    {
        const std::string name = scan::replyClassName(replyClass);
        return std::max(name.size(), std::to_string(end.countOf(replyClass)).size()) + 2;
    }

    std::string classTable(const scan::ScanRequest& request, const scan::ScanSnapshot& end)
    {
        std::string table = "pass" + std::string(NameColumns - 4, ' ');
        for (const scan::ReplyClass replyClass : scan::AllReplyClasses)
            table += padded(scan::replyClassName(replyClass), columnWidth(end, replyClass));
        table += '\n';
        for (const scan::Pass pass : request.passes) {
            std::string name = scan::passName(pass);
            name.resize(NameColumns, ' ');
            table += name;
            for (const scan::ReplyClass replyClass : scan::AllReplyClasses) {
                const auto count = end.classes[std::size_t(pass)][std::size_t(replyClass)];
                table += padded(std::to_string(count), columnWidth(end, replyClass));
            }
            table += '\n';
        }
        return table;
    }

    std::string count(core::Uint128 number, const std::string& one, const std::string& several)
    {
        return scan::decimal(number) + " " + (number == 1 ? one : several);
    }
    std::string count(core::Uint128 number, const std::string& one)
    {
        return count(number, one, one + "s");
    }

} // namespace

std::string scanOutlook(const scan::ScanPlan& plan)
{
    std::string line = "sending " + count(plan.probeCount(), "probe") + " to ";
    line += count(plan.space.addressCount(), "address", "addresses");
    if (plan.packetsPerSecond > 0) {
        line += " at " + scan::readableRate(plan.packetsPerSecond);
        line += " in " + scan::readableDuration(plan.sendSeconds());
    }
    const char* separator = "; excluded: ";
    for (const scan::ExcludedPart& part : plan.excluded) {
        line += separator + part.name + " (" + scan::decimal(part.addresses) + ")";
        separator = ", ";
    }
    return line + "\n";
}

std::string sendPathLine(const std::string& name, const std::string& note)
{
    return "send path: " + name + (note.empty() ? "" : "; " + note) + "\n";
}

std::string scanSummary(const scan::ScanPlan& plan, const scan::ScanSnapshot& end,
    std::uint64_t rowsWritten, bool simulated)
{
    std::string summary = scan::scanStateName(end.state);
    summary += " in " + scan::readableDuration(end.elapsedSeconds);
    summary += plan.firstPosition > 0 ? ", all parts together: " : ": ";
    summary += count(end.sent, "probe") + " sent, ";
    summary += count(end.validated, "reply", "replies") + ", ";
    summary += count(rowsWritten, "row") + " written";
    if (simulated)
        summary += "; simulated, nothing was measured";
    return summary + "\n" + classTable(plan.request, end);
}

std::vector<std::string> lossHints(const scan::ScanCounters& end)
{
    std::vector<std::string> hints;
    if (end.socketDrops > 0) {
        hints.push_back(count(end.socketDrops, "packet")
            + " lost in the kernel's receive ring, so results may be incomplete; lower "
              "--rate");
    }
    if (end.rowsDropped > 0) {
        hints.push_back(count(end.rowsDropped, "row")
            + " lost since the output could not keep up; lower --rate, or write fewer fields "
              "or to a faster disk");
    }
    if (end.dedupeEvictions > 0) {
        hints.push_back(count(end.dedupeEvictions, "target")
            + " forgotten for lack of memory, so repeats may count as new; scan in shards");
    }
    if (end.parseErrors > 0) {
        hints.push_back(count(end.parseErrors, "packet")
            + " damaged or not readable, so results may be incomplete");
    }
    if (end.sendErrors > 0) {
        hints.push_back(count(end.sendErrors, "probe")
            + " not sent since the network interface refused them; lower --rate");
    }
    if (end.unroutable > 0) {
        hints.push_back(count(end.unroutable, "probe")
            + " not sent since the next hop did not answer; --gateway-mac sets it");
    }
    return hints;
}

} // namespace probe
