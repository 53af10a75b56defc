// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar.h"
#include "core/base/ipaddress.h"

namespace study {

/// The months in which the study scanned: version 0 of IPv4 from July 2020 (port 443 not in
/// September 2020), of IPv6 from August 2020; version 1 from March and April 2021; plain SYNs every
/// third month.
Months askedMonths(scan::Pass pass, core::Family family, std::uint16_t port);

} // namespace study
