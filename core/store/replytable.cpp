// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replytable.h"

#include "core/store/runparts.h"

namespace store {

namespace {

    constexpr std::array<BulkColumn, 25> Columns { {
        { "id", ColumnType::Big },
        { "time_ns", ColumnType::Big },
        { "target", ColumnType::Bytes },
        { "responder", ColumnType::Bytes },
        { "local", ColumnType::Bytes },
        { "target_port", ColumnType::Integer },
        { "local_port", ColumnType::Integer },
        { "pass", ColumnType::Small },
        { "class", ColumnType::Small },
        { "ttl", ColumnType::Small },
        { "tcp_flags", ColumnType::Small },
        { "is_repeat", ColumnType::Small },
        { "conflict", ColumnType::Small },
        { "cooldown", ColumnType::Small },
        { "mptcp_version", ColumnType::Small },
        { "mptcp_flags", ColumnType::Small },
        { "icmp_type", ColumnType::Small },
        { "icmp_code", ColumnType::Small },
        { "tcp_window", ColumnType::Integer },
        { "sequence", ColumnType::Big },
        { "acknowledgment", ColumnType::Big },
        { "rtt_us", ColumnType::Integer },
        { "sender_key", ColumnType::Big },
        { "receiver_key", ColumnType::Big },
        { "options", ColumnType::Bytes },
    } };

    constexpr std::size_t RowsOfABlock = 8192;
    constexpr std::size_t RowsOfATransaction = 100'000;

    core::Result<std::string> partOf(Database& database, RunId run)
    {
        RunParts* parts = database.parts();
        return parts ? parts->find("replies", run) : std::string();
    }

    /// False when none are left in `table`.
    core::Result<bool> removeSomeOf(Database& database, const std::string& table, RunId run,
        std::int64_t first, std::int64_t last)
    {
        // Numbers may have gaps, those between shards wide ones: the border is found by counting.
        std::optional<std::int64_t> border;
        const auto found = database.query("SELECT id FROM " + table
                + " WHERE id >= $1 AND id <= $2 ORDER BY id LIMIT 1 OFFSET "
                + std::to_string(RowsOfATransaction),
            { idOfReply(run, first), idOfReply(run, last) },
            [&](const Row& row) -> core::Result<void> {
                border = row.integer(0);
                return {};
            });
        const auto removed = found.and_then([&] {
            return database.execute("DELETE FROM " + table + " WHERE id >= $1 AND id < $2",
                { idOfReply(run, first), border.value_or(idOfReply(run, last) + 1) });
        });
        if (!removed)
            return tl::unexpected(removed.error());
        return border.has_value();
    }

    std::string selectRows(const std::string& rows)
    {
        std::string names;
        for (const BulkColumn& column : Columns)
            names.append(names.empty() ? "" : ", ").append(column.name);
        return "SELECT " + names + " FROM " + rows
            + " r WHERE id > $1 AND id <= $2 ORDER BY id LIMIT " + std::to_string(RowsOfABlock);
    }

