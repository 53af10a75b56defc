// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/command.h"

namespace probe {

/// `mptcp-probe serve`: the far side of `--vantage ssh:HOST`, started by ssh.
class ServeCommand : public Command {
public:
    explicit ServeCommand(CLI::App& program);
    int run() override;
};

} // namespace probe
