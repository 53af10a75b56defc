// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/vantage.h"

namespace remote {

/// Another machine as far as targets are chosen here: every target has a way, which is found there.
/// No port or socket can be had of it.
std::unique_ptr<net::Vantage> makeElsewhere(const std::string& name);

} // namespace remote
