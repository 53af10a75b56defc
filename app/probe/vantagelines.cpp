// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/vantagelines.h"

namespace probe {

std::string VantageLines::take(const std::vector<remote::LinkReport>& reports)
{
    std::string lines;
    for (const remote::Remark& remark : m_remarks.take())
        lines.append(remark.vantage).append(": ").append(remark.line).append("\n");
    m_said.resize(reports.size(), { remote::LinkState::Ready, "" });
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const remote::LinkReport& report = reports[i];
        const std::pair now(report.state, report.why.english());
        if (now == m_said[i])
            continue;
        m_said[i] = now;
        if (!m_quiet || !report.why.empty())
            lines.append(report.vantage).append(": ").append(remote::linkText(report)).append("\n");
    }
    return lines;
}

std::string VantageLines::status(const std::vector<remote::LinkReport>& reports)
{
    std::string text;
    for (const remote::LinkReport& report : reports) {
        text += (text.empty() ? "; " : ", ") + report.vantage + " ";
        text += report.silentSeconds > 0 ? "silent"
            : report.state == remote::LinkState::Running
            ? std::to_string(int(report.counters.progress() * 100)) + "%"
            : remote::linkStateName(report.state);
    }
    return text;
}

} // namespace probe
