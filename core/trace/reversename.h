// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

namespace trace {

/// The domain name under which the name of an address is found: RFC 1035 section 3.5
/// ("4.3.64.100.in-addr.arpa"), RFC 3596 section 2.5 ("...ip6.arpa"), without a final dot.
std::string reverseName(const core::IpAddress& address);

} // namespace trace
