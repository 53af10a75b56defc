// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/scan/scanrequest.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Option values as text and back. Every parser takes spaces around the value, and its error
/// (InvalidInput) says what was expected and what was found. Any thread.
namespace scan {

tl::unexpected<core::Error> expected(const core::Text& what, std::string_view found);

/// A whole number from `minimum` to `maximum`.
core::Result<std::uint64_t> parseInteger(
    std::string_view text, std::uint64_t minimum, std::uint64_t maximum);
/// A whole number with an optional K, M or G for 10^3, 10^6 or 10^9, as in ZMap.
core::Result<std::uint64_t> parseQuantity(std::string_view text);
/// Seconds from 0 to 10^9, fractions allowed.
core::Result<double> parseSeconds(std::string_view text);
/// 0 to 100, with or without a percent sign.
core::Result<double> parsePercent(std::string_view text);
/// An address, or a range of addresses of one family like 192.0.2.1-192.0.2.9: its ends.
core::Result<std::pair<core::IpAddress, core::IpAddress>> parseAddressRange(std::string_view text);
/// "1000" or "2.5%".
core::Result<TargetLimit> parseTargetLimit(std::string_view text);
/// "v0,v1,control", in any order, each at most once.
core::Result<std::vector<Pass>> parsePasses(std::string_view text);
/// The position of `text` in the comma-separated `choices`.
core::Result<std::size_t> parseChoice(std::string_view text, std::string_view choices);
/// Comma-separated items; none of them may be empty.
core::Result<std::vector<std::string>> parseList(std::string_view text);
/// The text itself; it must not be empty.
core::Result<std::string> parseFileName(std::string_view text);
core::Result<std::string> parseInterfaceName(std::string_view text);

/// The shortest decimal text that reads back as the same number.
std::string decimalText(double value);
std::string targetLimitText(const TargetLimit& limit);
std::string passesText(const std::vector<Pass>& passes);

} // namespace scan
