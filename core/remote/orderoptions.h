// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrequest.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace remote {

/// Option values by name, as ScanOption::get() has them.
using OptionValues = std::map<std::string, std::vector<std::string>>;

/// Whether an option of `scan` is the far side's: how to probe. What is not, the near side does
/// itself: it reads lists, writes results and decides which part each machine probes.
bool isFarOption(std::string_view name);
/// The far side's options of `request` that are not left at their default.
OptionValues orderOptions(const scan::ScanRequest& request);
/// Takes them back; errors name the option, also one that is not the far side's.
core::Result<void> applyOrderOptions(const OptionValues& options, scan::ScanRequest& request);

/// Why `request` cannot be handed to other machines, by option; nothing otherwise.
core::Result<void> checkRemote(const scan::ScanRequest& request);

} // namespace remote
