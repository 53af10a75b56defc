// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figurerequest/figurearguments.h"
#include "app/probe/command.h"

namespace probe {

/// `mptcp-probe figure`: lists figures and writes their numbers; pictures are left to the program
/// mptcp-figure, which takes the process over with the same arguments.
class FigureCommand : public Command {
public:
    /// `arguments` of the whole program, without its name.
    FigureCommand(CLI::App& program, std::vector<std::string> arguments);
    int run() override;

private:
    int writeNumbers(const figure::FigureRequest& request) const;
    int handOver() const;

    figure::FigureArguments m_arguments;
    std::vector<std::string> m_given;
};

} // namespace probe
