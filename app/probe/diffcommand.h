// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/storeaccess.h"

#include <utility>

namespace probe {

/// mptcp-probe diff: how the hosts of two stored runs differ, or how far their counts or those of a
/// series moved; with exit statuses as ndiff has them.
class DiffCommand : public Command {
public:
    explicit DiffCommand(CLI::App& program);
    int run() override;

private:
    core::Result<void> checkOptions() const;
    // Each says whether the runs differ.
    core::Result<bool> compare();
    core::Result<bool> compareHosts(const store::Store& store, bool asJson);
    core::Result<bool> compareCounts(const store::Store& store, bool asJson);
    core::Result<bool> checkSeries(const store::Store& store, bool asJson);
    core::Result<std::pair<store::RunId, store::RunId>> runPair() const;
    void print(const std::string& text);

    StoreOption m_store;
    CLI::Option* m_seriesOption = nullptr; ///< owned by the program
    CLI::Option* m_thresholdOption = nullptr;
    std::vector<std::string> m_runs;
    std::string m_format = "text";
    std::string m_threshold;
    std::string m_series;
    std::string m_baseline;
    bool m_all = false;
    bool m_simulated = false;
    int m_outputError = 0; ///< errno of the first write that failed
};

} // namespace probe
