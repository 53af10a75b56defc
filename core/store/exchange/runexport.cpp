// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/runexport.h"

#include "core/store/exchange/runjson.h"

#include <algorithm>

namespace store {

namespace {

    std::string csvCell(const Json& value)
    {
        if (value.is_null())
            return {};
        const std::string text = value.is_string() ? value.get<std::string>() : dumpJson(value);
        if (text.find_first_of(",\"\r\n") == std::string::npos)
            return text;
        std::string quoted = "\"";
        for (const char each : text)
            quoted += each == '"' ? "\"\"" : std::string(1, each);
        return quoted + '"';
    }

    std::string csvHeader(const Json& object)
    {
        std::string line;
        for (const auto& [name, value] : object.items())
            line += (line.empty() ? "" : ",") + name;
        return line + "\n";
    }

    std::string csvRow(const Json& object)
    {
        std::string line;
        for (const auto& [name, value] : object.items())
            line += csvCell(value) + ",";
        line.back() = '\n';
        return line;
    }

    /// Without the document, which has a line of its own elsewhere.
    Json briefTrace(const TraceRow& row)
    {
        Json json = traceJson(row);
        json.erase("document");
        return json;
    }

    /// The steps as "control=pass two-keys=pass ...".
    Json briefProof(const ProofRow& row)
    {
        Json json = proofJson(row);
        json.erase("document");
        std::string steps;
        for (const auto& [step, result] : row.steps)
            steps.append(steps.empty() ? "" : " ").append(step).append("=").append(result);
        json["steps"] = steps;
        return json;
    }

    /// Hands blocks of a store to `write`, whose first error ends the reading and is returned.
    template <typename Row, typename Write> auto untilError(core::Result<void>& result, Write write)
    {
        return [&result, write](std::span<const Row> rows) {
            for (const Row& row : rows) {
                result = write(row);
                if (!result)
                    return false;
            }
            return true;
        };
    }

    core::Result<void> writeReplies(
        const Store& store, RunId run, scan::OutputFormat format, scan::OutputStream& output)
    {
        const scan::RowText row(format, *scan::selectRowFields({ "*" }));
        core::Result<void> written = output.write(row.header());
        if (!written)
            return written;
        std::string text;
        const auto read
            = store.readReplies(run, untilError<scan::ScanRow>(written, [&](const auto& each) {
                  text.clear();
                  row.append(each, text);
                  return output.write(text);
              }));
        return written ? read : written;
    }

    core::Result<void> writeHosts(
        const Store& store, RunId run, scan::OutputFormat format, scan::OutputStream& output)
    {
        const bool csv = format == scan::OutputFormat::Csv;
        core::Result<void> written = output.write(csv ? csvHeader(hostJson({})) : "");
        if (!written)
            return written;
        const auto read
            = store.readHosts(run, {}, untilError<HostRow>(written, [&](const HostRow& host) {
                  const Json json = hostJson(host);
                  return output.write(csv ? csvRow(json) : dumpJson(json) + "\n");
              }));
        return written ? read : written;
    }

    /// Where `id` stands among `rows`, from 1.
    template <typename Row>
    std::optional<std::int64_t> numberOf(
        const std::vector<Row>& rows, const std::optional<std::int64_t>& id)
    {
        if (!id)
            return std::nullopt;
        const auto found = std::ranges::lower_bound(rows, *id, {}, &Row::id);
        if (found == rows.end() || found->id != *id)
            return std::nullopt;
        return found - rows.begin() + 1;
    }

    /// The findings of a run with the numbers of its traces and proofs in place of their ids.
    core::Result<std::vector<FindingRow>> numberedFindings(const Store& store, RunId run,
        const core::Result<std::vector<TraceRow>>& traces,
        const core::Result<std::vector<ProofRow>>& proofs)
    {
        if (!traces || !proofs)
            return tl::unexpected(traces ? proofs.error() : traces.error());
        auto findings = store.findings({ &run, 1 });
        if (!findings)
            return findings;
        for (FindingRow& row : *findings) {
            row.trace = numberOf(*traces, row.trace);
            row.proof = numberOf(*proofs, row.proof);
        }
        return findings;
    }

    core::Result<void> writeFindings(
        const Store& store, RunId run, scan::OutputFormat format, scan::OutputStream& output)
    {
        const auto findings = numberedFindings(
            store, run, store.traces({ &run, 1 }, false), store.proofs({ &run, 1 }, false));
        if (!findings)
            return tl::unexpected(findings.error());
        const bool csv = format == scan::OutputFormat::Csv;
        core::Result<void> written = output.write(csv ? csvHeader(findingJson({})) : "");
        for (const FindingRow& row : *findings) {
            const Json json = findingJson(row);
            if (written)
                written = output.write(csv ? csvRow(json) : dumpJson(json) + "\n");
        }
        return written;
    }

