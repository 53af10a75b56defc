// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/device/mptcpsubflow.h"

#include "core/wire/dsschecksum.h"

#include <algorithm>

namespace lab {

using Arrival = TcpStream::Arrival;

MptcpSubflow::MptcpSubflow(const TcpStream& stream, std::shared_ptr<MptcpConnection> connection,
    const std::optional<Join>& join)
    : TcpConnection(stream)
    , m_connection(std::move(connection))
    , m_awaited(join)
{
    if (!m_awaited)
        m_connection->addSubflow(*this, false);
}

MptcpSubflow::~MptcpSubflow() { m_connection->removeSubflow(*this); }

std::vector<DevicePacket> MptcpSubflow::receive(const wire::TcpSegment& tcp)
{
    if (m_connection->fallenBack() && !m_awaited)
        return TcpConnection::receive(tcp);
    const wire::SegmentOptions options
        = wire::readOptions(tcp.options, m_connection->agreed().version);
    if (fastCloses(tcp, options))
        return closeConnection(!tcp.has(wire::TcpRst));
    if (auto answered = receiveControl(tcp))
        return std::move(*answered);
    if (m_awaited)
        return finishJoin(tcp, options);
    // The third ACK of a join is sent again until it is acknowledged.
    if (m_stream.arrivalOf(tcp) == Arrival::Unacceptable || options.joinAck)
        return { m_stream.acknowledge(optionsWith(tcp, m_connection->acknowledgment())) };
    const bool bare = !options.any && !m_connection->established();
    if (bare || (options.fail && m_connection->canFallBack()))
        return giveUp(tcp);
    if (options.dss)
        m_connection->establish();
    return receiveSignalled(tcp, signalledBy(options));
}

MptcpSubflow::Packets MptcpSubflow::finishJoin(
    const wire::TcpSegment& tcp, const wire::SegmentOptions& options)
{
    if (m_stream.arrivalOf(tcp) != Arrival::Next)
        return { m_stream.refusal(tcp, {}) };
    const auto& [version, clientKey, hostKey, checksum] = m_connection->agreed();
    const auto hmac
        = wire::joinHmac(clientKey, hostKey, m_awaited->clientNonce, m_awaited->hostNonce, version);
    if (!options.joinAck || options.joinAck->hmac != hmac || m_connection->fallenBack()) {
        close();
        return { m_stream.refusal(tcp, m_connection->resetOption(ResetMptcp)) };
    }
    m_awaited.reset();
    m_connection->addSubflow(*this, true);
    return { m_stream.acknowledge(optionsWith(tcp, m_connection->acknowledgment())) };
}

bool MptcpSubflow::fastCloses(
    const wire::TcpSegment& tcp, const wire::SegmentOptions& options) const
{
    if (m_awaited || !options.fastClose
        || options.fastClose->receiverKey != m_connection->agreed().hostKey)
        return false;
    if (tcp.has(wire::TcpRst))
        return m_stream.resetBy(tcp);
    return tcp.has(wire::TcpAck) && m_stream.arrivalOf(tcp) != Arrival::Unacceptable;
}

MptcpSubflow::Packets MptcpSubflow::closeConnection(bool answer)
{
    Packets packets;
    for (MptcpSubflow* const subflow : m_connection->subflows()) {
        subflow->close();
        if (answer || subflow != this)
            packets.push_back(subflow->m_stream.abort(m_connection->resetOption(ResetUnspecified)));
    }
    m_connection->fallBack();
    return packets;
}

bool MptcpSubflow::Mapping::covers(std::uint32_t subflowPosition) const
{
    return subflowPosition - signalled.subflowSequence < dataBytes();
}

std::optional<MptcpSubflow::Mapping> MptcpSubflow::signalledBy(
    const wire::SegmentOptions& options) const
{
    Mapping mapping;
    if (options.capable && options.capable->dataLevelLength) {
        const MptcpConnection::Agreed& agreed = m_connection->agreed();
        if (options.capable->senderKey != agreed.clientKey
            || options.capable->receiverKey != agreed.hostKey)
            return std::nullopt;
        mapping.signalled = { m_connection->clientSequenceAt(0), 1,
            *options.capable->dataLevelLength, options.capable->checksum };
        return mapping;
    }
    if (!options.dss || !options.dss->mapping)
        return std::nullopt;
    mapping.signalled = *options.dss->mapping;
    mapping.position
        = m_connection->positionOf(mapping.signalled.dataSequence, options.dss->wideDataSequence);
    mapping.signalled.dataSequence = m_connection->clientSequenceAt(mapping.position);
    mapping.fin = options.dss->dataFin && mapping.signalled.length != 0;
    mapping.wide = options.dss->wideDataSequence;
    return mapping;
}

bool MptcpSubflow::asNegotiated(const Mapping& mapping) const
{
    const MptcpConnection::Agreed& agreed = m_connection->agreed();
    if (agreed.checksum)
        return mapping.signalled.checksum.has_value();
    // RFC 6824 ignores a checksum that was not agreed, RFC 8684 section 3.3 does not.
    return agreed.version == wire::MptcpVersion::V0 || !mapping.signalled.checksum;
}

MptcpSubflow::Packets MptcpSubflow::receiveSignalled(
    const wire::TcpSegment& tcp, const std::optional<Mapping>& mapping)
{
    if (mapping) {
        // RFC 8684 section 3.7: length 0 is the infinite mapping of a client that falls back.
        if (mapping->signalled.length == 0)
            return giveUp(tcp);
        if (!asNegotiated(*mapping))
            return reset(m_connection->resetOption(ResetMptcp));
        m_connection->setWide(mapping->wide);
        m_connection->establish();
    }
    if (tcp.payload.empty())
        return receiveWithoutData(tcp, mapping);
    const std::uint32_t position = m_stream.positionOf(tcp);
    const auto& used = mapping && mapping->covers(position) ? mapping : m_mapping;
    const bool repeated = m_stream.arrivalOf(tcp) == Arrival::Repeated;
    if (!used || !used->covers(position)) {
        if (repeated)
            return { m_stream.acknowledge(optionsWith(tcp, m_connection->acknowledgment())) };
        return giveUp(tcp);
    }
    const Mapping current = *used;
    if (!repeated)
        m_mapping = current;
    return receiveMapped(tcp, current);
}

MptcpSubflow::Packets MptcpSubflow::receiveWithoutData(
    const wire::TcpSegment& tcp, const std::optional<Mapping>& mapping)
{
    wire::Dss dss = m_connection->acknowledgment();
    bool finished = false;
    if (mapping && mapping->fin && mapping->dataBytes() == 0) {
        m_connection->takeFin(mapping->position);
        finished = m_connection->finished() && mapping->position == m_connection->nextPosition();
        if (finished)
            dss = m_connection->mappingOf(mapping->position, 0, {}, true);
    }
    const bool repeated = m_stream.arrivalOf(tcp) == Arrival::Repeated;
    if (!repeated)
        m_stream.take(tcp);
    if (m_stream.endedBy(tcp))
        close();
    if (tcp.has(wire::TcpFin))
        return m_stream.echo(tcp, optionsWith(tcp, dss));
    if (finished || repeated)
        return { m_stream.acknowledge(optionsWith(tcp, dss)) };
    return {};
}

MptcpSubflow::Packets MptcpSubflow::receiveMapped(wire::TcpSegment tcp, const Mapping& mapping)
{
    const std::uint32_t position = m_stream.positionOf(tcp);
    const std::uint32_t into = position - mapping.signalled.subflowSequence;
    const std::size_t left = mapping.dataBytes() - into;
    if (tcp.payload.size() > left) {
        // What lies behind the mapping is not acknowledged, so that it comes again with its own.
        tcp.payload = tcp.payload.first(left);
        tcp.flags &= std::uint8_t(~wire::TcpFin);
    }
    // A mapping that spans several segments is taken without a look at its checksum.
    const bool whole = into == 0 && tcp.payload.size() == left;
    if (m_connection->agreed().checksum && whole
        && mapping.signalled.checksum != wire::dssChecksum(mapping.signalled, tcp.payload))
        return checksumFailed(tcp, mapping);

    const std::uint64_t first = mapping.position + into;
    const std::uint64_t end = first + tcp.payload.size();
    const std::uint64_t next = m_connection->nextPosition();
    if (first > next || (m_connection->finished() && end > next))
        return { m_stream.acknowledge(optionsWith(tcp, m_connection->acknowledgment())) };
    const bool fin = mapping.fin && tcp.payload.size() == left;
    if (m_stream.arrivalOf(tcp) == Arrival::Next) {
        m_stream.take(tcp);
        m_connection->takeUpTo(end);
        if (fin)
            m_connection->takeFin(end);
    }
    const wire::Dss dss
        = m_connection->mappingOf(first, position, tcp.payload, fin && m_connection->finished());
    return m_stream.echo(tcp, optionsWith(tcp, dss));
}

MptcpSubflow::Packets MptcpSubflow::checksumFailed(
    const wire::TcpSegment& tcp, const Mapping& mapping)
{
    std::vector<std::uint8_t> options
        = wire::buildMptcp(wire::MpFail { mapping.signalled.dataSequence });
    if (!m_connection->canFallBack()) {
        const auto reason = m_connection->resetOption(ResetMptcp);
        options.insert(options.end(), reason.begin(), reason.end());
        return reset(options);
    }
    m_connection->fallBack();
    if (m_stream.arrivalOf(tcp) == Arrival::Next)
        m_stream.take(tcp);
    return m_stream.echo(tcp, m_stream.optionsFor(tcp, options));
}

MptcpSubflow::Packets MptcpSubflow::giveUp(const wire::TcpSegment& tcp)
{
    if (!m_connection->canFallBack())
        return reset(m_connection->resetOption(ResetMptcp));
    m_connection->fallBack();
    return TcpConnection::receive(tcp);
}

MptcpSubflow::Packets MptcpSubflow::reset(wire::Bytes options)
{
    close();
    return { m_stream.abort(options) };
}

std::vector<std::uint8_t> MptcpSubflow::optionsWith(
    const wire::TcpSegment& tcp, const wire::Dss& dss) const
{
    return m_stream.optionsFor(tcp, wire::buildMptcp(dss, m_connection->agreed().version));
}

} // namespace lab
