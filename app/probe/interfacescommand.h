// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/command.h"

namespace probe {

/// mptcp-probe interfaces.
class InterfacesCommand : public Command {
public:
    explicit InterfacesCommand(CLI::App& program);
    int run() override;

private:
    std::string m_format = "text";
};

} // namespace probe
