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

    /// States sort by their text; rows without one come first.
    std::function<core::Uint128(const scan::ScanRow&)> stateKey(const RowOrder& order)
    {
        const auto text = order.column == int(ReplyColumn::Trace) ? traceText : proofText;
        std::map<QString, core::Uint128> ranks;
        if (order.states) {
            for (const auto& [host, state] : *order.states)
                ranks.emplace(text(state), 0);
        }
        core::Uint128 rank = 0;
        for (auto& entry : ranks)
            entry.second = entry.first.isEmpty() ? core::Uint128(0) : ++rank;
        return [states = order.states, text, ranks = std::move(ranks)](const scan::ScanRow& row) {
            const HostState* const state
                = states ? hostStateOf(*states, row.target, row.targetPort) : nullptr;
            return state ? ranks.at(text(*state)) : core::Uint128(0);
        };
    }

    std::function<core::Uint128(const scan::ScanRow&)> keyFor(const RowOrder& order)
    {
        const bool ofState
            = order.column == int(ReplyColumn::Trace) || order.column == int(ReplyColumn::Proof);
        if (ofState)
            return stateKey(order);
        return replyColumns()[std::size_t(order.column)].sortKey;
    }

    void sortIndex(
        std::vector<std::uint32_t>& index, const RowStore::Snapshot& rows, const RowOrder& order)
    {
        const std::function<core::Uint128(const scan::ScanRow&)> keyOf = keyFor(order);
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
