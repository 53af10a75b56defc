// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hosttable.h"

#include "core/store/hostaddresses.h"
#include "core/store/replytable.h"
#include "core/store/runparts.h"
#include "core/store/runtable.h"

#include <limits>

namespace store {

namespace {

    constexpr std::array<BulkColumn, 11> Columns { {
        { "run", ColumnType::Big },
        { "class", ColumnType::Small },
        { "address", ColumnType::Bytes },
        { "port", ColumnType::Integer },
        { "pass", ColumnType::Small },
        { "ttl", ColumnType::Small },
        { "rtt_us", ColumnType::Integer },
        { "mptcp_version", ColumnType::Small },
        { "mptcp_flags", ColumnType::Small },
        { "sender_key", ColumnType::Big },
        { "receiver_key", ColumnType::Big },
    } };
    constexpr int LongestWaitMs = 10'000; // for readers of hosts that are made anew
    constexpr std::size_t PartsOfAQuestion = 50;
    constexpr std::size_t RowsOfATransaction = 50'000;
    constexpr std::size_t RowsOfABlock = 8192;

    constexpr const char* HostColumns = "h.class, h.address, h.port, h.pass, h.ttl, h.rtt_us, "
                                        "h.mptcp_version, h.mptcp_flags, h.sender_key, "
                                        "h.receiver_key";

    // How addresses of one family are told by their first byte, which is 4 or 6.
    constexpr std::uint8_t BetweenFamilies = 5;
    constexpr std::uint8_t BehindFamilies = 7;

    core::Result<void> insertHost(BulkInsert& insert, RunId run, const HostRow& row)
    {
        insert.integer(run);
        insert.integer(std::int64_t(row.replyClass));
        insert.bytes(AddressBlob(row.address));
        insert.integer(row.port);
        insert.integer(std::int64_t(row.pass));
        insert.integer(row.ttl);
        insert.integer(row.rttUs);
        if (row.hasCapable) {
            insert.integer(row.mptcpVersion);
            insert.integer(row.mptcpFlags);
        } else {
            insert.null();
            insert.null();
        }
        insert.integer(std::int64_t(row.senderKey));
        if (row.hasReceiverKey)
            insert.integer(std::int64_t(row.receiverKey));
        else
            insert.null();
        return insert.endRow();
    }

    HostRow readHost(RowReader& reader)
    {
        HostRow row;
        row.replyClass = reader.enumeration(scan::ReplyClass::Icmp);
        row.address = reader.address();
        row.port = reader.small<std::uint16_t>();
        row.pass = reader.enumeration(scan::Pass::Control);
        row.ttl = reader.small<std::uint8_t>();
        row.rttUs = reader.small<std::int32_t>();
        row.hasCapable = !reader.skipNull();
        if (row.hasCapable) {
            row.mptcpVersion = reader.small<std::uint8_t>();
            row.mptcpFlags = reader.small<std::uint8_t>();
        } else if (!reader.skipNull()) {
            reader.refuse("it has flags of MP_CAPABLE without a version");
        }
        row.senderKey = reader.bits64();
        row.hasReceiverKey = !reader.skipNull();
        if (row.hasReceiverKey)
            row.receiverKey = reader.bits64();
        return row;
    }

    /// Writes a run's hosts and counts them: in transactions of bounded size, or into a part in
    /// one, before whose end nobody sees it.
    class HostWriter {
    public:
        HostWriter(Database& database, RunId run)
            : m_database(database)
            , m_run(run)
            , m_addresses(run)
        {
        }
        core::Result<void> beginPart()
        {
            const auto begun = begin();
            if (!begun)
                return begun;
            const auto part = m_database.parts()->beginFilling(
                "hosts", m_run, "run = " + std::to_string(m_run));
            if (!part)
                return tl::unexpected(part.error());
            m_part = *part;
            return {};
        }
        core::Result<void> add(const HostRow& row)
        {
            m_rows.push_back(row);
            m_addresses.add(row);
            ++m_counts[{ row.address.family(), row.port, row.pass, row.replyClass }];
            return m_rows.size() < RowsOfATransaction ? core::Result<void>() : write(false);
        }
        core::Result<void> end() { return write(true); }

