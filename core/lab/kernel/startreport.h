// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string_view>

namespace lab {

/// How the start of a lab went, as one message between processes of the same program.
std::string startReport(const core::Result<void>& outcome);
/// What such a message says. One that is too short, as of a process that died without a word, is
/// Unavailable.
core::Result<void> parseStartReport(std::string_view message);
/// Waits for the other end of the pipe to close and takes what it wrote as the message.
core::Result<void> readStartReport(int pipe);

} // namespace lab
