// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/replydecoder.h"

#include "core/scan/replyrow.h"

#include <algorithm>

namespace scan {

ReplyDecoder::ReplyDecoder(const ProbeIdentifier& identifier, const SendTimes& sendTimes,
    wire::LinkType linkType, ReplyCounters& counters)
    : m_identifier(identifier)
    , m_sendTimes(sendTimes)
    , m_linkType(linkType)
    , m_counters(counters)
{
}

void ReplyDecoder::decode(std::span<const net::ReceivedFrame> frames, std::vector<ScanRow>& rows,
    std::vector<std::uint32_t>& sources)
{
    // The look-ups wait for memory, so they are begun for a number of frames and done thereafter.
    std::array<std::uint64_t, Stride> fingerprints {};
    for (std::size_t done = 0; done < frames.size();) {
        const std::size_t first = rows.size();
        const std::size_t end = std::min(frames.size(), done + Stride);
        for (; done < end; ++done) {
            if (!read(frames[done], rows.emplace_back())) {
                rows.pop_back();
                continue;
            }
            m_dedupe.prefetch(m_fingerprint);
            m_sendTimes.prefetch(m_fingerprint);
            fingerprints[rows.size() - first - 1] = m_fingerprint;
            sources.push_back(std::uint32_t(done));
        }
        for (std::size_t i = first; i < rows.size(); ++i)
            lookUp(fingerprints[i - first], rows[i]);
    }
    m_counters.dedupeEvictions.set(m_dedupe.evictions());
}

std::optional<ScanRow> ReplyDecoder::decode(const net::ReceivedFrame& frame)
{
    ScanRow row;
    if (!read(frame, row))
        return std::nullopt;
    lookUp(m_fingerprint, row);
    m_counters.dedupeEvictions.set(m_dedupe.evictions());
    return row;
}

bool ReplyDecoder::read(const net::ReceivedFrame& frame, ScanRow& row)
{
    m_counters.received.add();
    const auto payload = wire::ipPayload(frame.bytes, m_linkType);
    if (!payload)
        return parseError();
    const auto ip = wire::parseIp(*payload);
    if (!ip)
        return parseError();
    // A later fragment begins in the middle of a segment. Those of other protocols, which the
    // filter lets in behind IPv6 extension headers, are nobody's loss.
    if (ip->fragmentOffset != 0)
        return ip->protocol == wire::ProtocolTcp ? parseError() : notOurs();

    row.timeNs = frame.timeNs;
    row.responder = ip->source;
    row.local = ip->destination;
    row.ttl = ip->hopLimit;
    switch (ip->protocol) {
    case wire::ProtocolTcp:
        // An option that was damaged on the last link must not count as a malformed one.
        if (frame.checksumReady && !wire::tcpChecksumValid(*ip))
            return parseError();
        return readTcp(*ip, row);
    case wire::ProtocolIcmp:
    case wire::ProtocolIcmp6:
        return readIcmp(*ip, row);
    default:
        return notOurs();
    }
}

void ReplyDecoder::lookUp(std::uint64_t fingerprint, ScanRow& row)
{
    row.rttUs = m_sendTimes.roundTripUs(fingerprint, row.timeNs / 1000);
    const ReplyDedupe::Seen seen = m_dedupe.insert(fingerprint, row.replyClass);
    row.repeat = seen.repeat;
    row.conflict = seen.conflict;

    m_counters.validated.add();
    if (seen.repeat)
        m_counters.repeats.add();
    else
        m_counters.classes[std::size_t(row.pass)][std::size_t(row.replyClass)].add();
    if (seen.conflict)
        m_counters.conflicts.add();
}

bool ReplyDecoder::readTcp(const wire::IpPacket& ip, ScanRow& row)
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

    fillFromProbe(row, recognised->first, recognised->second);
    row.target = ip.source;
    fillFromSegment(row, *tcp);
    return true;
}

bool ReplyDecoder::readIcmp(const wire::IpPacket& ip, ScanRow& row)
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

    fillFromProbe(row, recognised->first, recognised->second);
    fillFromQuote(row, *icmp, *quoted);
    return true;
}

bool ReplyDecoder::notOurs()
{
    m_counters.notOurs.add();
    return false;
}

bool ReplyDecoder::parseError()
{
    m_counters.parseErrors.add();
    return false;
}

void ReplyDecoder::fillFromProbe(ScanRow& row, Pass pass, const ProbeIdentity& identity)
{
    row.pass = pass;
    row.localPort = identity.sourcePort;
    row.senderKey = pass == Pass::V0 ? identity.senderKey : 0;
    m_fingerprint = identity.fingerprint;
}

} // namespace scan
