// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/store.h"

namespace store {

/// The tables, as a numbered list of steps from nothing to today: step n makes version n + 1. A
/// step that was ever released is never changed. Neutral words: BYTEA for bytes, SERIAL_KEY for a
/// key that counts up and is never used twice, CLUSTERED behind a table that lies in its key's
/// order where the database can do that.
std::span<const std::string> schemaSteps();
/// Every table that schemaSteps() makes.
std::span<const std::string> schemaTables();

/// Makes the tables (Create), brings those of an older version up to date (Write and Create), or
/// says why this database is none to work with; then nothing was changed.
core::Result<void> prepareSchema(
    Database& database, Access access, std::span<const std::string> steps = schemaSteps());

/// `file` is marked so in its header: "MPTW".
constexpr std::int32_t ApplicationId = 0x4d505457;

} // namespace store
