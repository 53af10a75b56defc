// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace probe {

/// Writes "PROGRAM: TEXT" as one line on standard error.
void complain(const std::string& text);

} // namespace probe
