// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/runsexport.h"
#include "app/probe/runsimport.h"
#include "app/probe/runslist.h"
#include "app/probe/runsprune.h"
#include "app/probe/runsshards.h"

namespace probe {

/// mptcp-probe runs: what a store holds, and what is done with it.
class RunsCommand : public Command {
public:
    explicit RunsCommand(CLI::App& program);
    int run() override;

private:
    /// A command over some runs that takes no format.
    CLI::App* addCommand(const char* name, const char* help, bool runs);
    core::Result<int> show();
    core::Result<int> setText();
    core::Result<int> remove();
    core::Result<int> backup();
    core::Result<int> check();
    core::Result<int> runChosen();

    RunsList m_list;
    CLI::App* m_show = nullptr; ///< all of them are owned by the program
    CLI::App* m_label = nullptr;
    CLI::App* m_note = nullptr;
    RunsShards m_shards;
    RunsExport m_export;
    RunsImport m_import;
    CLI::App* m_delete = nullptr;
    RunsPrune m_prune;
    CLI::App* m_backup = nullptr;
    CLI::App* m_check = nullptr;
    StoreOption m_store;
    std::vector<std::string> m_runs;
    std::string m_format = "text";
    std::string m_text;
    std::string m_file;
    bool m_yes = false;
};

} // namespace probe
