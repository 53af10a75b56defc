// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace store {

/// Connects to what `url` names, as Store::open() says, with the tables of this version.
core::Result<std::unique_ptr<Database>> openDatabase(const std::string& url, Access access);

} // namespace store
