// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures/figurebase.h"

namespace analysis {

/// Hosts that move between versions: from v1 to v0 above the axis, from v0 to v1 below it, as in
/// Shreedhar 2022, figure 16. `onlyGained` counts those to which the new version is new.
FigureSeries moveSeries(const RunData& data, const VersionTracker& tracker, bool upwards,
    core::Family family, const std::vector<Scope>& scopes, bool onlyGained);
Text moveNote(const RunData& data, bool onlyGained);

} // namespace analysis
