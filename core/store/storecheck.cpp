// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storecheck.h"

#include "core/store/hosttable.h"
#include "core/store/prooftable.h"
#include "core/store/replytable.h"
#include "core/store/runtable.h"
#include "core/store/shardtable.h"
#include "core/store/tracetable.h"

namespace store {

namespace {

    using CountKey = std::tuple<core::Family, std::uint16_t, scan::Pass, scan::ReplyClass>;

    core::Result<bool> countsAreTrue(Database& database, RunId run)
    {
        std::map<CountKey, std::uint64_t> counted;
        const auto read = readHosts(database, run, {}, [&](std::span<const HostRow> rows) {
            for (const HostRow& row : rows)
                ++counted[{ row.address.family(), row.port, row.pass, row.replyClass }];
            return true;
        });
        if (!read)
            return tl::unexpected(read.error());
        const std::array ids { run };
        const auto kept = readHostCounts(database, ids);
        if (!kept)
            return tl::unexpected(kept.error());
        for (const HostCount& count : *kept) {
            const auto found
                = counted.find({ count.family, count.port, count.pass, count.replyClass });
            if (found == counted.end() || found->second != count.hosts)
                return false;
            counted.erase(found);
        }
        return counted.empty();
    }

} // namespace

core::Result<std::vector<std::string>> checkStore(Database& database)
{
    auto wrong = database.checkPages();
    if (!wrong)
        return wrong;
    const auto note = [&](RunId run, const auto& result) {
        if (!result)
            wrong->push_back("run " + std::to_string(run) + ": " + result.error().detail);
        return result.has_value();
    };
    const auto runs = readRuns(database);
    if (!runs) {
        wrong->push_back(runs.error().detail);
        return wrong;
    }
    for (const Run& run : *runs) {
        const std::array ids { run.id };
        note(run.id,
            readReplies(database, run.id,
                [](std::span<const scan::ScanRow>) -> core::Result<bool> { return true; }));
        note(run.id, readShardedRun(database, run.id));
        note(run.id, readTraces(database, ids, true));
        note(run.id, readProofs(database, ids, true));
        note(run.id, readFindings(database, ids));
        if (const auto counts = countsAreTrue(database, run.id); note(run.id, counts) && !*counts)
            wrong->push_back("run " + std::to_string(run.id)
                + ": its counts of hosts are not those of its hosts");
    }
    return wrong;
}

} // namespace store
