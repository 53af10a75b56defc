// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/store/storedrun.h"

namespace store {

/// What a run lost, in plain words, as "17 packets lost on receive, 3 rows lost in the program";
/// empty when it is not degraded.
core::Text lossText(const Run& run);

} // namespace store
