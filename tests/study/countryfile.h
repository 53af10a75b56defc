// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "internet.h"

#include <vector>

namespace study {

/// The countries of all networks as a MaxMind database (format 2.0, IPv6 tree with IPv4 below
/// ::/96), as GeoLite2 Country has them: record {"country": {"iso_code": "DE"}}.
std::vector<std::uint8_t> countryDatabase(const Internet& internet);

} // namespace study
