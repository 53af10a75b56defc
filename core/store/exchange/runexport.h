// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/output/outputstream.h"
#include "core/scan/scanrequest.h"
#include "core/store/exchange/runline.h"
#include "core/store/store.h"

#include <filesystem>

/// Runs of a store as files that other programs read, and `runs import` too. The errors are those
/// of the store, and WriteFailed, which names the file.
namespace store {

/// What an export of one run may be limited to.
enum class ExportPart : std::uint8_t { Run, Replies, Hosts, Traces, Proofs, Findings };

/// The whole run as JSON lines, see runline.h. How many records of each kind it has.
core::Result<RunTail> writeRun(const Store& store, RunId id, scan::OutputStream& output);

/// One part of the run. JSON lines: replies as `scan -f '*' -O jsonl` writes them, traces and
/// proofs as the whole objects of `trace` and `verify`. CSV: a header and a row for each. Run:
/// one JSON object in either format.
core::Result<void> writePart(const Store& store, RunId id, ExportPart part,
    scan::OutputFormat format, scan::OutputStream& output);

/// Writes "run-ID..." files into the folder, which is made when it is not there. JSON lines: one
/// with the whole run. CSV: run-ID.json, then replies, hosts, traces and proofs as CSV, and the
/// documents of traces and proofs as JSON lines. The names of the files.
core::Result<std::vector<std::string>> writeFolder(
    const Store& store, RunId run, scan::OutputFormat format, const std::filesystem::path& folder);

} // namespace store
