// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storecheck.h"

#include "core/store/hostaddresses.h"
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

    core::Result<bool> addressesAreTrue(Database& database, RunId run)
    {
        // How many, and a digest in their order: a run may have more than there is memory.
        std::map<CountKey, std::pair<std::uint64_t, std::size_t>> expected;
        const auto add = [](auto& digests, const CountKey& key, const core::IpAddress& address) {
            auto& [count, digest] = digests[key];
            ++count;
            const auto bytes = address.bytes();
            const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
            digest = digest * 31 + std::hash<std::string_view>()(text);
        };
        const auto hosts = readHosts(database, run, {}, [&](std::span<const HostRow> rows) {
            for (const HostRow& row : rows)
                add(expected, { row.address.family(), row.port, row.pass, row.replyClass },
                    row.address);
            return true;
        });
        if (!hosts)
            return tl::unexpected(hosts.error());
        decltype(expected) kept;
        const auto read = readHostAddresses(database, run, {}, [&](const AddressGroup& group) {
            for (const core::IpAddress& address : group.addresses)
                add(kept, { address.family(), group.port, group.pass, group.replyClass }, address);
            return true;
        });
        if (!read)
            return tl::unexpected(read.error());
        // Where there are none, they are made when the store is next opened for writing.
        return !*read || kept == expected;
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
        if (const auto addresses = addressesAreTrue(database, run.id);
            note(run.id, addresses) && !*addresses)
            wrong->push_back("run " + std::to_string(run.id)
                + ": the addresses kept for its figures are not those of its hosts");
    }
    return wrong;
}

} // namespace store
