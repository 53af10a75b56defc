// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/storeaccess.h"
#include "core/analysis/rundifference.h"

namespace probe {

/// mptcp-probe diff: how the hosts of two stored runs differ, with exit statuses as ndiff has them.
class DiffCommand : public Command {
public:
    explicit DiffCommand(CLI::App& program);
    int run() override;

private:
    core::Result<analysis::RunDifference> compare();
    void print(const std::string& text);

    StoreOption m_store;
    std::vector<std::string> m_runs;
    std::string m_format = "text";
    bool m_all = false;
    int m_outputError = 0; ///< errno of the first write that failed
};

} // namespace probe
