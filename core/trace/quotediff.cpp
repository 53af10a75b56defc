// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/quotediff.h"

#include "core/trace/optiondiff.h"
#include "core/wire/tcpsegment.h"

#include <algorithm>

namespace trace {

namespace {

    std::vector<std::uint8_t> bytesOf(std::uint64_t value, std::size_t size)
    {
        std::vector<std::uint8_t> bytes(size);
        for (std::size_t i = 0; i < size; ++i)
            bytes[size - 1 - i] = std::uint8_t(value >> (8 * i));
        return bytes;
    }

    std::vector<std::uint8_t> bytesOf(const core::IpAddress& address)
    {
        return { address.bytes().begin(), address.bytes().end() };
    }

    /// Compares field by field and keeps what differs.
    class FieldComparison {
    public:
        explicit FieldComparison(QuoteDiff& diff)
            : m_diff(diff)
        {
        }

        void compare(const char* field, std::vector<std::uint8_t> sent,
            std::vector<std::uint8_t> seen, bool expected = false)
        {
            const bool same = sent == seen;
            m_diff.fields.push_back(
                { field, same ? FieldState::Same : FieldState::Changed, expected });
            if (!same) {
                m_diff.changes.push_back({ field, ChangeKind::Changed, RemovedBy::None,
                    std::move(sent), std::move(seen), expected, false });
            }
        }

        template <typename Value>
        void compare(const char* field, Value sent, std::optional<Value> seen)
        {
            if (seen)
                compare(field, bytesOf(sent, sizeof sent), bytesOf(*seen, sizeof *seen));
            else
                m_diff.fields.push_back({ field, FieldState::NotVisible, false });
        }

    private:
        QuoteDiff& m_diff;
    };

    void compareIp(const wire::IpPacket& sent, const wire::IpPacket& seen, QuoteDiff& diff)
    {
        constexpr bool Expected = true;
        FieldComparison fields(diff);
        fields.compare("ip.header_length", bytesOf(sent.headerLength, 1),
            bytesOf(std::min<std::size_t>(seen.headerLength, 255), 1));
        fields.compare(
            "ip.tos", bytesOf(sent.trafficClass, 1), bytesOf(seen.trafficClass, 1), Expected);
        if (sent.family == core::Family::V6)
            fields.compare("ip.flow_label", bytesOf(sent.flowLabel, 3), bytesOf(seen.flowLabel, 3));
        fields.compare(
            "ip.total_length", bytesOf(sent.totalLength, 2), bytesOf(seen.totalLength, 2));
        if (sent.family == core::Family::V4) {
            fields.compare(
                "ip.id", bytesOf(sent.identification, 2), bytesOf(seen.identification, 2));
            const auto fragment = [](const wire::IpPacket& ip) {
                const std::uint32_t flags
                    = (ip.dontFragment ? 0x4000u : 0u) | (ip.moreFragments ? 0x2000u : 0u);
                return bytesOf(flags | ip.fragmentOffset / 8u, 2);
            };
            fields.compare("ip.fragment", fragment(sent), fragment(seen));
        }
        fields.compare("ip.ttl", bytesOf(sent.hopLimit, 1), bytesOf(seen.hopLimit, 1), Expected);
        if (sent.family == core::Family::V4) {
            fields.compare("ip.checksum", bytesOf(sent.headerChecksum, 2),
                bytesOf(seen.headerChecksum, 2), Expected);
        }
        fields.compare("ip.source", bytesOf(sent.source), bytesOf(seen.source));
        fields.compare("ip.destination", bytesOf(sent.destination), bytesOf(seen.destination));
    }

    std::uint8_t dataOffsetOf(const wire::TcpSegment& tcp)
    {
        return std::uint8_t(5 + tcp.options.size() / 4);
    }

    void compareTcp(const wire::TcpSegment& sent, const wire::QuotedTcp& seen, QuoteDiff& diff)
    {
        FieldComparison fields(diff);
        fields.compare("tcp.source_port", sent.sourcePort, std::optional(seen.sourcePort));
        fields.compare(
            "tcp.destination_port", sent.destinationPort, std::optional(seen.destinationPort));
        fields.compare("tcp.sequence", sent.sequence, seen.sequence);
        fields.compare("tcp.acknowledgment", sent.acknowledgment, seen.acknowledgment);
        fields.compare("tcp.data_offset", dataOffsetOf(sent), seen.dataOffset);
        fields.compare("tcp.flags", sent.flags, seen.flags);
        fields.compare("tcp.window", sent.window, seen.window);
        fields.compare("tcp.checksum", sent.checksum, seen.checksum);
        fields.compare("tcp.urgent_pointer", sent.urgentPointer, seen.urgentPointer);
    }

