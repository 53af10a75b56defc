// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/addressset.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace targets {

/// Turns a host name into addresses; given from outside, so that this room touches no network.
/// An empty function: host names are errors.
using HostResolver = std::function<core::Result<std::vector<IpAddress>>(const std::string& name)>;

/// One target as typed: an address, a prefix ("192.0.2.0/24"), an inclusive range
/// ("192.0.2.1-192.0.2.9") or a host name. InvalidInput names the text and what is expected:
/// inverted ranges, host bits, bad lengths, mixed families.
core::Result<AddressSet> parseTarget(std::string_view text, const HostResolver& resolver);

/// A list file: one target a line as above, or the first field of a CSV line; `#` starts a comment,
/// blank lines and CRLF are fine. What `scan` wrote is a list as well: the column "saddr" of a CSV
/// with a header, the member "saddr" of JSON lines; where there is a "target", that. Ports and
/// passes of rows are not looked at. "-" is standard input; otherwise only a regular file is read.
/// Errors name file and line number. Memory is bounded by the number of entries; a line over 256
/// KiB is an error.
core::Result<AddressSet> readTargetFile(const std::string& path, const HostResolver& resolver);

/// IANA's special-purpose registries of both families (RFC 6890 and its updates): everything that
/// is not globally reachable, with multicast and the class E space: the default blocklist.
const AddressSet& specialPurposeAddresses();
/// The same with names, for the preflight line that says what was excluded. A block inside another
/// comes before it: an address is named after the first block that holds it.
struct SpecialPurposeBlock {
    const char* prefix;
    const char* name;
    const char* reference;
};
std::span<const SpecialPurposeBlock> specialPurposeRegistry();

} // namespace targets
