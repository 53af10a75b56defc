// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/messages.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace probe {

void complain(const std::string& text)
{
    std::string line = std::string(::program_invocation_short_name) + ": " + text;
    std::ranges::replace(line, '\n', ' ');
    line += '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

} // namespace probe
