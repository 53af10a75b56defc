// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/runtext.h"

#include "core/scan/output/utctime.h"
#include "core/store/losstext.h"

namespace figure {

namespace {

    void append(std::string& list, const std::string& item)
    {
        list += (list.empty() ? "" : ", ") + item;
    }

} // namespace

std::string minuteText(std::int64_t timeNs)
{
    if (timeNs == 0)
        return {};
    std::string text;
    scan::appendUtcTime(timeNs, text);
    return text.substr(0, 10) + " " + text.substr(11, 5) + " UTC";
}

std::string passesText(const store::Run& run)
{
    std::string text;
    for (const scan::Pass pass : run.passes)
        append(text, scan::passName(pass));
    return text;
}

std::string familiesText(const store::Run& run)
{
    std::string text;
    if (run.v4)
        append(text, "IPv4");
    if (run.v6)
        append(text, "IPv6");
    return text;
}

std::string doubtText(const store::Run& run)
{
    std::string text;
    if (run.state != store::RunState::Done)
        append(text, store::runStateName(run.state));
    if (const std::string lost = store::lossText(run); !lost.empty())
        append(text, lost);
    return text;
}

} // namespace figure
