// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/storeaccess.h"
#include "core/scan/scanrequest.h"

namespace probe {

/// mptcp-probe runs export: runs as files.
class RunsExport {
public:
    explicit RunsExport(CLI::App& runs);
    bool chosen() const { return m_app->parsed(); }
    int run() const;

private:
    core::Result<void> write() const;
    core::Result<void> writeFolders(const store::Store& store, const std::vector<store::RunId>& ids,
        scan::OutputFormat format) const;

    CLI::App* m_app = nullptr; ///< owned by the program
    StoreOption m_store;
    std::vector<std::string> m_runs;
    std::string m_format = "jsonl";
    std::string m_part = "all";
    std::string m_file = "-";
};

} // namespace probe
