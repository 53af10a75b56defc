// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"

#include <linux/filter.h>

#include <string>
#include <vector>

namespace net {

/// `filter` in libpcap's language (pcap-filter(7)), for frames of `link`.
std::string filterExpression(const ReceiveFilter& filter);

/// The filter as a classic BPF program, compiled by libpcap. Every program keeps whole frames.
core::Result<std::vector<sock_filter>> compileFilter(
    const ReceiveFilter& filter, wire::LinkType link);

} // namespace net
