// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storedrun.h"

namespace store {

/// What a run lost on receive, in plain English, as "17 packets lost on receive, 3 rows lost in the
/// program"; empty when it lost nothing.
std::string lossText(const RunCounters& counters);

} // namespace store