    private:
        using CountKey = std::tuple<core::Family, std::uint16_t, scan::Pass, scan::ReplyClass>;

        core::Result<void> begin()
        {
            if (m_transaction)
                return {};
            auto transaction = Transaction::begin(m_database);
            if (!transaction)
                return tl::unexpected(transaction.error());
            m_transaction.emplace(std::move(*transaction));
            return {};
        }
        core::Result<void> commit()
        {
            const auto committed = m_transaction->commit();
            m_transaction.reset();
            return committed;
        }
        core::Result<void> write(bool last)
        {
            const auto written = begin().and_then([&] { return writeRows(); }).and_then([&] {
                return m_addresses.write(m_database, last);
            });
            if (!written || !(last || m_part.empty()))
                return written;
            if (last) {
                const auto ended = writeCounts().and_then([&] {
                    return m_part.empty() ? core::Result<void>()
                                          : m_database.parts()->endFilling("hosts", m_run);
                });
                if (!ended)
                    return ended;
            }
            return commit();
        }
        core::Result<void> writeRows()
        {
            const BulkTable table { m_part.empty() ? "hosts" : m_part.c_str(), Columns,
                !m_part.empty() };
            const auto insert = m_database.bulkInsert(table);
            if (!insert)
                return tl::unexpected(insert.error());
            for (const HostRow& row : m_rows) {
                if (const auto inserted = insertHost(**insert, m_run, row); !inserted)
                    return inserted;
            }
            m_rows.clear();
            return (*insert)->end();
        }
        core::Result<void> writeCounts()
        {
            for (const auto& [key, hosts] : m_counts) {
                const auto& [family, port, pass, replyClass] = key;
                const auto inserted = m_database.execute(
                    "INSERT INTO host_counts (run, family, port, pass, class, hosts) VALUES ($1, "
                    "$2, $3, $4, $5, $6)",
                    { m_run, std::int64_t(family), std::int64_t(port), std::int64_t(pass),
                        std::int64_t(replyClass), hosts });
                if (!inserted)
                    return inserted;
            }
            return {};
        }

        Database& m_database;
        const RunId m_run;
        std::string m_part; ///< empty: among the hosts of others
        std::optional<Transaction> m_transaction;
        std::vector<HostRow> m_rows;
        std::map<CountKey, std::int64_t> m_counts;
        HostAddressWriter m_addresses;
    };

    /// One class of a run, block by block from behind the last key, each a statement of its own.
    /// False: the caller has seen enough.
    core::Result<bool> readClass(Database& database, const std::string& from, RunId run,
        scan::ReplyClass replyClass, const HostSelection& selection,
        const std::function<bool(std::span<const HostRow>)>& block)
    {
        const std::array border { BetweenFamilies };
        const std::string sql = std::string("SELECT ") + HostColumns + " FROM " + from
            + " h WHERE run = $1 AND class = $2 AND (address, port, pass) > ($3, $4, $5)"
              " AND address < $6 AND port >= $7 AND port <= $8 AND pass >= $9 AND pass <= $10 "
              "ORDER "
              "BY run, class, address, port, pass LIMIT "
            + std::to_string(RowsOfABlock);
        const std::array end { BehindFamilies };
        const bool onlyV4 = selection.family == core::Family::V4;
        const bool onlyV6 = selection.family == core::Family::V6;
        std::vector<std::uint8_t> address;
        if (onlyV6)
            address.assign(border.begin(), border.end());
        std::int64_t port = -1;
        std::int64_t pass = -1;
        std::vector<HostRow> rows;
        rows.reserve(RowsOfABlock);
        do {
            rows.clear();
            const auto read = database.query(sql,
                { run, std::int64_t(replyClass), wire::Bytes(address), port, pass,
                    onlyV4 ? wire::Bytes(border) : wire::Bytes(end),
                    std::int64_t(selection.port.value_or(0)),
                    std::int64_t(selection.port.value_or(65535)),
                    std::int64_t(selection.pass.value_or(scan::Pass::V0)),
                    std::int64_t(selection.pass.value_or(scan::Pass::Control)) },
                [&](const Row& row) -> core::Result<void> {
                    RowReader reader(row, "hosts");
                    rows.push_back(readHost(reader));
                    return reader.result();
                });
            if (!read)
                return tl::unexpected(read.error());
            if (rows.empty())
                break;
            const AddressBlob last(rows.back().address);
            address.assign(wire::Bytes(last).begin(), wire::Bytes(last).end());
            port = rows.back().port;
            pass = std::int64_t(rows.back().pass);
            if (!block(rows))
                return false;
        } while (rows.size() == RowsOfABlock);
        return true;
    }

