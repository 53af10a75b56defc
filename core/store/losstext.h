// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/store/storedrun.h"

namespace store {

/// What a run lost on receive, in plain words, as "17 packets lost on receive, 3 rows lost in the
/// program"; empty when it lost nothing.
core::Text lossText(const RunCounters& counters);

} // namespace store
