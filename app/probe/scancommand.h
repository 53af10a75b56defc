// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/command.h"
#include "app/probe/scanarguments.h"

namespace probe {

/// mptcp-probe scan.
class ScanCommand : public Command {
public:
    explicit ScanCommand(CLI::App& program);
    int run() override;

private:
    ScanArguments m_arguments;
    core::Result<scan::ScanRequest> request() const;

    bool m_listFields = false;
    std::string m_resumeRun; ///< --resume-run, empty without
    std::optional<std::string> m_runKey; ///< --run-key
};

} // namespace probe
