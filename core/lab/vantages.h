// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/vantage.h"

namespace lab {

/// The words that --vantage takes.
std::vector<std::string> vantageNames();
/// The prefixes that only a vantage point of this name has, as its ownPrefixes() tells them,
/// without opening it.
std::vector<core::IpPrefix> ownPrefixesOf(const std::string& name);
/// Opens one by its word: "host", "lab", "virtual". `probeExecutable` is mptcp-probe's path, for
/// the kernel lab; `seed` drives the virtual one. Inside a kernel lab "host" is the lab's scanner
/// and knows the lab's prefixes as its own.
core::Result<std::unique_ptr<net::Vantage>> openVantage(
    const std::string& name, const std::string& probeExecutable, std::uint64_t seed);

} // namespace lab
