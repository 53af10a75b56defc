// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/wire/tcpoptions.h"

#include <string_view>

/// Values of foreign text files, each with the name of its column for the error.
namespace store {

/// A whole number from 0 to `maximum`.
core::Result<std::uint64_t> numberField(
    std::string_view name, std::string_view text, std::uint64_t maximum);
core::Result<core::IpAddress> addressField(std::string_view name, std::string_view text);
/// 1 to 16 hex digits with or without "0x".
core::Result<std::uint64_t> keyField(std::string_view name, std::string_view text);
/// At most 40 bytes in hex, with or without "0x".
core::Result<std::vector<std::uint8_t>> optionsField(std::string_view name, std::string_view text);
/// "expected ..., not \"...\"" with the column in front.
tl::unexpected<core::Error> fieldFailure(
    std::string_view name, const std::string& expected, std::string_view found);

} // namespace store
