// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/box/optionblock.h"
#include "core/lab/box/packetedit.h"
#include "core/trace/fieldrows.h"
#include "core/trace/optiondiff.h"
#include "core/trace/pathverdict.h"
#include "core/trace/traceprobe.h"
#include "require.h"

#include <algorithm>
#include <array>

namespace {

using Packet = std::vector<std::uint8_t>;
using trace::Change;
using trace::ChangeKind;
using trace::FieldState;
using trace::QuoteDiff;

/// The input: which probe was sent, then how its quote came to be.
class Script {
public:
    explicit Script(wire::Bytes bytes)
        : m_bytes(bytes)
    {
    }
    bool done() const { return m_bytes.empty(); }
    std::uint8_t take()
    {
        const std::uint8_t byte = m_bytes.empty() ? 0 : m_bytes[0];
        m_bytes = m_bytes.subspan(std::min<std::size_t>(1, m_bytes.size()));
        return byte;
    }
    wire::Bytes takeSome(std::size_t most)
    {
        const std::size_t size = std::min<std::size_t>(take() % (most + 1), m_bytes.size());
        const wire::Bytes some = m_bytes.first(size);
        m_bytes = m_bytes.subspan(size);
        return some;
    }
    wire::Bytes rest() const { return m_bytes; }

private:
    wire::Bytes m_bytes;
};

core::IpAddress address(bool v6, std::uint32_t number)
{
    return v6 ? core::IpAddress::fromValue(core::Family::V6, core::Uint128(0xfd64) << 112 | number)
              : core::IpAddress::v4(0x64400000 + number);
}

trace::Flow flowOf(std::uint8_t choice)
{
    trace::Flow flow;
    const bool v6 = (choice & 1) != 0;
    constexpr std::array passes { scan::Pass::V1, scan::Pass::V0, scan::Pass::Control };
    flow.target = { address(v6, 7), 80, passes[(choice >> 1) % passes.size()] };
    flow.path.source = address(v6, 1);
    flow.sourcePort = 40001;
    flow.tag = 0x12345f;
    flow.senderKey = 0x0102030405060708;
    flow.joinToken = 0xa1b2c3d4;
    flow.options = (choice & 0x80) != 0 ? scan::ProbeOptions::Linux : scan::ProbeOptions::Mss;
    return flow;
}

/// What some box, or several, made of the probe.
Packet edited(Packet packet, Script& script)
{
    for (int i = 0; i < 16 && !script.done(); ++i) {
        const std::uint8_t action = script.take();
        const auto tcp = lab::readTcp(packet);
        std::optional<Packet> changed;
        switch (action % 6) {
        case 0:
            packet[script.take() % packet.size()] = script.take();
            break;
        case 1:
            changed = tcp ? lab::withOptions(*tcp, script.takeSome(40)) : std::nullopt;
            break;
        case 2:
            changed
                = tcp ? lab::withOptions(*tcp, lab::withoutMptcp(tcp->tcp.options)) : std::nullopt;
            break;
        case 3:
            changed
                = tcp ? lab::withOptions(*tcp, lab::mptcpToNops(tcp->tcp.options)) : std::nullopt;
            break;
        case 4:
            changed = tcp ? lab::withOptions(*tcp, lab::mptcpToEndOfList(tcp->tcp.options))
                          : std::nullopt;
            break;
        default:
            return packet;
        }
        if (changed)
            packet = *std::move(changed);
    }
    return packet;
}

bool contains(wire::Bytes whole, wire::Bytes part)
{
    return part.empty()
        || std::search(whole.begin(), whole.end(), part.begin(), part.end()) != whole.end();
}

bool anyChangeOf(const QuoteDiff& diff, const std::string& field)
{
    return std::ranges::find(diff.changes, field, &Change::field) != diff.changes.end();
}

struct HeaderField {
    const char* name;
    std::size_t begin; ///< in the TCP header
    std::size_t end;
};
constexpr HeaderField HeaderFields[]
    = { { "tcp.source_port", 0, 2 }, { "tcp.destination_port", 2, 4 }, { "tcp.sequence", 4, 8 },
          { "tcp.acknowledgment", 8, 12 }, { "tcp.data_offset", 12, 13 }, { "tcp.flags", 13, 14 },
          { "tcp.window", 14, 16 }, { "tcp.checksum", 16, 18 }, { "tcp.urgent_pointer", 18, 20 } };

/// A header field is not visible exactly where the quote ends before it, and else by its bytes.
void checkHeader(const QuoteDiff& diff, wire::Bytes sent, wire::Bytes seen)
{
    for (const HeaderField& field : HeaderFields) {
        const auto found = std::ranges::find(diff.fields, field.name, &trace::FieldDiff::field);
        require(found != diff.fields.end());
        // Behind a data offset of zero stands padding.
        const bool padding = field.begin >= 12 && seen.size() > 12 && seen[12] >> 4 == 0;
        if (seen.size() < field.end || padding) {
            require(found->state == FieldState::NotVisible);
            require(!anyChangeOf(diff, field.name));
            continue;
        }
        const auto value = [&](wire::Bytes header) {
            Packet bytes(header.begin() + std::ptrdiff_t(field.begin),
                header.begin() + std::ptrdiff_t(field.end));
            if (field.begin == 12)
                bytes[0] >>= 4;
            return bytes;
        };
        const bool same = value(sent) == value(seen);
        require(found->state == (same ? FieldState::Same : FieldState::Changed));
        require(anyChangeOf(diff, field.name) != same);
    }
}

/// Whether an option of this kind stands in the visible part of the list, all of it or its begin.
bool shows(wire::Bytes options, std::uint8_t kind)
{
    wire::TcpOptionWalk walk(options);
    while (const auto option = walk.next()) {
        if (option->kind == kind)
            return true;
    }
    return walk.malformed() && options[walk.offset()] == kind;
}

void checkOptions(const QuoteDiff& diff, wire::Bytes sent, const wire::QuotedTcp& quote)
{
    for (const Change& change : diff.changes) {
        if (!change.field.starts_with("tcp.option."))
            continue;
        require(contains(sent, change.sent));
        require(contains(quote.options, change.seen));
        if (change.inferred) {
            require(change.isMptcp() && diff.mptcpBytesVisible == 0 && !quote.optionsComplete);
            continue;
        }
        // Where no option can be seen, none is called changed.
        require(quote.optionsComplete || !quote.options.empty());
        if (change.kind == ChangeKind::Removed)
            require(!change.sent.empty() && !shows(quote.options, change.sent[0]));
        if (change.kind == ChangeKind::Added)
            require(change.sent.empty() && !change.seen.empty());
        if (change.kind == ChangeKind::Moved)
            require(!change.seen.empty()
                && std::equal(change.seen.begin(), change.seen.end(), change.sent.begin()));
        if (change.kind == ChangeKind::Rewritten)
            require(!change.seen.empty() && change.seen != change.sent);
    }
}

void checkStates(const QuoteDiff& diff)
{
    std::size_t changed = 0;
    for (const trace::FieldDiff& field : diff.fields) {
        changed += field.state == FieldState::Changed ? 1 : 0;
        require(field.state != FieldState::Changed || anyChangeOf(diff, field.field));
    }
    require(changed == diff.changes.size());
}

/// What a shorter quote of the same datagram calls changed, a longer one does not take back; unless
/// other options turn out to be gone or shorter, which left room for that one.
void checkShorter(wire::Bytes sent, const wire::QuotedProbe& quote, wire::Bytes tcp,
    const QuoteDiff& diff, std::size_t size)
{
    wire::QuotedProbe shorter = quote;
    const auto cut = wire::parseQuotedTcp(tcp.first(std::min(size, tcp.size())));
    if (!cut)
        return;
    shorter.tcp = *cut;
    const bool madeRoom = std::ranges::any_of(diff.changes, [](const Change& change) {
        return change.kind == ChangeKind::Removed || change.kind == ChangeKind::Rewritten;
    });
    for (const Change& change : trace::compareQuote(sent, shorter).changes) {
        const auto found = std::ranges::find(diff.fields, change.field, &trace::FieldDiff::field);
        const bool same = found != diff.fields.end() && found->state == FieldState::Same;
        require(!same || change.inferred || madeRoom || anyChangeOf(diff, change.field));
    }
}

trace::Hop hopOf(std::uint8_t ttl, QuoteDiff diff)
{
    trace::Hop hop;
    hop.ttl = ttl;
    hop.address = address(false, ttl);
    hop.diff = std::move(diff);
    return hop;
}

/// A verdict comes of it, whatever the quotes show.
void judge(const trace::Flow& flow, const Packet& sent, std::vector<trace::Hop> hops)
{
    trace::PathEvidence evidence;
    evidence.target = flow.target;
    evidence.sent = sent;
    evidence.hops = std::move(hops);
    const trace::PathVerdict verdict = judgePath(evidence);
    require(!verdict.sentence.empty());
    require(!verdict.interval || verdict.interval->afterTtl < verdict.interval->beforeTtl);
}

/// Every field has its place inside the packets, and none is left out.
void checkRows(const Packet& sent, wire::Bytes quote, const QuoteDiff& diff)
{
    trace::Hop hop;
    hop.diff = diff;
    hop.quote.assign(quote.begin(), quote.end());
    const auto rows = trace::fieldRows(sent, hop);
    require(rows.size() >= diff.fields.size());
    for (const trace::FieldRow& row : rows) {
        require(row.sentRange.offset + row.sentRange.length <= sent.size());
        require(row.seenRange.offset + row.seenRange.length <= quote.size());
    }
}

QuoteDiff check(const Packet& sent, const wire::IcmpMessage& message, std::size_t shorter)
{
    const auto quote = wire::parseQuote(message);
    if (!quote)
        return {};
    const QuoteDiff diff = trace::compareQuote(sent, *quote);
    const auto ip = wire::parseIp(sent);
    const auto tcp = wire::parseTcp(ip->payload);
    if (quote->ip.family != ip->family) {
        require(diff.fields.empty() && diff.changes.empty());
        return diff;
    }
    require((diff.extent == trace::QuoteExtent::Full) == quote->tcp.optionsComplete);
    const wire::Bytes seen = message.quote.subspan(quote->ip.headerLength);
    checkRows(sent, message.quote, diff);
    checkStates(diff);
    checkHeader(diff, ip->payload, seen);
    checkOptions(diff, tcp->options, quote->tcp);
    checkShorter(sent, *quote, seen, diff, shorter);
    std::size_t mptcpBytes = 0;
    wire::TcpOptionWalk walk(tcp->options);
    while (const auto option = walk.next())
        mptcpBytes = option->kind == wire::OptionMptcp ? option->bytes.size() : mptcpBytes;
    require(diff.mptcpBytesVisible <= mptcpBytes);
    return diff;
}

/// The quote of `arrived`, as a router of the script's choice makes it.
Packet quoteOf(const Packet& arrived, bool v6, std::size_t size, wire::Bytes extensions)
{
    wire::IpFields ip;
    ip.source = address(v6, 99);
    ip.destination = address(v6, 1);
    return wire::buildIcmpError(
        ip, v6 ? wire::Icmp6TimeExceeded : wire::Icmp4TimeExceeded, 0, arrived, size, extensions);
}

void compareEdited(const trace::Flow& flow, const Packet& sent, Script& script)
{
    const bool v6 = !flow.target.address.isV4();
    const std::size_t size = script.take();
    const std::size_t shorter = script.take();
    const wire::Bytes extensions = script.takeSome(64);
    std::vector<trace::Hop> hops;
    for (std::uint8_t ttl = 1; ttl <= 4; ++ttl) {
        Packet arrived = edited(sent, script);
        const bool untouched = arrived == sent;
        if (lab::hopLimitOf(arrived) > 1)
            lab::lowerHopLimit(arrived, 1);
        const Packet error = quoteOf(arrived, v6, size, extensions);
        const auto ip = wire::parseIp(error);
        const auto message
            = ip ? wire::parseIcmp(ip->payload, ip->family) : tl::unexpected(ip.error());
        if (!message)
            continue;
        QuoteDiff diff = check(sent, *message, shorter);
        // Nothing was done to it, so nothing is found, however short the quote is.
        if (untouched && extensions.empty())
            require(std::ranges::all_of(diff.changes, &Change::expected));
        hops.push_back(hopOf(ttl, std::move(diff)));
    }
    judge(flow, sent, std::move(hops));
}

} // namespace

/// Quotes of a sent SYN, of any length and with any extension behind them, as boxes and routers may
/// leave them or as no router would: nothing is called changed that cannot be seen, what is seen is
/// called by its bytes, and every path gets a verdict.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Script script({ data, size });
    const std::uint8_t choice = script.take();
    const trace::Flow flow = flowOf(choice);
    constexpr std::array kinds { trace::Series::Asked, trace::Series::Control,
        trace::Series::Canary, trace::Series::Join };
    const Packet sent = buildProbe(flow, { kinds[choice >> 4 & 3], 3, 0 });
    if ((script.take() & 1) != 0) {
        compareEdited(flow, sent, script);
        return 0;
    }
    const std::size_t shorter = script.take();
    const auto message = wire::parseIcmp(
        script.rest(), flow.target.address.isV4() ? core::Family::V4 : core::Family::V6);
    if (message)
        judge(flow, sent, { hopOf(3, check(sent, *message, shorter)) });
    return 0;
}
