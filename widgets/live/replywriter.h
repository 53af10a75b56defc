// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrequest.h"
#include "widgets/live/rowstore.h"

#include <optional>

namespace widgets {

/// Replies to be written to a file: all that are stored, or those at `shown`, in that order.
struct RepliesToWrite {
    RowStore::Snapshot rows;
    std::optional<std::vector<std::uint32_t>> shown;

    std::size_t size() const { return shown ? shown->size() : rows.size(); }
};

/// Writes as `mptcp-probe scan` does, header and default fields. Takes a few seconds for a million
/// replies: for a worker. The number of rows written.
core::Result<std::uint64_t> writeReplies(
    const RepliesToWrite& replies, scan::OutputFormat format, const std::string& file);

} // namespace widgets
