// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <variant>

/// What the workbench was asked on its command line.
struct CommandLine {
    std::optional<QString> vantage; ///< nothing: what the form held last
    bool start = false;
    std::optional<QString> file; ///< the absolute path of what is to be opened
};

/// The process's exit status, where there is nothing more to do than to say something.
struct ExitStatus {
    int value;
};

/// Reads the arguments, and answers --help, --version and wrong usage by itself. Needs neither a
/// display nor a QApplication, and no application may exist yet.
std::variant<CommandLine, ExitStatus> readCommandLine(int argc, char** argv);
