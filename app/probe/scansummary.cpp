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

    std::string count(std::uint64_t number, const std::string& what)
    {
        return std::to_string(number) + " " + what + (number == 1 ? "" : "s");
    }

} // namespace

std::string scanSummary(const scan::ScanRequest& request, const scan::ScanSnapshot& end,
    std::uint64_t rowsWritten, bool simulated)
{
    std::string summary = scan::scanStateName(end.state);
    summary += " in " + scan::readableDuration(end.elapsedSeconds) + ": ";
    summary += count(end.sent, "probe") + " sent, ";
    summary += std::to_string(end.validated) + (end.validated == 1 ? " reply" : " replies");
    summary += ", " + count(rowsWritten, "row") + " written";
    if (simulated)
        summary += "; simulated, nothing was measured";
    return summary + "\n" + classTable(request, end);
}

std::vector<std::string> lossHints(const scan::ScanSnapshot& end)
{
    std::vector<std::string> hints;
    if (end.socketDrops > 0) {
        hints.push_back(count(end.socketDrops, "packet")
            + " were lost in the kernel's receive ring, so results may be incomplete; lower "
              "--rate");
    }
    if (end.rowsDropped > 0) {
        hints.push_back(count(end.rowsDropped, "row")
            + " were lost since the output could not keep up; lower --rate, or write fewer fields "
              "or to a faster disk");
    }
    if (end.dedupeEvictions > 0) {
        hints.push_back(count(end.dedupeEvictions, "target")
            + " were forgotten for lack of memory, so repeats may count as new; scan in shards");
    }
    if (end.sendErrors > 0) {
        hints.push_back(count(end.sendErrors, "probe")
            + " were refused by the network interface and not sent; lower --rate");
    }
    if (end.unroutable > 0) {
        hints.push_back(count(end.unroutable, "probe")
            + " were not sent since the next hop did not answer; --gateway-mac sets it");
    }
    return hints;
}

} // namespace probe
