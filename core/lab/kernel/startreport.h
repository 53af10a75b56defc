// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace lab {

/// How the start of the lab's first process went, told over a pipe to the process that wants it.
void reportReady(int pipe);
void reportFailure(int pipe, const core::Error& error);
/// Waits for the report. A child that died without one is Unavailable.
core::Result<void> readReport(int pipe);

} // namespace lab
