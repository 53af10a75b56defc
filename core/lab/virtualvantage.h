// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/vantage.h"

namespace lab {

/// The virtual lab as a vantage point: labPrefixes() behind three routers that answer TTL expiry,
/// in memory, without any privilege. The contents of every packet follow from `seed`.
std::unique_ptr<net::Vantage> makeVirtualVantage(std::uint64_t seed);

} // namespace lab
