// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/fieldrows.h"

#include "core/trace/optiondiff.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace trace {

namespace {

    struct Place {
        std::string_view field;
        ByteRange range;
        bool shared = false;
    };
    /// RFC 791 section 3.1.
    constexpr std::array<Place, 9> V4Places { {
        { "ip.header_length", { 0, 1 }, true },
        { "ip.tos", { 1, 1 } },
        { "ip.total_length", { 2, 2 } },
        { "ip.id", { 4, 2 } },
        { "ip.fragment", { 6, 2 } },
        { "ip.ttl", { 8, 1 } },
        { "ip.checksum", { 10, 2 } },
        { "ip.source", { 12, 4 } },
        { "ip.destination", { 16, 4 } },
    } };
    /// RFC 8200 section 3. The total length stands there as the payload's.
    constexpr std::array<Place, 6> V6Places { {
        { "ip.tos", { 0, 2 }, true },
        { "ip.flow_label", { 1, 3 }, true },
        { "ip.total_length", { 4, 2 } },
        { "ip.ttl", { 7, 1 } },
        { "ip.source", { 8, 16 } },
        { "ip.destination", { 24, 16 } },
    } };
    /// RFC 9293 section 3.1, from the TCP header on.
    constexpr std::array<Place, 9> TcpPlaces { {
        { "tcp.source_port", { 0, 2 } },
        { "tcp.destination_port", { 2, 2 } },
        { "tcp.sequence", { 4, 4 } },
        { "tcp.acknowledgment", { 8, 4 } },
        { "tcp.data_offset", { 12, 1 }, true },
        { "tcp.flags", { 13, 1 } },
        { "tcp.window", { 14, 2 } },
        { "tcp.checksum", { 16, 2 } },
        { "tcp.urgent_pointer", { 18, 2 } },
    } };
    constexpr std::size_t TcpHeader = 20;

    const Place* placeOf(std::span<const Place> places, std::string_view field)
    {
        const auto found = std::find_if(places.begin(), places.end(),
            [field](const Place& place) { return place.field == field; });
        return found == places.end() ? nullptr : &*found;
    }

    ByteRange within(wire::Bytes packet, std::size_t offset, std::size_t length)
    {
        if (offset >= packet.size())
            return {};
        return { offset, std::min(length, packet.size() - offset) };
    }

    std::span<const Place> ipPlaces(core::Family family)
    {
        if (family == core::Family::V4)
            return V4Places;
        return V6Places;
    }

    ByteRange optionRange(wire::Bytes packet, std::size_t block, const std::string& field)
    {
        if (block >= packet.size())
            return {};
        wire::TcpOptionWalk walk(packet.subspan(block));
        while (const auto option = walk.next()) {
            if (optionField(option->kind) == field)
                return { block + option->offset, option->bytes.size() };
        }
        // One that the end of a quote cuts.
        const std::size_t rest = block + walk.offset();
        if (walk.malformed() && rest < packet.size() && optionField(packet[rest]) == field)
            return { rest, packet.size() - rest };
        return {};
    }

    std::vector<std::uint8_t> bytesAt(wire::Bytes packet, ByteRange range)
    {
        const wire::Bytes part = packet.subspan(range.offset, range.length);
        return { part.begin(), part.end() };
    }

    bool isShared(core::Family family, const std::string& field)
    {
        const Place* place = placeOf(ipPlaces(family), field);
        if (!place)
            place = placeOf(TcpPlaces, field);
        return place && place->shared;
    }

    /// The value of a field that its bytes hold with others, or in another unit than quotes are
    /// compared in.
    std::vector<std::uint8_t> valueOf(
        core::Family family, const std::string& field, std::vector<std::uint8_t> bytes)
    {
        const bool v6 = family == core::Family::V6;
        if (field == "tcp.data_offset" && bytes.size() == 1)
            return { std::uint8_t(bytes[0] >> 4) };
        if (field == "ip.header_length" && bytes.size() == 1)
            return { std::uint8_t((bytes[0] & 0x0f) * 4) };
        if (v6 && field == "ip.tos" && bytes.size() == 2)
            return { std::uint8_t(bytes[0] << 4 | bytes[1] >> 4) };
        if (v6 && field == "ip.flow_label" && bytes.size() == 3) {
            bytes[0] &= 0x0f;
            return bytes;
        }
        if (v6 && field == "ip.total_length" && bytes.size() == 2) {
            constexpr unsigned FixedHeader = 40;
            wire::store16(bytes.data(), std::uint16_t(wire::load16(bytes.data()) + FixedHeader));
        }
        return bytes;
    }

    const Change* changeOf(const QuoteDiff& diff, const std::string& field)
    {
        const auto found = std::find_if(diff.changes.begin(), diff.changes.end(),
            [&field](const Change& change) { return change.field == field; });
        return found == diff.changes.end() ? nullptr : &*found;
    }

} // namespace

ByteRange rangeOfField(wire::Bytes packet, const std::string& field)
{
    const auto ip = wire::parseIp(packet);
    if (!ip)
        return {};
    if (const Place* place = placeOf(ipPlaces(ip->family), field))
        return within(packet, place->range.offset, place->range.length);
    const std::size_t tcp = ip->headerLength;
    if (const Place* place = placeOf(TcpPlaces, field))
        return within(packet, tcp + place->range.offset, place->range.length);
    constexpr std::size_t DataOffset = 12;
    if (tcp + DataOffset >= packet.size())
        return {};
    const std::size_t header = std::size_t(packet[tcp + DataOffset] >> 4) * 4;
    const std::size_t end = std::min(packet.size(), tcp + std::max(header, TcpHeader));
    return optionRange(packet.first(end), tcp + TcpHeader, field);
}

std::vector<FieldRow> fieldRows(wire::Bytes sent, const Hop& hop)
{
    std::vector<FieldRow> rows;
    const core::Family family
        = !sent.empty() && sent[0] >> 4 == 6 ? core::Family::V6 : core::Family::V4;
    const auto add = [&](const std::string& field, FieldState state, bool expected) {
        FieldRow& row = rows.emplace_back();
        row.field = field;
        row.state = state;
        row.expected = expected;
        row.shared = isShared(family, field);
        row.sentRange = rangeOfField(sent, field);
        row.seenRange
            = state == FieldState::NotVisible ? ByteRange() : rangeOfField(hop.quote, field);
        row.sent = valueOf(family, field, bytesAt(sent, row.sentRange));
        if (state == FieldState::Same)
            row.seen = row.sent;
        if (const Change* change = changeOf(hop.diff, field)) {
            row.change = *change;
            row.sent = change->sent;
            row.seen = change->seen;
            const bool overwritten = change->kind == ChangeKind::Removed && !change->seen.empty();
            if (overwritten && hop.quote.size() > row.sentRange.offset) {
                row.seenRange = within(hop.quote, row.sentRange.offset, change->seen.size());
            }
        }
    };
    for (const FieldDiff& each : hop.diff.fields)
        add(each.field, each.state, each.expected);
    // What the sender never wrote has no field of its own.
    for (const Change& change : hop.diff.changes) {
        const auto known = std::any_of(rows.begin(), rows.end(),
            [&change](const FieldRow& row) { return row.field == change.field; });
        if (!known)
            add(change.field, FieldState::Changed, change.expected);
    }
    return rows;
}

} // namespace trace
