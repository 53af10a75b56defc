// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/seriescheck.h"

/// How counts moved, in words and as JSON lines.
namespace probe {

/// A table of the counts that were compared, and a sentence for each that moved too far.
std::string countText(const analysis::CountComparison& comparison);
/// An object a count, and one that sums up.
std::string countJson(const analysis::CountComparison& comparison);

/// The same of a series, with what is to be known of it.
std::string seriesText(const analysis::SeriesCheck& check);
std::string seriesJson(const analysis::SeriesCheck& check);

} // namespace probe
