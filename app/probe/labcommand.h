// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/command.h"

namespace probe {

/// mptcp-probe lab exec, lab list, and the hidden lab serve.
class LabCommand : public Command {
public:
    explicit LabCommand(CLI::App& program);
    int run() override;

private:
    CLI::App* m_exec = nullptr;
    CLI::App* m_list = nullptr;
    CLI::App* m_serve = nullptr;
    std::string m_topology = "standard"; ///< of lab list
};

} // namespace probe