    void expect(QuoteDiff& diff, std::string_view field)
    {
        for (FieldDiff& each : diff.fields)
            each.expected |= each.field == field;
        for (Change& each : diff.changes)
            each.expected |= each.field == field;
    }

    /// Lengths that follow from options that were cut out are no finding of their own, nor is a
    /// checksum over something that changed.
    void markConsequences(QuoteDiff& diff)
    {
        bool options = false;
        bool covered = false;
        for (const Change& change : diff.changes) {
            options |= change.by == RemovedBy::Shrink || change.kind == ChangeKind::Added;
            covered |= !change.expected && change.field != "tcp.checksum";
        }
        if (options) {
            expect(diff, "ip.total_length");
            expect(diff, "tcp.data_offset");
        }
        if (covered)
            expect(diff, "tcp.checksum");
    }

    /// In a short quote the IP length is all that tells of options that were cut out.
    void inferFromLength(const wire::IpPacket& sent, std::uint8_t sentWords,
        const wire::QuotedProbe& quote, wire::Bytes mptcp, QuoteDiff& diff)
    {
        const auto segmentBytes = [](const wire::IpPacket& ip) {
            return std::int64_t(ip.totalLength) - std::int64_t(ip.headerLength);
        };
        const auto padded = std::int64_t((mptcp.size() + 3) / 4 * 4);
        // Where the data offset shows, options that are gone show there too.
        const bool contradicted = quote.tcp.dataOffset.value_or(0) >= sentWords;
        if (mptcp.empty() || diff.mptcpBytesVisible > 0 || contradicted
            || segmentBytes(quote.ip) + padded != segmentBytes(sent))
            return;
        for (const Change& change : diff.changes) {
            if (change.isMptcp())
                return;
        }
        for (FieldDiff& field : diff.fields) {
            if (field.field == "tcp.option.mptcp")
                field.state = FieldState::Changed;
        }
        diff.changes.push_back({ "tcp.option.mptcp", ChangeKind::Removed, RemovedBy::Shrink,
            { mptcp.begin(), mptcp.end() }, {}, false, true });
    }

} // namespace

QuoteDiff compareQuote(wire::Bytes sent, const wire::QuotedProbe& quote)
{
    QuoteDiff diff;
    const auto ip = wire::parseIp(sent);
    const auto tcp = ip ? wire::parseTcp(ip->payload) : tl::unexpected(wire::ParseError::TooShort);
    if (!tcp || ip->family != quote.ip.family)
        return diff;
    diff.extent = quote.tcp.optionsComplete ? QuoteExtent::Full : QuoteExtent::Partial;
    diff.quotedBytes = quote.ip.headerLength + quote.ip.payload.size();
    diff.quotedTtl = quote.ip.hopLimit;
    compareIp(*ip, quote.ip, diff);
    compareTcp(*tcp, quote.tcp, diff);
    const wire::Bytes mptcp = compareOptions(tcp->options, quote.tcp, diff);
    inferFromLength(*ip, dataOffsetOf(*tcp), quote, mptcp, diff);
    markConsequences(diff);
    return diff;
}

const char* fieldStateName(FieldState state)
{
    switch (state) {
    case FieldState::Same:
        return "same";
    case FieldState::Changed:
        return "changed";
    case FieldState::NotVisible:
        break;
    }
    return "not-visible";
}

const char* changeName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Changed:
        return "changed";
    case ChangeKind::Removed:
        return "removed";
    case ChangeKind::Rewritten:
        return "rewritten";
    case ChangeKind::Moved:
        return "moved";
    case ChangeKind::Added:
        break;
    }
    return "added";
}

const char* removedByName(RemovedBy by)
{
    switch (by) {
    case RemovedBy::Shrink:
        return "shrink";
    case RemovedBy::Nop:
        return "nop";
    case RemovedBy::EndOfList:
        return "eol";
    case RemovedBy::None:
        break;
    }
    return "";
}

const char* quoteExtentName(QuoteExtent extent)
{
    switch (extent) {
    case QuoteExtent::Full:
        return "full";
    case QuoteExtent::Partial:
        return "partial";
    case QuoteExtent::None:
        break;
    }
    return "none";
}

} // namespace trace
