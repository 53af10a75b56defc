// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/exchange/importsource.h"
#include "core/store/exchange/runimport.h"

namespace store {

/// Reads whole runs from an export: each becomes a run that equals the exported one, but for its
/// id. A run whose end record is missing or does not fit is kept as Failed, and says so. Malformed
/// when a line is wrong and `bad` is strict, Unavailable when a newer version wrote the file; else
/// the errors of the store.
core::Result<void> importRuns(
    const std::string& storeUrl, ImportLines& lines, BadLines& bad, ImportReport& report);

} // namespace store
