// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hostaddresses.h"

#include "core/store/hosttable.h"
#include "core/store/rowreader.h"

namespace store {

namespace {

    constexpr std::size_t BytesInMemory = 1U << 20;
    constexpr std::size_t MostBytesOfARow = std::size_t(64) << 20;

} // namespace

void HostAddressWriter::add(const HostRow& row)
{
    const auto bytes = row.address.bytes();
    const Key key { row.replyClass, row.address.family(), row.port, row.pass };
    auto& kept = m_groups[key].bytes;
    kept.insert(kept.end(), bytes.begin(), bytes.end());
    m_bytes += bytes.size();
}

core::Result<void> HostAddressWriter::write(Database& database, bool last)
{
    if (!last && m_bytes < BytesInMemory)
        return {};
    for (auto& [key, group] : m_groups) {
        if (group.bytes.empty())
            continue;
        const auto& [replyClass, family, port, pass] = key;
        const auto written = database.execute(
            "INSERT INTO host_addresses (run, class, family, port, pass, number, addresses) VALUES "
            "($1, $2, $3, $4, $5, $6, $7)",
            { m_run, std::int64_t(replyClass), std::int64_t(family), std::int64_t(port),
                std::int64_t(pass), group.number++, wire::Bytes(group.bytes) });
        if (!written)
            return written;
        group.bytes.clear();
    }
    m_bytes = 0;
    if (!last)
        return {};
    return database.execute(
        "UPDATE runs SET aggregated = $1 WHERE id = $2", { std::int64_t(FullyAggregated), m_run });
}

core::Result<void> makeHostAddresses(Database& database, RunId run)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    core::Result<void> written = removeHostAddresses(database, run);
    if (!written)
        return written;
    HostAddressWriter writer(run);
    const auto read = readHosts(database, run, {}, [&](std::span<const HostRow> rows) {
        for (const HostRow& row : rows)
            writer.add(row);
        written = writer.write(database, false);
        return written.has_value();
    });
    if (!read || !written)
        return read ? written : read;
    return writer.write(database, true).and_then([&] { return transaction->commit(); });
}

core::Result<void> removeHostAddresses(Database& database, RunId run)
{
    return database.execute("DELETE FROM host_addresses WHERE run = $1", { run });
}

core::Result<bool> readHostAddresses(
    Database& database, RunId run, const HostSelection& selection, const Store::AddressBlock& block)
{
    bool made = false;
    const auto asked = database.query("SELECT 1 FROM runs WHERE id = $1 AND aggregated = $2",
        { run, std::int64_t(FullyAggregated) }, [&](const Row&) -> core::Result<void> {
            made = true;
            return {};
        });
    if (!asked)
        return tl::unexpected(asked.error());
    if (!made)
        return false;
    using core::Family;
    std::vector<core::IpAddress> addresses;
    const auto read = database.stream(
        "SELECT class, family, port, pass, addresses FROM host_addresses WHERE run = $1 AND family "
        ">= $2 AND family <= $3 AND port >= $4 AND port <= $5 AND pass >= $6 AND pass <= $7 AND "
        "class IN ("
            + classesOf(selection) + ") ORDER BY class, family, port, pass, number",
        { run, std::int64_t(selection.family.value_or(Family::V4)),
            std::int64_t(selection.family.value_or(Family::V6)),
            std::int64_t(selection.port.value_or(0)), std::int64_t(selection.port.value_or(65535)),
            std::int64_t(selection.pass.value_or(scan::Pass::V0)),
            std::int64_t(selection.pass.value_or(scan::Pass::Control)) },
        [&](const Row& row) -> core::Result<bool> {
            RowReader reader(row, "host_addresses");
            AddressGroup group;
            group.replyClass = reader.enumeration(scan::ReplyClass::Icmp);
            const std::int64_t family = reader.integer(4, 6);
            group.port = reader.small<std::uint16_t>();
            group.pass = reader.enumeration(scan::Pass::Control);
            const wire::Bytes bytes = reader.bytes(MostBytesOfARow);
            const std::size_t width = Family(family) == Family::V4 ? 4 : 16;
            if (bytes.size() % width != 0)
                reader.refuse("its last address is cut off");
            if (const auto sound = reader.result(); !sound)
                return tl::unexpected(sound.error());
            addresses.clear();
            addresses.reserve(bytes.size() / width);
            for (std::size_t at = 0; at < bytes.size(); at += width)
                addresses.push_back(core::IpAddress::fromBytes(bytes.subspan(at, width)));
            group.addresses = addresses;
            return block(group);
        });
    if (!read)
        return tl::unexpected(read.error());
    return true;
}

} // namespace store
