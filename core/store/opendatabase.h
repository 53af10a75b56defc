// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace store {

/// Connects to what `url` names, as Store::open() says, with the tables of this version.
/// InvalidInput for a URL of another kind; else the errors of Store.
core::Result<std::unique_ptr<Database>> openDatabase(const std::string& url, Access access);

} // namespace store