    /// What stands behind ORDER BY: the column, and where hosts are alike in it the key of the
    /// table, by which no two are.
    std::string orderOf(const HostSort& sort)
    {
        const std::string direction = sort.descending ? " DESC" : "";
        const auto by = [&](const std::string& column) {
            return column + direction + " NULLS LAST, class, address, port, pass";
        };
        switch (sort.key) {
        case HostKey::Address:
            return "address" + direction + ", class, port, pass";
        case HostKey::Port:
            return "port" + direction + ", class, address, pass";
        case HostKey::Pass:
            return "pass" + direction + ", class, address, port";
        case HostKey::Class:
            return "class" + direction + ", address, port, pass";
        case HostKey::Version:
            return by("mptcp_version");
        case HostKey::Flags:
            return by("mptcp_flags");
        case HostKey::Key:
            // Stored with a sign, which a key has not: the negative ones are the larger.
            return "receiver_key < 0" + direction + " NULLS LAST, " + by("receiver_key");
        case HostKey::Ttl:
            return by("ttl");
        case HostKey::Rtt:
            return by("NULLIF(rtt_us, -1)");
        }
        return by("class");
    }

    // Each class by itself, which is the beginning of a key.
    constexpr const char* AtAddress = "h.class IN (0, 1, 2, 3, 4, 5, 6) AND h.address = $1";

    /// Many parts in a question, as each has its own keys to look into; not all, as each is locked
    /// meanwhile, and a server has room for some thousand locks.
    core::Result<void> readHistoryOfParts(Database& database, RunParts& parts,
        const AddressBlob& address, const Database::EachRow& each)
    {
        const auto runs = parts.runs("hosts");
        if (!runs)
            return tl::unexpected(runs.error());
        for (std::size_t first = 0; first < runs->size(); first += PartsOfAQuestion) {
            std::string sql;
            const std::size_t last = std::min(first + PartsOfAQuestion, runs->size());
            for (std::size_t i = first; i < last; ++i) {
                const std::string run = std::to_string((*runs)[i]);
                sql.append(sql.empty() ? "" : " UNION ALL ")
                    .append("SELECT h.run, ")
                    .append(HostColumns)
                    .append(" FROM " + RunParts::nameOf("hosts", (*runs)[i]))
                    .append(" h WHERE h.run = " + run + " AND ")
                    .append(AtAddress);
            }
            if (const auto read = database.query(sql, { address }, each); !read)
                return read;
        }
        return {};
    }

