// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/assembler.h"

#include "core/handshake/narrator.h"
#include "core/wire/mptcpkeys.h"

#include <map>
#include <unordered_map>

namespace handshake {

namespace {

    /// A TCP flow as its SYN names it.
    struct FlowEnds {
        Endpoint opener;
        Endpoint listener;
        friend auto operator<=>(const FlowEnds&, const FlowEnds&) = default;
    };

    struct Flow {
        std::size_t connection = 0;
        int subflow = 0;
        std::uint32_t initialSequence = 0;
        bool byListener = false; ///< the connection's listener opened it
    };

    /// A connection with what finds its subflows.
    struct Record {
        Connection connection;
        std::vector<bool> openedByListener; ///< by subflow
        MptcpVersion version = MptcpVersion::V1;
        bool initiatorToken = false; ///< the token is known to the table
        bool listenerToken = false;
    };

} // namespace

struct Assembler::State {
    explicit State(const AssemblerLimits& wanted)
        : limits(wanted)
    {
    }

    void addSegment(wire::Bytes packet, const wire::IpPacket& ip, std::int64_t timeNs);
    void addError(wire::Bytes packet, const wire::IpPacket& ip, std::int64_t timeNs);
    bool begin(const FlowEnds& ends, const SegmentView& view, std::size_t packetBytes);
    bool hasRoom(const Connection& connection, std::size_t packetBytes) const;
    void learn(Record& record, const Flow& flow, const SegmentView& view, bool fromInitiator);
    void keep(const Flow& flow, wire::Bytes packet, std::int64_t timeNs, bool fromInitiator);
    void addToken(std::uint64_t key, const Record& record, bool ofListener);

    struct Owner {
        std::size_t connection = 0;
        bool ofListener = true; ///< whose key the token follows from
    };

