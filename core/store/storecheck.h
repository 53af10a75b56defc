// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace store {

/// Everything that is wrong with a store, a line each: pages, rows that break their rules, and
/// counts that are not those of the hosts.
core::Result<std::vector<std::string>> checkStore(Database& database);

} // namespace store
