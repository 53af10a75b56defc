// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/rowindex.h"

#include "widgets/live/replycolumns.h"

#include <algorithm>

namespace widgets {

namespace {

    /// Sorting pairs in one piece of memory is several times as fast as looking rows up while
    /// comparing.
    struct KeyedRow {
        core::Uint128 key;
        std::uint32_t row;
    };

    void sortIndex(
        std::vector<std::uint32_t>& index, const RowStore::Snapshot& rows, RowOrder order)
    {
        const auto keyOf = replyColumns()[std::size_t(order.column)].sortKey;
        std::vector<KeyedRow> keyed;
        keyed.reserve(index.size());
        for (const std::uint32_t row : index)
            keyed.push_back({ keyOf(rows[row]), row });
        const bool ascending = order.order == Qt::AscendingOrder;
        std::sort(keyed.begin(), keyed.end(), [ascending](const KeyedRow& a, const KeyedRow& b) {
            if (a.key != b.key)
                return ascending == (a.key < b.key);
            return a.row < b.row;
        });
        std::transform(keyed.begin(), keyed.end(), index.begin(),
            [](const KeyedRow& entry) { return entry.row; });
    }

} // namespace

std::vector<std::uint32_t> buildRowIndex(const RowStore::Snapshot& rows,
    const RowSelection& selection, RowOrder order, const std::function<bool()>& cancelled)
{
    std::vector<std::uint32_t> index;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (row % RowStore::ChunkRows == 0 && cancelled())
            return index;
        if (selection.matches(rows[row]))
            index.push_back(std::uint32_t(row));
    }
    if (order.column >= 0 && !cancelled())
        sortIndex(index, rows, order);
    return index;
}

} // namespace widgets
