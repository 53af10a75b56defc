// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/result.h"

#include <QString>

#include <functional>
#include <optional>

namespace widgets {

/// What a list file is read for. An allowlist adds targets as well: ZMap's users have such files.
enum class ListUse { Targets, Allowlist, Blocklist };
constexpr int ListUseCount = 3;
QString listUseTitle(ListUse use);

/// What a list holds. Host names are counted, not looked up.
struct ListCount {
    std::uint64_t entries = 0;
    std::uint64_t names = 0;
    core::Uint128 addressesV4 = 0; ///< none twice
    core::Uint128 addressesV6 = 0;
};

/// Reads the whole list. Errors name file and line; Unavailable when cancelled. Blocks: for a
/// worker thread. Memory is bounded by the number of entries.
core::Result<ListCount> countList(const std::string& path, const std::function<bool()>& cancelled);
/// "1,024 IPv4, 12 IPv6 addresses in 40 entries".
QString listCountText(const ListCount& count);

/// A list of the form.
struct ListFile {
    QString path;
    ListUse use = ListUse::Targets;
    friend bool operator==(const ListFile&, const ListFile&) = default;
};

} // namespace widgets
