// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace probe {

/// The arguments as CLI11 wants them: without the program's name and in reverse order.
std::vector<std::string> parserArguments(int argc, char** argv);

/// One sentence about a command line that CLI11 refused; a mistyped option is named with the one
/// that was probably meant.
std::string usageMessage(const CLI::App& program, const CLI::ParseError& error);

} // namespace probe
