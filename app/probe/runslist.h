// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/storeaccess.h"

namespace probe {

/// mptcp-probe runs list: which runs a store has.
class RunsList {
public:
    explicit RunsList(CLI::App& runs);
    bool chosen() const { return m_app->parsed(); }
    int run() const;

private:
    core::Result<store::RunSelection> selection() const;
    core::Result<std::string> listing() const;

    CLI::App* m_app = nullptr; ///< owned by the program
    StoreOption m_store;
    std::string m_format = "text";
    std::string m_label;
    std::string m_since;
    std::string m_until;
    std::string m_state;
    std::string m_kind;
    std::string m_simulated;
};

} // namespace probe
