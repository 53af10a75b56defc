// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/zmaprows.h"

#include "core/store/exchange/fieldvalues.h"
#include "core/store/exchange/timetext.h"
#include "core/wire/tcpsegment.h"

#include <algorithm>

namespace store {

namespace {

    // In the order of ZmapRows::Column.
    constexpr std::array<std::string_view, 20> Names { "saddr", "daddr", "sport", "dport", "seqnum",
        "acknum", "window", "ttl", "classification", "success", "repeat", "cooldown",
        "timestamp_ts", "timestamp_us", "timestamp_str", "optionshex", "mptcpkey", "icmp_responder",
        "icmp_type", "icmp_code" };

    constexpr std::uint64_t MostSeconds = 9'223'372'035; // of 2^63 nanoseconds
    constexpr std::uint64_t Most16 = 0xffff;
    constexpr std::uint64_t Most32 = 0xffffffff;

} // namespace

core::Result<ZmapRows> ZmapRows::forColumns(std::vector<std::string> names, SentProbe sent)
{
    static_assert(Names.size() == ColumnCount);
    ZmapRows rows;
    rows.m_sent = sent;
    rows.m_columnCount = names.size();
    for (std::size_t column = 0; column < ColumnCount; ++column) {
        const auto found = std::ranges::find(names, Names[column]);
        rows.m_places[column]
            = found == names.end() ? NoColumn : std::size_t(found - names.begin());
    }
    const auto refused
        = [](const std::string& why) { return core::failure(core::ErrorCode::InvalidInput, why); };
    if (!rows.has(Saddr) || !rows.has(Sport))
        return refused("ZMap's columns saddr and sport are needed; scan with -f saddr,sport,...");
    if (!rows.has(Classification) && !rows.has(Success)) {
        return refused("neither classification nor success is a column, so nothing says which "
                       "rows are SYN/ACKs");
    }
    const bool tellsOptions
        = rows.has(OptionsHex) || (rows.has(MptcpKey) && sent.pass == scan::Pass::V0);
    if (!tellsOptions && sent.pass != scan::Pass::Control) {
        return refused(rows.has(MptcpKey)
                ? "mptcpkey alone does not tell a version 1 answer from an echo of the probe; the "
                  "column optionshex is needed"
                : "neither optionshex nor mptcpkey is a column, so nothing says who answered "
                  "MPTCP; if the probes were plain SYNs, pass --mptcp control");
    }
    return rows;
}

std::string_view ZmapRows::text(std::span<const std::string> cells, Column column) const
{
    return has(column) ? std::string_view(cells[m_places[column]]) : std::string_view();
}

core::Result<std::uint64_t> ZmapRows::number(
    std::span<const std::string> cells, Column column, std::uint64_t maximum) const
{
    const std::string_view found = text(cells, column);
    return found.empty() ? 0 : numberField(Names[column], found, maximum);
}

core::Result<scan::ScanRow> ZmapRows::row(std::span<const std::string> cells)
{
    if (cells.size() != m_columnCount) {
        return core::failure(core::ErrorCode::Malformed,
            { core::Pattern("store", "%1 cells, but the first line names %2 columns"),
                { std::to_string(cells.size()), std::to_string(m_columnCount) } });
    }
    scan::ScanRow row;
    fillSent(row, m_sent);
    const auto replyClass = kind(cells);
    if (!replyClass)
        return tl::unexpected(replyClass.error());
    row.replyClass = *replyClass;
    auto read = readAddresses(cells, row);
    if (read)
        read = readNumbers(cells, row);
    if (!read)
        return tl::unexpected(read.error());
    if (row.replyClass == scan::ReplyClass::Plain) {
        if (const auto classified = classify(cells, row); !classified)
            return tl::unexpected(classified.error());
    }
    return row;
}

/// Plain stands for every SYN/ACK until its options are read.
core::Result<scan::ReplyClass> ZmapRows::kind(std::span<const std::string> cells) const
{
    const std::string_view word = text(cells, Classification);
    if (word == "synack")
        return scan::ReplyClass::Plain;
    if (word == "rst")
        return scan::ReplyClass::Rst;
    // Later versions name the errors by their code, as "icmp-unreach".
    if (word.starts_with("icmp") || word.starts_with("unreach"))
        return scan::ReplyClass::Icmp;
    if (!word.empty())
        return fieldFailure("classification", "synack, rst or icmp", word);
    const std::string_view success = text(cells, Success);
    if (success == "1" || success == "true")
        return scan::ReplyClass::Plain;
    return fieldFailure(has(Classification) ? "classification" : "success",
        "what came back; success alone does not tell a RST from an ICMP error", success);
}

core::Result<void> ZmapRows::readAddresses(
    std::span<const std::string> cells, scan::ScanRow& row) const
{
    const auto target = addressField("saddr", text(cells, Saddr));
    if (!target)
        return tl::unexpected(target.error());
    row.target = *target;
    row.responder = *target;
    row.local = core::IpAddress::fromValue(target->family(), 0);
    const auto take = [&](Column column, core::IpAddress& address) -> core::Result<void> {
        if (text(cells, column).empty())
            return {};
        const auto read = addressField(Names[column], text(cells, column));
        if (!read)
            return tl::unexpected(read.error());
        if (read->family() != target->family())
            return fieldFailure(Names[column], "the family of saddr", text(cells, column));
        address = *read;
        return {};
    };
    if (auto taken = take(Daddr, row.local); !taken)
        return taken;
    // ZMap gives an ICMP error the target as saddr, and its sender in a column of its own.
    return row.replyClass == scan::ReplyClass::Icmp ? take(IcmpResponder, row.responder)
                                                    : core::Result<void>();
}

core::Result<void> ZmapRows::readNumbers(
    std::span<const std::string> cells, scan::ScanRow& row) const
{
    std::optional<core::Error> wrong;
    const auto read = [&](Column column, std::uint64_t maximum) {
        const auto value = number(cells, column, maximum);
        if (!value && !wrong)
            wrong = value.error();
        return value.value_or(0);
    };
    if (text(cells, Sport).empty())
        return fieldFailure("sport", "the target's port", "");
    row.targetPort = std::uint16_t(read(Sport, Most16));
    row.localPort = std::uint16_t(read(Dport, Most16));
    row.ttl = std::uint8_t(read(Ttl, 0xff));
    row.repeat = read(Repeat, 1) != 0;
    row.cooldown = read(Cooldown, 1) != 0;
    if (row.replyClass == scan::ReplyClass::Icmp) {
        row.icmpType = std::uint8_t(read(IcmpType, 0xff));
        row.icmpCode = std::uint8_t(read(IcmpCode, 0xff));
    } else {
        row.sequence = std::uint32_t(read(Seqnum, Most32));
        row.acknowledgment = std::uint32_t(read(Acknum, Most32));
        row.window = std::uint16_t(read(Window, Most16));
        row.tcpFlags = row.replyClass == scan::ReplyClass::Rst ? wire::TcpRst | wire::TcpAck
                                                               : wire::TcpSyn | wire::TcpAck;
    }
    const auto timeNs = time(cells);
    if (!timeNs && !wrong)
        wrong = timeNs.error();
    row.timeNs = timeNs.value_or(0);
    return wrong ? core::Result<void>(tl::unexpected(*wrong)) : core::Result<void>();
}

core::Result<std::int64_t> ZmapRows::time(std::span<const std::string> cells) const
{
    if (text(cells, TimestampTs).empty()) {
        const std::string_view written = text(cells, TimestampStr);
        if (written.empty())
            return 0;
        const auto parsed = parseTime(written);
        if (!parsed)
            return fieldFailure("timestamp_str", "a time", written);
        return *parsed;
    }
    const auto seconds = number(cells, TimestampTs, MostSeconds);
    if (!seconds)
        return tl::unexpected(seconds.error());
    const auto microseconds = number(cells, TimestampUs, 999'999);
    if (!microseconds)
        return tl::unexpected(microseconds.error());
    return std::int64_t(*seconds) * 1'000'000'000 + std::int64_t(*microseconds) * 1000;
}

core::Result<void> ZmapRows::classify(std::span<const std::string> cells, scan::ScanRow& row)
{
    if (has(OptionsHex)) {
        const auto options = optionsField("optionshex", text(cells, OptionsHex));
        if (!options)
            return tl::unexpected(options.error());
        row.optionLength = std::uint8_t(options->size());
        std::ranges::copy(*options, row.options.begin());
        fillForeignClass(row);
        ++m_counts.byOptions;
        return {};
    }
    if (row.pass == scan::Pass::Control) {
        ++m_counts.withoutOptions;
        return {};
    }
    const std::string_view keyText = text(cells, MptcpKey);
    ++m_counts.byKey;
    if (keyText.empty())
        return {};
    const auto key = keyField("mptcpkey", keyText);
    if (!key)
        return tl::unexpected(key.error());
    row.hasReceiverKey = true;
    row.receiverKey = *key;
    row.replyClass = *key == row.senderKey ? scan::ReplyClass::Mirror
        : *key == 0                        ? scan::ReplyClass::Malformed
                                           : scan::ReplyClass::Mptcp;
    return {};
}

} // namespace store
