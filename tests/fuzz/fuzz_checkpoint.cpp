// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/checkpoint.h"
#include "require.h"

#include <string_view>

/// Any file is a checkpoint within its bounds that is written the same again, or an error that says
/// what is wrong.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto read = scan::parseCheckpoint(text);
    if (!read) {
        require(read.error().code == core::ErrorCode::Malformed);
        require(!read.error().detail.empty());
        return 0;
    }
    require(read->answeredPosition <= read->sentPosition && read->sentPosition <= read->targets);
    require(read->shard < read->shards);
    // What is written is UTF-8, whatever was read.
    const auto again = scan::parseCheckpoint(scan::checkpointText(*read));
    require(again.has_value());
    require(again->answeredPosition == read->answeredPosition && again->seed == read->seed);
    require(again->totals.has_value() == read->totals.has_value());
    if (!read->totals)
        return 0;
    require(again->totals->counters == read->totals->counters);
    std::uint64_t distinct = 0;
    for (const scan::ReplyClass each : scan::AllReplyClasses)
        distinct += read->totals->counters.countOf(each);
    require(distinct <= read->totals->counters.validated);
    return 0;
}
