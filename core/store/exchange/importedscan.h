// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/replydedupe.h"
#include "core/store/runwriter.h"

#include <bitset>
#include <optional>

namespace store {

/// What is known of a scan that is imported beside its replies.
struct ImportedAbout {
    std::string label;
    std::string note;
    std::string vantage;
    std::string importedFrom;
    bool simulated = false;
    std::optional<std::int64_t> startedNs; ///< when nothing else says it
    std::vector<scan::Pass> passes; ///< asked besides those that answered
    std::string ports; ///< likewise
};

/// Writes the replies of a foreign file as a run: what was asked and when follows from them. Memory
/// is bounded. Lives in one thread.
class ImportedScan {
public:
    /// `repeatsMarked`: the file says which replies are repeats.
    ImportedScan(std::string storeUrl, ImportedAbout about, bool repeatsMarked);

    core::Result<void> add(scan::ScanRow row);
    std::uint64_t replies() const { return m_replies; }
    /// The run as it was written. `note` is put behind the user's. InvalidInput when there was no
    /// reply.
    core::Result<Run> finish(
        const std::string& note, const std::string& configuration, const RunCounters& counters);
    /// Takes back what was written.
    core::Result<void> discard();

private:
    core::Result<void> flush();
    core::Result<void> begin();
    void lookAt(const scan::ScanRow& row);
    Run asked() const;

    std::string m_storeUrl;
    ImportedAbout m_about;
    bool m_repeatsMarked;
    scan::ReplyDedupe m_dedupe;
    std::vector<scan::ScanRow> m_block;
    std::unique_ptr<RunWriter> m_writer; ///< from the first block on
    std::uint64_t m_replies = 0;
    std::int64_t m_firstNs = 0;
    std::int64_t m_lastNs = 0;
    bool m_v4 = false;
    bool m_v6 = false;
    std::array<bool, scan::PassCount> m_passes {};
    std::bitset<65536> m_ports;
};

} // namespace store
