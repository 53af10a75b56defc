// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scanrow.h"
#include "core/store/exchange/csvline.h"
#include "core/store/exchange/importformat.h"
#include "core/store/exchange/replytext.h"
#include "core/store/exchange/timetext.h"
#include "core/store/exchange/zmaprows.h"
#include "require.h"

#include <algorithm>
#include <optional>

namespace {

void requireSound(const core::Result<scan::ScanRow>& row)
{
    if (!row) {
        require(!row.error().detail.empty());
        return;
    }
    require(row->optionLength <= row->options.size());
    require(row->target.family() == row->local.family());
    require(scan::isPotential(row->replyClass) || !row->hasReceiverKey || !row->success());
}

} // namespace

/// Any lines of CSV give sound replies or say what is wrong, as ZMap's and as a scan's own.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::string_view text(reinterpret_cast<const char*>(data), size);
    (void)store::formatOf(text);
    (void)store::parseTime(text.substr(0, text.find('\n')));
    std::vector<std::string> cells;
    std::vector<std::size_t> places;
    std::vector<store::ZmapRows> readers;
    bool header = true;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (!store::splitCsvLine(line, cells))
            continue;
        if (std::exchange(header, false)) {
            for (const std::string& name : cells)
                places.push_back(store::ReplyText::placeOf(name));
            for (const scan::Pass pass : { scan::Pass::V0, scan::Pass::V1, scan::Pass::Control }) {
                if (auto rows = store::ZmapRows::forColumns(cells, { pass }))
                    readers.push_back(*std::move(rows));
            }
            continue;
        }
        for (store::ZmapRows& rows : readers)
            requireSound(rows.row(cells));
        store::ReplyText reply;
        for (std::size_t i = 0; i < std::min(cells.size(), places.size()); ++i)
            reply.setAt(places[i], cells[i]);
        if (const auto row = reply.reply())
            require(row->optionLength <= row->options.size());
    }
    return 0;
}