    /// By the start of their run, then port and pass; without those of runs that are removed.
    core::Result<std::vector<HostSighting>> inOrderOfRuns(
        Database& database, std::vector<HostSighting> sightings)
    {
        std::map<RunId, std::size_t> places;
        const auto read
            = database.query("SELECT id FROM runs WHERE removed = 0 ORDER BY started_ns, id", {},
                [&](const Row& row) -> core::Result<void> {
                    places.emplace(row.integer(0), places.size());
                    return {};
                });
        if (!read)
            return tl::unexpected(read.error());
        std::erase_if(sightings,
            [&](const HostSighting& sighting) { return !places.contains(sighting.run); });
        std::ranges::sort(sightings, {}, [&](const HostSighting& sighting) {
            return std::tuple(places[sighting.run], sighting.host.port, sighting.host.pass,
                sighting.host.replyClass);
        });
        return sightings;
    }

} // namespace

std::string classesOf(const HostSelection& selection)
{
    std::string classes;
    for (const scan::ReplyClass replyClass : scan::AllReplyClasses) {
        if (selection.classes.empty()
            || std::ranges::find(selection.classes, replyClass) != selection.classes.end())
            classes += (classes.empty() ? "" : ", ") + std::to_string(int(replyClass));
    }
    return classes;
}

core::Result<void> removeHosts(Database& database, RunId run, int waitMs)
{
    const auto begun
        = database.execute("UPDATE runs SET aggregated = 0 WHERE id = $1", { run })
              .and_then([&] {
                  return database.execute("DELETE FROM host_counts WHERE run = $1", { run });
              })
              .and_then([&] { return removeHostAddresses(database, run); })
              .and_then([&] {
                  RunParts* parts = database.parts();
                  return parts ? parts->drop("hosts", run, waitMs) : core::Result<void>();
              });
    if (!begun)
        return begun;
    const std::string rows = rowsOfSmallRuns(database, "hosts");
    // In pieces, so that neither a transaction nor the time others wait for it grows with the run.
    for (;;) {
        std::optional<HostRow> border;
        const auto found = database.query(std::string("SELECT ") + HostColumns + " FROM " + rows
                + " h WHERE run = $1 ORDER BY run, class, address, port, pass LIMIT 1 OFFSET "
                + std::to_string(RowsOfATransaction),
            { run }, [&](const Row& row) -> core::Result<void> {
                RowReader reader(row, "hosts");
                border = readHost(reader);
                return reader.result();
            });
        if (!found)
            return found;
        if (!border)
            return database.execute("DELETE FROM " + rows + " WHERE run = $1", { run });
        const AddressBlob address(border->address);
        const auto removed = database.execute("DELETE FROM " + rows
                + " WHERE run = $1 AND (class, address, port, pass) < ($2, $3, $4, $5)",
            { run, std::int64_t(border->replyClass), address, std::int64_t(border->port),
                std::int64_t(border->pass) });
        if (!removed)
            return removed;
    }
}

core::Result<void> replaceHosts(Database& database, RunId run, HostSorter& sorter)
{
    if (const auto removed = removeHosts(database, run, LongestWaitMs); !removed)
        return removed;
    HostWriter writer(database, run);
    if (database.parts() && sorter.replies() >= std::uint64_t(RunParts::LeastReplies)) {
        if (const auto begun = writer.beginPart(); !begun)
            return begun;
    }
    return sorter.finish([&](const HostRow& row) { return writer.add(row); }).and_then([&] {
        return writer.end();
    });
}

core::Result<void> makeHosts(Database& database, RunId run)
{
    HostSorter sorter(database.temporaryFolder());
    const auto read = readReplies(
        database, run, [&](std::span<const scan::ScanRow> rows) -> core::Result<bool> {
            for (const scan::ScanRow& row : rows) {
                if (const auto added = sorter.add(row); !added)
                    return tl::unexpected(added.error());
            }
            return true;
        });
    if (!read)
        return read;
    return replaceHosts(database, run, sorter);
}

core::Result<std::vector<HostCount>> readHostCounts(Database& database, std::span<const RunId> runs)
{
    std::vector<HostCount> counts;
    const auto read
        = database.query("SELECT run, family, port, pass, class, hosts FROM host_counts "
                         "WHERE "
                + inRuns(runs) + " ORDER BY run, family, port, pass, class",
            {}, [&](const Row& row) -> core::Result<void> {
                RowReader reader(row, "host_counts");
                HostCount& count = counts.emplace_back();
                count.run = reader.integer(1);
                count.family = core::Family(reader.integer(4, 6));
                if (count.family != core::Family::V4 && count.family != core::Family::V6)
                    reader.refuse("its family is neither 4 nor 6");
                count.port = reader.small<std::uint16_t>();
                count.pass = reader.enumeration(scan::Pass::Control);
                count.replyClass = reader.enumeration(scan::ReplyClass::Icmp);
                count.hosts
                    = std::uint64_t(reader.integer(0, std::numeric_limits<std::int64_t>::max()));
                return reader.result();
            });
    if (!read)
        return tl::unexpected(read.error());
    return counts;
}

core::Result<void> readHosts(Database& database, RunId run, const HostSelection& selection,
    const std::function<bool(std::span<const HostRow>)>& block)
{
    const auto from = rowsOfRun(database, "hosts", run);
    if (!from)
        return tl::unexpected(from.error());
    for (const scan::ReplyClass replyClass : scan::AllReplyClasses) {
        if (!selection.classes.empty()
            && std::ranges::find(selection.classes, replyClass) == selection.classes.end())
            continue;
        const auto more = readClass(database, *from, run, replyClass, selection, block);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
    }
    return {};
}

core::Result<void> readSortedHosts(Database& database, RunId run, const HostSelection& selection,
    const HostSort& sort, const std::function<bool(std::span<const HostRow>)>& block)
{
    const std::array border { BetweenFamilies };
    const std::array end { BehindFamilies };
    const auto from = rowsOfRun(database, "hosts", run);
    if (!from)
        return tl::unexpected(from.error());
    const std::string sql = std::string("SELECT ") + HostColumns + " FROM " + *from
        + " h WHERE run = $1 AND address >= $2 AND address < $3 AND port >= $4 AND "
          "port <= $5 AND pass >= $6 AND pass <= $7 AND class IN ("
        + classesOf(selection) + ") ORDER BY " + orderOf(sort);
    std::vector<HostRow> rows;
    rows.reserve(RowsOfABlock);
    bool more = true;
    const auto read = database.stream(sql,
        { run, selection.family == core::Family::V6 ? wire::Bytes(border) : wire::Bytes(),
            selection.family == core::Family::V4 ? wire::Bytes(border) : wire::Bytes(end),
            std::int64_t(selection.port.value_or(0)), std::int64_t(selection.port.value_or(65535)),
            std::int64_t(selection.pass.value_or(scan::Pass::V0)),
            std::int64_t(selection.pass.value_or(scan::Pass::Control)) },
        [&](const Row& row) -> core::Result<bool> {
            RowReader reader(row, "hosts");
            rows.push_back(readHost(reader));
            if (const auto whole = reader.result(); !whole)
                return tl::unexpected(whole.error());
            if (rows.size() == RowsOfABlock) {
                more = block(rows);
                rows.clear();
            }
            return more;
        });
    if (read && more && !rows.empty())
        block(rows);
    return read;
}

core::Result<std::vector<HostSighting>> readHistory(
    Database& database, const core::IpAddress& address)
{
    const AddressBlob blob(address);
    std::vector<HostSighting> sightings;
    const auto keep = [&](const Row& row) -> core::Result<void> {
        RowReader reader(row, "hosts");
        HostSighting& sighting = sightings.emplace_back();
        sighting.run = reader.integer(1);
        sighting.host = readHost(reader);
        return reader.result();
    };
    const auto small = database.query(std::string("SELECT h.run, ") + HostColumns
            + " FROM runs r CROSS JOIN " + rowsOfSmallRuns(database, "hosts")
            + " h WHERE r.removed = 0 AND h.run = r.id AND " + AtAddress,
        { blob }, keep);
    if (!small)
        return tl::unexpected(small.error());
    if (RunParts* parts = database.parts()) {
        const auto read = readHistoryOfParts(database, *parts, blob, keep);
        if (!read)
            return tl::unexpected(read.error());
    }
    return inOrderOfRuns(database, std::move(sightings));
}

} // namespace store