    template <typename Row>
    core::Result<void> writeDocuments(const core::Result<std::vector<Row>>& rows,
        Json (*brief)(const Row& row), scan::OutputFormat format, scan::OutputStream& output)
    {
        if (!rows)
            return tl::unexpected(rows.error());
        const bool csv = format == scan::OutputFormat::Csv;
        core::Result<void> written = output.write(csv ? csvHeader(brief({})) : "");
        for (const Row& row : *rows) {
            if (written)
                written = output.write(csv ? csvRow(brief(row)) : row.document + "\n");
        }
        return written;
    }

    core::Result<void> writeToFile(const Store& store, RunId run, ExportPart part,
        scan::OutputFormat format, const std::string& file)
    {
        auto output = scan::OutputStream::open(file);
        if (!output)
            return tl::unexpected(output.error());
        if (auto written = writePart(store, run, part, format, *output); !written)
            return written;
        return output->close();
    }

} // namespace

core::Result<RunTail> writeRun(const Store& store, RunId id, scan::OutputStream& output)
{
    const auto run = store.run(id);
    if (!run)
        return tl::unexpected(run.error());
    const auto resume = store.resumeState(id);
    if (!resume)
        return tl::unexpected(resume.error());
    core::Result<void> written = output.write(headLine(*run, *resume));
    RunTail tail;
    const ReplyLines replies;
    std::string text;
    auto read = store.readReplies(id, untilError<scan::ScanRow>(written, [&](const auto& row) {
        ++tail.replies;
        text.clear();
        replies.append(row, text);
        return output.write(text);
    }));
    if (written && read) {
        read = store.readHosts(id, {}, untilError<HostRow>(written, [&](const HostRow& host) {
            ++tail.hosts;
            return output.write(hostLine(host));
        }));
    }
    if (!written || !read)
        return tl::unexpected(written ? read.error() : written.error());
    const auto traces = store.traces({ &id, 1 }, true);
    const auto proofs = store.proofs({ &id, 1 }, true);
    const auto findings = numberedFindings(store, id, traces, proofs);
    if (!findings)
        return tl::unexpected(findings.error());
    tail.traces = traces->size();
    tail.proofs = proofs->size();
    for (const TraceRow& row : *traces)
        written = written ? output.write(traceLine(row)) : written;
    for (const ProofRow& row : *proofs)
        written = written ? output.write(proofLine(row)) : written;
    tail.findings = findings->size();
    for (const FindingRow& row : *findings)
        written = written ? output.write(findingLine(row)) : written;
    if (written)
        written = output.write(tailLine(tail));
    if (!written)
        return tl::unexpected(written.error());
    return tail;
}

core::Result<void> writePart(const Store& store, RunId id, ExportPart part,
    scan::OutputFormat format, scan::OutputStream& output)
{
    const auto run = store.run(id);
    if (!run)
        return tl::unexpected(run.error());
    switch (part) {
    case ExportPart::Run:
        return output.write(
            runJson(*run).dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
    case ExportPart::Replies:
        return writeReplies(store, id, format, output);
    case ExportPart::Hosts:
        return writeHosts(store, id, format, output);
    case ExportPart::Traces:
        return writeDocuments(store.traces({ &id, 1 }, true), briefTrace, format, output);
    case ExportPart::Proofs:
        return writeDocuments(store.proofs({ &id, 1 }, true), briefProof, format, output);
    case ExportPart::Findings:
        return writeFindings(store, id, format, output);
    }
    return {};
}

core::Result<std::vector<std::string>> writeFolder(
    const Store& store, RunId run, scan::OutputFormat format, const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) {
        return core::systemFailure(core::ErrorCode::WriteFailed,
            { core::Pattern("store", "cannot make the folder \"%1\""), { folder.string() } },
            error.value());
    }
    const std::string name = (folder / ("run-" + std::to_string(run))).string();
    if (format == scan::OutputFormat::JsonLines) {
        auto output = scan::OutputStream::open(name + ".jsonl");
        if (!output)
            return tl::unexpected(output.error());
        const auto tail = writeRun(store, run, *output);
        const auto closed = tail ? output->close() : core::Result<void>();
        if (!tail || !closed)
            return tl::unexpected(tail ? closed.error() : tail.error());
        return std::vector { name + ".jsonl" };
    }
    struct PartFile {
        ExportPart part;
        scan::OutputFormat format;
        const char* ending;
    };
    using enum scan::OutputFormat;
    std::vector<std::string> files;
    for (const PartFile& each : { PartFile { ExportPart::Run, JsonLines, ".json" },
             PartFile { ExportPart::Replies, Csv, "-replies.csv" },
             PartFile { ExportPart::Hosts, Csv, "-hosts.csv" },
             PartFile { ExportPart::Traces, Csv, "-traces.csv" },
             PartFile { ExportPart::Traces, JsonLines, "-traces.jsonl" },
             PartFile { ExportPart::Proofs, Csv, "-proofs.csv" },
             PartFile { ExportPart::Proofs, JsonLines, "-proofs.jsonl" },
             PartFile { ExportPart::Findings, Csv, "-findings.csv" } }) {
        files.push_back(name + each.ending);
        if (auto written = writeToFile(store, run, each.part, each.format, files.back()); !written)
            return tl::unexpected(written.error());
    }
    return files;
}

} // namespace store
