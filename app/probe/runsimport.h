// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/storeaccess.h"
#include "core/store/exchange/runimport.h"

namespace probe {

/// mptcp-probe runs import: files of this and other programs as runs.
class RunsImport {
public:
    explicit RunsImport(CLI::App& runs);
    bool chosen() const { return m_app->parsed(); }
    int run() const;

private:
    core::Result<store::ImportRequest> request() const;

    CLI::App* m_app = nullptr; ///< owned by the program
    StoreOption m_store;
    std::vector<std::string> m_files;
    std::string m_format;
    std::string m_sent;
    std::string m_senderKey;
    std::string m_ports;
    std::string m_label;
    std::string m_note;
    std::string m_vantage;
    std::string m_started;
    bool m_simulated = false;
    bool m_strict = false;
};

} // namespace probe
