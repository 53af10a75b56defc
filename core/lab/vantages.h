// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/vantage.h"

namespace lab {

/// The words that --vantage takes, without the plans that may follow them.
std::vector<std::string> vantageNames();
/// Whether `name` can be used as far as its text goes: one of the words, or "lab:" or "virtual:"
/// and a plan as parsePlan() reads it, "lab:8,nop@4", or machines, each with one of these.
/// InvalidInput says what is wrong.
core::Result<void> checkVantage(const std::string& name);
/// Whether nothing from there is measured: the virtual lab, here or on the machines of an "ssh:"
/// name, which are all simulated or none.
bool isSimulated(const std::string& name);
/// Whether packets from there go to real networks: this computer, or a machine by ssh that probes
/// from itself rather than from a lab of its own.
bool reachesNetworks(const std::string& name);
/// The prefixes that only a vantage point of this name has, as its ownPrefixes() tells them,
/// without opening it. Those of the standard plan where checkVantage() refuses the name's.
std::vector<core::IpPrefix> ownPrefixesOf(const std::string& name);
/// Opens one by its name: "host", "lab", "virtual", "lab:8,nop@4". `probeExecutable` is
/// mptcp-probe's path: the kernel lab is made by it, and net::helperPath() looks around it for what
/// opens the sockets of "host" where this process may not. `seed` drives the virtual one. Inside a
/// kernel lab "host" is the lab's scanner and knows the lab's prefixes as its own.
core::Result<std::unique_ptr<net::Vantage>> openVantage(
    const std::string& name, const std::string& probeExecutable, std::uint64_t seed);

} // namespace lab
