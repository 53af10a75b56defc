// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace probe {

/// The path of this program, to start it again for the kernel lab; empty when the system hides it.
std::string ownExecutable();

} // namespace probe
