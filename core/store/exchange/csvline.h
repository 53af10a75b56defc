// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace store {

/// The cells of one line of CSV as RFC 4180 has it, without its end; a quoted cell does not go on
/// in the next line. `cells` is emptied and filled anew, so that its memory serves many lines.
/// Malformed for a quote that is not closed or stands inside a bare cell, and above 1024 cells.
core::Result<void> splitCsvLine(std::string_view line, std::vector<std::string>& cells);

} // namespace store
