// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

/// mptcp-probe, the command line.
namespace probe {

/// Exit statuses, as diff and nmap's ndiff have them.
enum ExitStatus : int {
    Done = 0,
    EndedBadly = 1, ///< a run that started and failed or was stopped by a signal
    WrongUsage = 2, ///< wrong options or input; nothing was sent
};

/// One subcommand: its constructor adds it to the program, run() does it after parsing.
class Command {
public:
    virtual ~Command() = default;
    /// Whether the user asked for this one.
    bool chosen() const { return m_app->parsed(); }
    virtual int run() = 0;

protected:
    explicit Command(CLI::App* app)
        : m_app(app)
    {
    }
    CLI::App* app() const { return m_app; }

private:
    CLI::App* m_app = nullptr; ///< owned by the program
};

} // namespace probe
