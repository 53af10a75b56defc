// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libpq-fe.h>

#include <memory>

namespace store {

/// Frees a result of libpq.
struct ResultEnd {
    void operator()(PGresult* result) const { PQclear(result); }
};
/// What libpq hands out, freed when it is no longer needed.
using ResultPointer = std::unique_ptr<PGresult, ResultEnd>;

} // namespace store
