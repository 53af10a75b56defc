// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/exchange/badlines.h"
#include "core/store/exchange/importformat.h"
#include "core/store/exchange/sentprobe.h"
#include "core/store/storedrun.h"
#include "core/targets/portset.h"

#include <functional>
#include <optional>

/// Measurements of other programs, and of this one elsewhere, as runs of a store.
namespace store {

/// What to import, and what the file does not say of itself.
struct ImportRequest {
    std::string file; ///< "-" is standard input, for text
    std::optional<ImportFormat> format; ///< empty: by how the file begins
    std::optional<scan::Pass> sentPass; ///< of ZMap's files and of captures without the probes
    std::uint64_t senderKey = SentProbe().senderKey;
    std::string ports; ///< what was asked; of captures only these count; empty: those that answered
    std::string label;
    std::string note;
    std::string vantage;
    bool simulated = false; ///< the file's replies come from a simulated network
    std::optional<std::int64_t> startedNs; ///< of a file without times
    bool strict = false;
    /// Asked while the file is read; once it says true, it goes on to. Empty: never.
    std::function<bool()> cancelled;
};

/// One run that is in the store now.
struct ImportedRun {
    Run run;
    std::uint64_t replies = 0;
    std::uint64_t traces = 0;
    std::uint64_t proofs = 0;
};

/// What became of the file.
struct ImportReport {
    ImportFormat format = ImportFormat::ScanCsv;
    std::vector<ImportedRun> runs;
    std::uint64_t badLines = 0;
    std::vector<std::string> badNamed; ///< the first few of them, with the place of each
    std::vector<std::string> remarks; ///< what else is to be known, sentence by sentence
};

/// Reads the file into the store, as a stream with bounded memory. A line or packet that can't be
/// taken is counted and left out, or with `strict` ends the import; of a run that could not be
/// read nothing stays, unless it is the store that failed. Where it was cancelled, nothing of the
/// run under way stays: Unavailable, or a report of the runs of the file that were whole by then.
core::Result<ImportReport> importFile(const std::string& storeUrl, const ImportRequest& request);

} // namespace store
