// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>

/// One number from the server itself, by a statement of its own connection; or a statement that
/// gives none, for which it is 0.
core::Result<std::int64_t> askServer(const std::string& url, const std::string& sql);

/// Bytes on the server's disk of the tables of one kind and of their indexes, all parts together.
struct TableBytes {
    std::int64_t rows = 0; ///< what lies in the tables themselves and what they keep out of line
    std::int64_t indexes = 0;
};
core::Result<TableBytes> tableBytes(const std::string& url, const std::string& whole);
