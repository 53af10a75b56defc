// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figureset.h"

namespace figure {

/// Writes index.html with all figures, each chart as SVG for light and dark screens and each as
/// CSV, into the folder request.output, which exists. The page needs nothing from elsewhere.
core::Result<void> writeReport(
    const FigureRequest& request, const std::vector<store::Run>& runs, const FigureSet& set);

/// The page itself.
std::string reportPage(
    const FigureRequest& request, const std::vector<store::Run>& runs, const FigureSet& set);

} // namespace figure
