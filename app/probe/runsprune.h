// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/storeaccess.h"
#include "core/analysis/retention.h"

namespace probe {

/// mptcp-probe runs prune: removes what the rules for a series do not keep.
class RunsPrune {
public:
    explicit RunsPrune(CLI::App& runs);
    bool chosen() const { return m_app->parsed(); }
    int run() const;

private:
    /// What becomes of one run.
    struct Outcome {
        analysis::RetentionDecision decision;
        bool losesReplies = false; ///< it stays, without its replies
    };

    core::Result<analysis::RetentionRules> rules() const;
    /// Oldest first; nothing is changed yet.
    core::Result<std::vector<Outcome>> decide(const store::Store& store) const;
    core::Result<bool> losesReplies(
        const store::Store& store, const store::Run& run, std::int64_t olderThanNs) const;
    core::Result<void> prune() const;
    std::string text(const Outcome& outcome) const;
    std::string json(const Outcome& outcome) const;

    CLI::App* m_app = nullptr; ///< owned by the program
    StoreOption m_store;
    std::vector<std::string> m_labels;
    std::string m_format = "text";
    std::string m_last;
    std::string m_within;
    std::string m_daily;
    std::string m_weekly;
    std::string m_monthly;
    std::string m_yearly;
    std::string m_replies;
    bool m_noted = false;
    bool m_dryRun = false;
};

} // namespace probe
