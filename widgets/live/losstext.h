// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scansnapshot.h"

#include <QString>

namespace widgets {

/// What a run lost, why, and what to do about it: a sentence for each cause that applies. Empty
/// when nothing was lost.
QString lossText(const scan::ScanSnapshot& snapshot);

} // namespace widgets
