// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace labtest {

/// Connects to LabPort of `host` with an MPTCP socket of the kernel, sends some data and waits, for
/// a while at most, until it is acknowledged and until the kernel got an answer to `joins` MP_JOIN.
/// Returns one line: "acknowledged, open, mptcp, 1 joined, 0 badly", or what was missing.
std::string talkTo(const std::string& host, int joins);

} // namespace labtest
