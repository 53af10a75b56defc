// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/scanoutputs.h"

#include "core/net/sshplace.h"
#include "core/scan/output/rowfields.h"
#include "core/scan/requestcheck.h"

namespace probe {

using scan::optionFailure;

namespace {

    /// Machines that are compared each have a row of a host, which its vantage tells apart.
    std::vector<std::string> fieldsOf(const scan::ScanRequest& request)
    {
        std::vector<std::string> fields = request.output.fields;
        if (!fields.empty() || !net::isSsh(request.vantage)
            || request.vantageMode != scan::VantageMode::Compare)
            return fields;
        for (const scan::RowField& field : scan::rowFields()) {
            if (field.isDefault)
                fields.emplace_back(field.name);
        }
        fields.emplace_back("vantage");
        return fields;
    }

} // namespace

core::Result<std::unique_ptr<ScanOutputs>> ScanOutputs::open(
    const scan::ScanRequest& request, const OutputStart& start)
{
    using Start = scan::OutputStream::Start;
    const Start others = start.behind ? Start::Behind : Start::Empty;
    const scan::OutputRequest& output = request.output;
    scan::OutputRequest rowOutput = output;
    rowOutput.fields = fieldsOf(request);
    auto filter = scan::RowFilter::parse(output.filter);
    if (!filter)
        return optionFailure("output-filter", filter.error());

    std::unique_ptr<ScanOutputs> outputs(new ScanOutputs);
    outputs->m_start = start;
    outputs->m_filter = std::move(*filter);
    outputs->m_maximumRows = request.maxResults;
    outputs->m_headerRow = output.headerRow;
    outputs->m_captureName = output.captureFile;
    if (!output.statusFile.empty()) {
        auto status = scan::StatusFile::open(output.statusFile, others);
        if (!status)
            return optionFailure("status-updates-file", status.error());
        outputs->m_status.emplace(std::move(*status));
    }
    if (!output.metadataFile.empty()) {
        auto metadata = scan::OutputStream::open(output.metadataFile);
        if (!metadata)
            return optionFailure("metadata-file", metadata.error());
        outputs->m_metadata.emplace(std::move(*metadata));
    }
    if (!output.captureFile.empty()) {
        auto capture = scan::OutputStream::open(output.captureFile);
        if (!capture)
            return optionFailure("pcap", capture.error());
        outputs->m_captureFile.emplace(std::move(*capture));
    }
    if (!request.then.empty()) {
        auto findings = scan::OutputStream::open(output.thenFile, others);
        if (!findings)
            return optionFailure("then-file", findings.error());
        auto fields = scan::selectRowFields(rowOutput.fields);
        if (!fields)
            return optionFailure("output-fields", fields.error());
        outputs->m_findings.emplace(std::move(*findings));
        outputs->m_findingText.emplace(output.format, *std::move(fields));
    }
    if (!request.writesRows())
        return outputs;
    auto rows = scan::RowWriter::open(rowOutput, start.rowsBehind ? Start::Behind : Start::Empty);
    if (!rows)
        return optionFailure("output-file", rows.error());
    outputs->m_rows.emplace(std::move(*rows));
    return outputs;
}

core::Result<void> ScanOutputs::begin(wire::LinkType link)
{
    if (m_captureFile) {
        if (m_start.behind) {
            if (auto trimmed = net::trimCapture(m_captureName); !trimmed)
                return optionFailure("pcap", trimmed.error());
        }
        auto capture = net::CaptureWriter::open(m_captureName, link, m_start.behind);
        if (!capture)
            return optionFailure("pcap", capture.error());
        m_capture.emplace(std::move(*capture));
        m_captureFile.reset();
    }
    if (m_status) {
        if (auto begun = m_status->begin(); !begun)
            return optionFailure("status-updates-file", begun.error());
    }
    if (m_findings) {
        const bool wanted = m_headerRow && !m_findings->continues();
        const std::string header = wanted ? m_findingText->header() : "";
        if (auto begun = m_findings->write(header); !begun)
            return optionFailure("then-file", begun.error());
    }
    if (m_rows) {
        if (auto begun = m_rows->begin(); !begun)
            return optionFailure("output-file", begun.error());
    }
    return {};
}

core::Result<void> ScanOutputs::writeRows(std::span<const scan::ScanRow> rows)
{
    if (rows.empty())
        return {};
    for (const scan::ScanRow& row : rows) {
        const bool full = m_maximumRows > 0 && results() >= m_maximumRows;
        if (full || !m_filter.matches(row))
            continue;
        ++m_passed;
        if (!m_rows)
            continue;
        if (auto written = m_rows->write(row); !written)
            return written;
    }
    // Whoever follows the output sees rows as they come.
    return m_rows ? m_rows->flush() : core::Result<void>();
}

core::Result<void> ScanOutputs::writeFindings(std::span<const verify::HostFinding> findings)
{
    for (const verify::HostFinding& finding : findings) {
        if (auto written = m_findings->write(m_findingText->line(finding)); !written)
            return written;
    }
    return findings.empty() ? core::Result<void>() : m_findings->flush();
}

core::Result<void> ScanOutputs::writeStatus(const scan::ScanSnapshot& snapshot)
{
    return m_status ? m_status->write(snapshot) : core::Result<void>();
}

void ScanOutputs::captureFrame(wire::Bytes frame, std::int64_t timeNs)
{
    const std::scoped_lock lock(m_captureMutex);
    if (m_capture && m_captureResult)
        m_captureResult = m_capture->write(frame, timeNs);
}

void ScanOutputs::flushCapture()
{
    const std::scoped_lock lock(m_captureMutex);
    if (m_capture && m_captureResult)
        m_captureResult = m_capture->flush();
}

core::Result<void> ScanOutputs::captureResult()
{
    const std::scoped_lock lock(m_captureMutex);
    return m_captureResult;
}

core::Result<void> ScanOutputs::close()
{
    auto rows = m_rows ? m_rows->close() : core::Result<void>();
    if (const auto findings = m_findings ? m_findings->close() : core::Result<void>(); rows)
        rows = findings;
    m_status.reset();
    const std::scoped_lock lock(m_captureMutex);
    if (m_capture && m_captureResult)
        m_captureResult = m_capture->close();
    return rows ? m_captureResult : rows;
}

std::vector<net::FileDescriptor> ScanOutputs::resultFiles() const
{
    std::vector<net::FileDescriptor> files;
    if (m_rows)
        files.push_back(m_rows->duplicate());
    if (m_findings)
        files.push_back(m_findings->duplicate());
    std::erase_if(files, [](const net::FileDescriptor& file) { return !file; });
    return files;
}

core::Result<void> ScanOutputs::writeMetadata(const std::string& json)
{
    if (auto written = m_metadata->write(json); !written)
        return written;
    return m_metadata->close();
}

} // namespace probe
