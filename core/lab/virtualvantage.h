// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/labplan.h"
#include "core/net/vantage.h"

namespace lab {

/// A lab's plan as a vantage point, in memory, without any privilege. The contents of every packet
/// follow from `seed` and from what was sent before. `name` is what it answers to.
std::unique_ptr<net::Vantage> makeVirtualVantage(
    std::uint64_t seed, const LabPlan& plan = standardPlan(), std::string name = "virtual");

} // namespace lab
