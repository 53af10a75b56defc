// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/labplan.h"

namespace probe {

/// What `mptcp-probe lab list` prints: the routers, then a line for each site with its middleboxes.
std::string labList(const lab::LabPlan& plan);

} // namespace probe
