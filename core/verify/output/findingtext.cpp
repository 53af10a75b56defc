// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/output/findingtext.h"

#include "core/trace/output/tracetext.h"
#include "core/verify/output/verifytext.h"

namespace verify {

namespace {

    std::string addressText(const std::optional<core::IpAddress>& address)
    {
        return address ? address->toString() : std::string();
    }

    /// The verdict, rule and interval of a path, each after a comma.
    std::string pathColumns(const std::optional<trace::TraceResult>& traced)
    {
        if (!traced)
            return ",,,,,,,";
        const trace::PathVerdict& path = traced->verdict;
        std::string columns = std::string(",") + trace::verdictName(path.verdict) + ","
            + trace::ruleName(path.rule) + "," + (path.onReturnPath ? "return" : "forward");
        if (!path.interval)
            return columns + ",,,,";
        return columns + "," + std::to_string(path.interval->afterTtl) + ","
            + addressText(path.interval->afterAddress) + ","
            + std::to_string(path.interval->beforeTtl) + ","
            + addressText(path.interval->beforeAddress);
    }

    std::string csv(const HostFinding& finding)
    {
        const scan::ScanRow& row = finding.row;
        return row.target.toString() + "," + std::to_string(row.targetPort) + ","
            + scan::passName(row.pass) + "," + hostCategoryName(finding.category) + ","
            + scan::replyClassName(row.replyClass) + pathColumns(finding.trace) + ","
            + (finding.proof ? verdictName(finding.proof->verdict) : "") + "\n";
    }

} // namespace

FindingText::FindingText(scan::OutputFormat format, std::vector<const scan::RowField*> rowFields)
    : m_format(format)
    , m_row(scan::OutputFormat::JsonLines, std::move(rowFields))
{
}

std::string FindingText::header() const
{
    if (m_format == scan::OutputFormat::JsonLines)
        return {};
    return "target,port,mptcp,category,classification,trace_verdict,rule,direction,after_ttl,"
           "after_address,before_ttl,before_address,verify_verdict\n";
}

std::string FindingText::line(const HostFinding& finding) const
{
    return m_format == scan::OutputFormat::Csv ? csv(finding) : json(finding);
}

std::string FindingText::json(const HostFinding& finding) const
{
    // All that is put together here is ASCII without quotes, or JSON already.
    const scan::ScanRow& row = finding.row;
    std::string text = "{\"target\":\"" + row.target.toString() + "\",\"port\":"
        + std::to_string(row.targetPort) + ",\"mptcp\":\"" + scan::passName(row.pass)
        + "\",\"category\":\"" + hostCategoryName(finding.category) + "\",\"scan\":";
    m_row.append(row, text);
    text.pop_back(); // the row's line break
    text += ",\"trace\":" + (finding.trace ? trace::traceJson(*finding.trace) : "null");
    text += ",\"verify\":" + (finding.proof ? verifyJson(*finding.proof, false) : "null");
    return text + "}\n";
}

} // namespace verify
