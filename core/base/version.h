// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// The version of this program, "2.1.0", as runs keep it. Any thread.
const char* programVersion();

} // namespace core
