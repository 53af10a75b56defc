// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace probe {

/// How often what an engine found is taken from it and written.
constexpr std::chrono::milliseconds TakeInterval { 50 };

} // namespace probe