    AssemblerLimits limits;
    Counters counters;
    std::vector<Record> records;
    std::map<FlowEnds, Flow> flows;
    std::unordered_map<std::uint32_t, Owner> tokens;
    std::size_t bytes = 0;
    std::size_t packets = 0; ///< kept
};

Assembler::Assembler(const AssemblerLimits& limits)
    : m_state(std::make_unique<State>(limits))
{
}
Assembler::~Assembler() = default;
Assembler::Assembler(Assembler&&) noexcept = default;
Assembler& Assembler::operator=(Assembler&&) noexcept = default;

void Assembler::add(wire::Bytes ip, std::int64_t timeNs)
{
    ++m_state->counters.packets;
    const auto parsed = wire::parseIp(ip);
    if (!parsed) {
        ++m_state->counters.malformed;
        return;
    }
    const wire::Bytes packet = ip.first(std::min<std::size_t>(ip.size(), parsed->totalLength));
    if (parsed->protocol == wire::ProtocolTcp)
        m_state->addSegment(packet, *parsed, timeNs);
    else
        m_state->addError(packet, *parsed, timeNs);
}

void Assembler::State::addSegment(wire::Bytes packet, const wire::IpPacket& ip, std::int64_t timeNs)
{
    const auto view = viewSegment(ip);
    if (!view) {
        ++counters.malformed;
        return;
    }
    const FlowEnds forward { view->source, view->destination };
    const FlowEnds backward { view->destination, view->source };
    const bool opens = view->tcp.has(wire::TcpSyn) && !view->tcp.has(wire::TcpAck)
        && !view->tcp.has(wire::TcpRst);
    auto found = flows.find(forward);
    bool fromOpener = found != flows.end();
    if (!fromOpener && !opens)
        found = flows.find(backward);
    const bool again = opens && fromOpener && found->second.initialSequence == view->tcp.sequence;
    if (opens && !again) {
        if (!begin(forward, *view, packet.size())) {
            ++counters.beyondLimits;
            return;
        }
        // Of two flows with the same ends the younger one is meant from now on.
        if (backward != forward)
            flows.erase(backward);
        found = flows.find(forward);
        fromOpener = true;
    }
    if (found == flows.end()) {
        ++counters.withoutSyn;
        return;
    }
    const Flow flow = found->second;
    const bool fromInitiator = fromOpener != flow.byListener;
    learn(records[flow.connection], flow, *view, fromInitiator);
    keep(flow, packet, timeNs, fromInitiator);
}

bool Assembler::State::hasRoom(const Connection& connection, std::size_t packetBytes) const
{
    return connection.packets.size() < limits.packetsPerConnection && packets < limits.packets
        && bytes + packetBytes <= limits.bytes;
}

bool Assembler::State::begin(const FlowEnds& ends, const SegmentView& view, std::size_t packetBytes)
{
    const wire::SegmentOptions options = wire::readOptions(view.tcp.options, MptcpVersion::V1);
    const auto owner = options.joinSyn ? tokens.find(options.joinSyn->receiverToken) : tokens.end();
    if (owner != tokens.end()) {
        // Each subflow has a packet that is kept, and those are bounded.
        Record& record = records[owner->second.connection];
        if (!hasRoom(record.connection, packetBytes)) {
            ++record.connection.packetsLeftOut;
            return false;
        }
        const bool byListener = !owner->second.ofListener;
        record.connection.subflows.push_back(byListener ? Subflow { ends.listener, ends.opener }
                                                        : Subflow { ends.opener, ends.listener });
        record.openedByListener.push_back(byListener);
        flows[ends] = { owner->second.connection, int(record.connection.subflows.size()) - 1,
            view.tcp.sequence, byListener };
        return true;
    }
    if (records.size() >= limits.connections)
        return false;
    Record record;
    record.connection.subflows = { { ends.opener, ends.listener } };
    record.openedByListener = { false };
    if (options.capable && options.capable->version == 0)
        record.version = MptcpVersion::V0;
    flows[ends] = { records.size(), 0, view.tcp.sequence, false };
    records.push_back(std::move(record));
    return true;
}

void Assembler::State::addToken(std::uint64_t key, const Record& record, bool ofListener)
{
    tokens[wire::tokenOf(key, record.version)]
        = { std::size_t(&record - records.data()), ofListener };
}

void Assembler::State::learn(
    Record& record, const Flow& flow, const SegmentView& view, bool fromInitiator)
{
    if (flow.subflow != 0 || (record.initiatorToken && record.listenerToken))
        return;
    const auto capable = wire::readOptions(view.tcp.options, record.version).capable;
    if (!capable || !capable->senderKey)
        return;
    if (!fromInitiator && view.tcp.isSynAck()) {
        record.version = capable->version == 0 ? MptcpVersion::V0 : MptcpVersion::V1;
        if (!record.listenerToken)
            addToken(*capable->senderKey, record, true);
        record.listenerToken = true;
    }
    if (fromInitiator && capable->receiverKey && !record.initiatorToken) {
        addToken(*capable->senderKey, record, false);
        record.initiatorToken = true;
    }
}

void Assembler::State::keep(
    const Flow& flow, wire::Bytes packet, std::int64_t timeNs, bool fromInitiator)
{
    Connection& connection = records[flow.connection].connection;
    if (!hasRoom(connection, packet.size())) {
        ++connection.packetsLeftOut;
        ++counters.beyondLimits;
        return;
    }
    bytes += packet.size();
    ++packets;
    LadderPacket kept;
    kept.timeNs = timeNs;
    kept.ip.assign(packet.begin(), packet.end());
    kept.fromInitiator = fromInitiator;
    kept.subflow = flow.subflow;
    connection.packets.push_back(std::move(kept));
}

void Assembler::State::addError(wire::Bytes packet, const wire::IpPacket& ip, std::int64_t timeNs)
{
    const bool icmp = ip.protocol == wire::ProtocolIcmp || ip.protocol == wire::ProtocolIcmp6;
    const auto error = icmp ? viewError(ip) : tl::unexpected(wire::ParseError::Unsupported);
    if (!error) {
        ++counters.notTcp;
        return;
    }
    auto found = flows.find({ error->source, error->destination });
    bool toOpener = found != flows.end();
    if (!toOpener)
        found = flows.find({ error->destination, error->source });
    if (found == flows.end()) {
        ++counters.notTcp;
        return;
    }
    // It comes from the side that the quoted packet was on its way to.
    keep(found->second, packet, timeNs, toOpener == found->second.byListener);
}

const Assembler::Counters& Assembler::counters() const { return m_state->counters; }

std::vector<Connection> Assembler::connections() const
{
    std::vector<Connection> connections;
    connections.reserve(m_state->records.size());
    for (const Record& record : m_state->records) {
        connections.push_back(record.connection);
        Narrator(connections.back(), record.openedByListener).tell();
    }
    return connections;
}

} // namespace handshake
