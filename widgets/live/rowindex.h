// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/output/rowfilter.h"
#include "widgets/live/hoststates.h"
#include "widgets/live/rowstore.h"

#include <Qt>

#include <cstdint>
#include <functional>
#include <vector>

namespace widgets {

/// Which classes are let through, a bit for each scan::ReplyClass; 0 lets all through.
using ClassMask = std::uint32_t;
constexpr ClassMask maskOf(scan::ReplyClass replyClass) { return 1U << unsigned(replyClass); }

/// What of the stored rows is shown.
struct RowSelection {
    scan::RowFilter filter;
    ClassMask classes = 0;

    bool matches(const scan::ScanRow& row) const
    {
        return (classes == 0 || (classes & maskOf(row.replyClass))) && filter.matches(row);
    }
};

/// In which order; column -1 is the order of arrival.
struct RowOrder {
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    FrozenHostStates states = nullptr; ///< for the columns that tell them
};

/// Positions of the selected rows in that order. Takes a second for a million rows: for a worker.
/// What it returns after `cancelled()` is of no use.
std::vector<std::uint32_t> buildRowIndex(const RowStore::Snapshot& rows,
    const RowSelection& selection, RowOrder order, const std::function<bool()>& cancelled);

} // namespace widgets
