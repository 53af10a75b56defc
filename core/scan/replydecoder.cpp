// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/replydecoder.h"

#include "core/scan/replyrow.h"

namespace scan {

ReplyDecoder::ReplyDecoder(const ProbeIdentifier& identifier, const SendTimes& sendTimes,
    wire::LinkType linkType, ReplyCounters& counters)
    : m_identifier(identifier)
    , m_sendTimes(sendTimes)
    , m_linkType(linkType)
    , m_counters(counters)
{
}

std::optional<ScanRow> ReplyDecoder::decode(const net::ReceivedFrame& frame)
{
    m_counters.received.add();
    const auto payload = wire::ipPayload(frame.bytes, m_linkType);
    if (!payload)
        return parseError();
    const auto ip = wire::parseIp(*payload);
    // A later fragment begins in the middle of a segment.
    if (!ip || ip->fragmentOffset != 0)
        return parseError();

    std::optional<ScanRow> row;
    switch (ip->protocol) {
    case wire::ProtocolTcp:
        // An option that was damaged on the last link must not count as a malformed one.
        if (frame.checksumReady && !wire::tcpChecksumValid(*ip))
            return parseError();
        row = decodeTcp(*ip);
        break;
    case wire::ProtocolIcmp:
    case wire::ProtocolIcmp6:
        row = decodeIcmp(*ip);
        break;
    default:
        return notOurs();
    }
    if (!row)
        return row;

    row->timeNs = frame.timeNs;
    row->responder = ip->source;
    row->local = ip->destination;
    row->ttl = ip->hopLimit;
    row->rttUs = m_sendTimes.roundTripUs(m_fingerprint, frame.timeNs / 1000);
    const ReplyDedupe::Seen seen = m_dedupe.insert(m_fingerprint, row->replyClass);
    row->repeat = seen.repeat;
    row->conflict = seen.conflict;

    m_counters.validated.add();
    m_counters.dedupeEvictions.set(m_dedupe.evictions());
    if (seen.repeat)
        m_counters.repeats.add();
    else
        m_counters.classes[std::size_t(row->pass)][std::size_t(row->replyClass)].add();
    if (seen.conflict)
        m_counters.conflicts.add();
    return row;
}

std::optional<ScanRow> ReplyDecoder::decodeTcp(const wire::IpPacket& ip)
{
    const auto tcp = wire::parseTcp(ip.payload);
    if (!tcp)
        return parseError();
    const bool reset = tcp->has(wire::TcpRst);
    if (!tcp->isSynAck() && !(reset && tcp->has(wire::TcpAck)))
        return notOurs();

    auto recognised = m_identifier.recognise(
        ip.source, tcp->sourcePort, tcp->destinationPort, tcp->acknowledgment - 1);
    // Some stacks acknowledge only the sequence number itself when they reset.
    if (!recognised && reset) {
        recognised = m_identifier.recognise(
            ip.source, tcp->sourcePort, tcp->destinationPort, tcp->acknowledgment);
    }
    if (!recognised)
        return notOurs();

    const auto& [pass, identity] = *recognised;
    ScanRow row;
    fillFromProbe(row, pass, identity);
    row.target = ip.source;
    fillFromSegment(row, *tcp);
    return row;
}

std::optional<ScanRow> ReplyDecoder::decodeIcmp(const wire::IpPacket& ip)
{
    const auto icmp = wire::parseIcmp(ip.payload, ip.family);
    if (!icmp)
        return parseError();
    const auto quoted = wire::parseQuote(*icmp);
    // Eight bytes of TCP (RFC 792) are enough: ports and sequence number.
    if (!quoted || !quoted->tcp.sequence)
        return notOurs();
    const auto recognised = m_identifier.recognise(quoted->ip.destination,
        quoted->tcp.destinationPort, quoted->tcp.sourcePort, *quoted->tcp.sequence);
    if (!recognised)
        return notOurs();

    ScanRow row;
    fillFromProbe(row, recognised->first, recognised->second);
    fillFromQuote(row, *icmp, *quoted);
    return row;
}

std::optional<ScanRow> ReplyDecoder::notOurs()
{
    m_counters.notOurs.add();
    return std::nullopt;
}

std::optional<ScanRow> ReplyDecoder::parseError()
{
    m_counters.parseErrors.add();
    return std::nullopt;
}

void ReplyDecoder::fillFromProbe(ScanRow& row, Pass pass, const ProbeIdentity& identity)
{
    row.pass = pass;
    row.localPort = identity.sourcePort;
    row.senderKey = pass == Pass::V0 ? identity.senderKey : 0;
    m_fingerprint = identity.fingerprint;
}

} // namespace scan
