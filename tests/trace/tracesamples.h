// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/box/optionblock.h"
#include "core/lab/box/packetedit.h"
#include "core/trace/optiondiff.h"
#include "core/trace/traceprobe.h"
#include "core/wire/checksum.h"
#include "core/wire/mptcpoption.h"

#include <QByteArray>
#include <QMetaType>

#include <functional>

Q_DECLARE_METATYPE(core::Family)

/// What the tests of this room share: flows, probes as they arrive at a hop, and quotes of them.
namespace tracetest {

using Buffer = std::vector<std::uint8_t>;
using core::Family;

inline core::IpAddress address(const char* text) { return core::IpAddress::parse(text).value(); }

inline core::IpAddress scanner(Family family)
{
    return address(family == Family::V4 ? "192.0.2.1" : "2001:db8::1");
}
inline core::IpAddress target(Family family)
{
    return address(family == Family::V4 ? "198.51.100.7" : "2001:db8:5::7");
}
/// Of the router that many hops away.
inline core::IpAddress router(Family family, int hop)
{
    const std::string text = family == Family::V4 ? "203.0.113." + std::to_string(hop)
                                                  : "2001:db8:ff::" + std::to_string(hop);
    return address(text.c_str());
}

inline trace::Flow makeFlow(Family family, scan::Pass pass = scan::Pass::V1,
    scan::ProbeOptions options = scan::ProbeOptions::Mss)
{
    trace::Flow flow;
    flow.target = { target(family), 80, pass };
    flow.path.source = scanner(family);
    flow.sourcePort = 40001;
    flow.tag = 0x12345f;
    flow.senderKey = 0x0102030405060708;
    flow.joinToken = 0xa1b2c3d4;
    flow.options = options;
    return flow;
}

inline Buffer fromHex(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c != ' ')
            digits += c;
    }
    return wire::fromHex(digits).value();
}

/// The packet as a router `hop` hops away gets it.
inline Buffer atHop(Buffer packet, std::uint8_t hop)
{
    if (hop > 1)
        lab::lowerHopLimit(packet, std::uint8_t(hop - 1));
    return packet;
}

/// With the TCP options that `rule` makes of those that it has.
inline Buffer withOptions(const Buffer& packet, const std::function<Buffer(wire::Bytes)>& rule)
{
    const auto tcp = lab::readTcp(packet).value();
    return lab::withOptions(tcp, rule(tcp.tcp.options)).value();
}

/// After `edit` on a copy, with checksums that fit again.
inline Buffer edited(const Buffer& packet, const std::function<void(Buffer&)>& edit)
{
    Buffer copy = packet;
    edit(copy);
    lab::mendChecksums(packet, copy);
    return copy;
}
inline std::size_t ipBytes(const Buffer& packet) { return wire::parseIp(packet)->headerLength; }

/// A Time Exceeded of `from` about `packet`, as a whole IP packet.
inline Buffer expired(const core::IpAddress& from, const core::IpAddress& to, wire::Bytes packet,
    std::size_t quoteBytes = 548, wire::Bytes extensions = {})
{
    wire::IpFields ip;
    ip.source = from;
    ip.destination = to;
    const bool v4 = from.family() == Family::V4;
    return wire::buildIcmpError(ip, v4 ? wire::Icmp4TimeExceeded : wire::Icmp6TimeExceeded, 0,
        packet, quoteBytes, extensions);
}

/// What the quote of `arrived`, cut to `quoteBytes`, tells of `sent`.
inline trace::QuoteDiff diffOf(const Buffer& sent, const Buffer& arrived,
    std::size_t quoteBytes = 548, wire::Bytes extensions = {})
{
    const Family family = wire::parseIp(sent)->family;
    const Buffer error
        = expired(router(family, 1), scanner(family), arrived, quoteBytes, extensions);
    const auto message = wire::parseIcmp(wire::parseIp(error)->payload, family).value();
    const auto quote = wire::parseQuote(message);
    return quote ? trace::compareQuote(sent, *quote) : trace::QuoteDiff();
}

inline std::string describe(const trace::Change& change)
{
    std::string text = change.field + " " + trace::changeName(change.kind);
    if (change.by != trace::RemovedBy::None)
        text += std::string(" by ") + trace::removedByName(change.by);
    text += " " + wire::toHex(change.sent) + " -> " + wire::toHex(change.seen);
    if (change.inferred)
        text += " inferred";
    return text;
}

/// A line for each change that is not to be expected on any path.
inline QByteArray changesOf(const trace::QuoteDiff& diff, bool expectedOnes = false)
{
    std::string text;
    for (const trace::Change& change : diff.changes) {
        if (change.expected == expectedOnes)
            text += (text.empty() ? "" : "\n") + describe(change);
    }
    return QByteArray::fromStdString(text);
}

inline QByteArray stateOf(const trace::QuoteDiff& diff, const std::string& field)
{
    for (const trace::FieldDiff& each : diff.fields) {
        if (each.field == field)
            return trace::fieldStateName(each.state);
    }
    return "absent";
}

} // namespace tracetest