    core::Result<std::int64_t> readRow(const Row& row, scan::ScanRow& reply)
    {
        RowReader reader(row, "replies");
        const std::int64_t id = reader.integer();
        reply.timeNs = reader.integer();
        reply.target = reader.address();
        reply.responder = reply.target;
        if (!reader.skipNull())
            reply.responder = reader.address();
        reply.local = reader.address();
        reply.targetPort = reader.small<std::uint16_t>();
        reply.localPort = reader.small<std::uint16_t>();
        reply.pass = reader.enumeration(scan::Pass::Control);
        reply.replyClass = reader.enumeration(scan::ReplyClass::Icmp);
        reply.ttl = reader.small<std::uint8_t>();
        reply.tcpFlags = reader.small<std::uint8_t>();
        reply.repeat = reader.flag();
        reply.conflict = reader.flag();
        reply.cooldown = reader.flag();
        reply.hasCapable = !reader.skipNull();
        if (reply.hasCapable) {
            reply.mptcpVersion = reader.small<std::uint8_t>();
            reply.mptcpFlags = reader.small<std::uint8_t>();
        } else if (!reader.skipNull()) {
            reader.refuse("it has flags of MP_CAPABLE without a version");
        }
        reply.icmpType = reader.small<std::uint8_t>();
        reply.icmpCode = reader.small<std::uint8_t>();
        reply.window = reader.small<std::uint16_t>();
        reply.sequence = reader.small<std::uint32_t>();
        reply.acknowledgment = reader.small<std::uint32_t>();
        reply.rttUs = reader.small<std::int32_t>();
        reply.senderKey = reader.bits64();
        reply.hasReceiverKey = !reader.skipNull();
        if (reply.hasReceiverKey)
            reply.receiverKey = reader.bits64();
        const wire::Bytes options = reader.bytes(reply.options.size());
        reply.optionLength = std::uint8_t(options.size());
        std::ranges::copy(options, reply.options.begin());
        if (const auto sound = reader.result(); !sound)
            return tl::unexpected(sound.error());
        return id;
    }

} // namespace

const BulkTable ReplyTable { "replies", Columns };

core::Result<void> insertReply(BulkInsert& insert, std::int64_t id, const scan::ScanRow& row)
{
    insert.integer(id);
    insert.integer(row.timeNs);
    insert.bytes(AddressBlob(row.target));
    if (row.responder == row.target)
        insert.null();
    else
        insert.bytes(AddressBlob(row.responder));
    insert.bytes(AddressBlob(row.local));
    insert.integer(row.targetPort);
    insert.integer(row.localPort);
    insert.integer(std::int64_t(row.pass));
    insert.integer(std::int64_t(row.replyClass));
    insert.integer(row.ttl);
    insert.integer(row.tcpFlags);
    insert.integer(row.repeat);
    insert.integer(row.conflict);
    insert.integer(row.cooldown);
    if (row.hasCapable) {
        insert.integer(row.mptcpVersion);
        insert.integer(row.mptcpFlags);
    } else {
        insert.null();
        insert.null();
    }
    insert.integer(row.icmpType);
    insert.integer(row.icmpCode);
    insert.integer(row.window);
    insert.integer(row.sequence);
    insert.integer(row.acknowledgment);
    insert.integer(row.rttUs);
    insert.integer(std::int64_t(row.senderKey));
    if (row.hasReceiverKey)
        insert.integer(std::int64_t(row.receiverKey));
    else
        insert.null();
    insert.bytes(row.optionBytes());
    return insert.endRow();
}

std::string conditionOfReplies(RunId run)
{
    return "id >= " + std::to_string(idOfReply(run, 0))
        + " AND id <= " + std::to_string(idOfReply(run, MostReplies));
}

core::Result<bool> removeSomeReplies(
    Database& database, RunId run, std::int64_t first, std::int64_t last)
{
    const auto part = partOf(database, run);
    if (!part)
        return tl::unexpected(part.error());
    if (!part->empty()) {
        const auto left = removeSomeOf(database, *part, run, first, last);
        if (!left || *left)
            return left;
    }
    return removeSomeOf(database, rowsOfSmallRuns(database, "replies"), run, first, last);
}

core::Result<void> removeReplies(Database& database, RunId run, int waitMs)
{
    if (RunParts* parts = database.parts()) {
        if (const auto dropped = parts->drop("replies", run, waitMs); !dropped)
            return dropped;
    }
    for (bool more = true; more;) {
        const auto left = removeSomeReplies(database, run, 0, MostReplies);
        if (!left)
            return tl::unexpected(left.error());
        more = *left;
    }
    return {};
}

core::Result<std::int64_t> lastReply(Database& database, RunId run)
{
    std::int64_t last = 0;
    const auto rows = rowsOfRun(database, "replies", run);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto read = database.query(
        "SELECT id FROM " + *rows + " r WHERE id >= $1 AND id <= $2 ORDER BY id DESC LIMIT 1",
        { idOfReply(run, 0), idOfReply(run, MostReplies) },
        [&](const Row& row) -> core::Result<void> {
            last = row.integer(0) & MostReplies;
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    return last;
}

core::Result<void> readReplies(Database& database, RunId run,
    const std::function<core::Result<bool>(std::span<const scan::ScanRow>)>& block)
{
    if (run < 1 || run > MostRuns) // its ids would be those of another run
        return {};
    const auto from = rowsOfRun(database, "replies", run);
    if (!from)
        return tl::unexpected(from.error());
    const std::string select = selectRows(*from);
    std::int64_t last = idOfReply(run, 0);
    std::vector<scan::ScanRow> rows;
    // Each block is a statement of its own: nothing is open while the caller works with it.
    do {
        rows.clear();
        const auto read = database.query(select, { last, idOfReply(run, MostReplies) },
            [&](const Row& row) -> core::Result<void> {
                const auto id = readRow(row, rows.emplace_back());
                if (!id)
                    return tl::unexpected(id.error());
                last = *id;
                return {};
            });
        if (!read)
            return read;
        if (rows.empty())
            break;
        const auto more = block(rows);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
    } while (rows.size() == RowsOfABlock);
    return {};
}

} // namespace store
