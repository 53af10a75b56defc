// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/runsexport.h"

#include "core/scan/filecheck.h"
#include "core/scan/options/optionvalues.h"
#include "core/scan/requestcheck.h"
#include "core/store/exchange/runexport.h"

namespace probe {

namespace {

    constexpr const char* Parts = "all,run,replies,hosts,traces,proofs,findings"; // from 1 on as
                                                                                  // ExportPart

    bool isFolder(const std::string& path)
    {
        std::error_code unknown;
        return path.ends_with('/') || std::filesystem::is_directory(path, unknown);
    }

} // namespace

RunsExport::RunsExport(CLI::App& runs)
    : m_app(runs.add_subcommand("export", "Write runs with all their results to files"))
{
    m_app->add_option("RUN", m_runs, "Numbers of runs, as runs list has them")->type_name("");
    m_store.addTo(*m_app);
    m_app
        ->add_option("-O,--output-module", m_format,
            "jsonl: every record of a run as one JSON object a line, which runs import reads "
            "back; csv: tables")
        ->type_name("FORMAT")
        ->default_str("jsonl");
    m_app
        ->add_option("-o,--output-file", m_file,
            "Write to FILE, - being standard output, or into a folder that exists or ends in /")
        ->type_name("FILE|DIR")
        ->default_str("-");
    m_app
        ->add_option("--part", m_part,
            "Only this part of the runs: run (what was asked and counted), replies, hosts, traces, "
            "proofs or findings; replies are written with every field that scan has")
        ->type_name("PART")
        ->default_str("all");
    m_app->footer("In a folder each run has files of its own, run-ID.jsonl, or as csv run-ID.json, "
                  "run-ID-replies.csv and so on, with the documents of traces and proofs as JSON "
                  "lines beside them.");
}

core::Result<void> RunsExport::writeFolders(const store::Store& store,
    const std::vector<store::RunId>& ids, scan::OutputFormat format) const
{
    for (const store::RunId id : ids) {
        if (const auto files = store::writeFolder(store, id, format, m_file); !files)
            return tl::unexpected(files.error());
    }
    return {};
}

core::Result<void> RunsExport::write() const
{
    const auto choice = scan::parseChoice(m_format, "csv,jsonl");
    if (!choice)
        return scan::optionFailure("output-module", choice.error());
    const auto format = scan::OutputFormat(*choice);
    const auto part = scan::parseChoice(m_part, Parts);
    if (!part)
        return scan::optionFailure("part", part.error());
    const auto store = m_store.openToRead();
    if (!store)
        return tl::unexpected(store.error());
    const auto ids = parseRuns(**store, m_runs);
    if (!ids)
        return tl::unexpected(ids.error());
    const bool whole = *part == 0;
    if (isFolder(m_file)) {
        if (whole)
            return writeFolders(**store, *ids, format);
        return scan::optionFailure(
            "part", std::string("a part goes to one file; name it with --output-file"));
    }
    if (format == scan::OutputFormat::Csv && (whole || ids->size() > 1)) {
        return scan::optionFailure("output-module",
            std::string("one CSV file holds one table: name a folder with --output-file, or one "
                        "run and its --part"));
    }
    if (auto kept = scan::checkStoreKept(m_store.url(), "output-file", m_file); !kept)
        return kept;
    auto output = scan::OutputStream::open(m_file);
    if (!output)
        return scan::optionFailure("output-file", output.error());
    for (const store::RunId id : *ids) {
        core::Result<void> written;
        if (whole) {
            const auto tail = store::writeRun(**store, id, *output);
            written = tail ? core::Result<void>() : tl::unexpected(tail.error());
        } else {
            written = store::writePart(**store, id, store::ExportPart(*part - 1), format, *output);
        }
        if (!written)
            return written;
    }
    return output->close();
}

int RunsExport::run() const
{
    const auto written = write();
    return written ? int(Done) : complainAbout(written.error());
}

} // namespace probe
