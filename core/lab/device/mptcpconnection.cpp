// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/device/mptcpconnection.h"

#include "core/wire/dsschecksum.h"

namespace lab {

void TokenTable::add(MptcpConnection& connection)
{
    m_byToken.emplace(connection.token(), &connection);
}

void TokenTable::remove(const MptcpConnection& connection)
{
    const auto found = m_byToken.find(connection.token());
    if (found != m_byToken.end() && found->second == &connection)
        m_byToken.erase(found);
}

std::shared_ptr<MptcpConnection> TokenTable::find(std::uint32_t token) const
{
    const auto found = m_byToken.find(token);
    return found == m_byToken.end() ? nullptr : found->second->shared_from_this();
}

MptcpConnection::MptcpConnection(const Agreed& agreed, std::shared_ptr<TokenTable> tokens)
    : m_agreed(agreed)
    , m_tokens(std::move(tokens))
    , m_token(wire::tokenOf(agreed.hostKey, agreed.version))
    , m_clientFirst(wire::initialDataSequence(agreed.clientKey, agreed.version) + 1)
    , m_hostFirst(wire::initialDataSequence(agreed.hostKey, agreed.version) + 1)
{
    m_tokens->add(*this);
}

MptcpConnection::~MptcpConnection() { m_tokens->remove(*this); }

void MptcpConnection::fallBack()
{
    m_fallenBack = true;
    m_tokens->remove(*this);
}

void MptcpConnection::addSubflow(MptcpSubflow& subflow, bool joined)
{
    m_subflows.push_back(&subflow);
    m_everJoined = m_everJoined || joined;
}

void MptcpConnection::removeSubflow(const MptcpSubflow& subflow)
{
    std::erase(m_subflows, &subflow);
}

std::uint64_t MptcpConnection::positionOf(std::uint64_t dataSequence, bool wide) const
{
    const std::uint64_t position = dataSequence - m_clientFirst;
    if (wide)
        return position;
    const auto ahead = std::int32_t(std::uint32_t(position) - std::uint32_t(m_next));
    return m_next + std::uint64_t(std::int64_t(ahead));
}

std::uint64_t MptcpConnection::clientSequenceAt(std::uint64_t position) const
{
    return m_clientFirst + position;
}

std::uint64_t MptcpConnection::hostSequenceAt(std::uint64_t position) const
{
    return m_hostFirst + position;
}

void MptcpConnection::takeUpTo(std::uint64_t end)
{
    if (!m_finished && end > m_next)
        m_next = end;
}

void MptcpConnection::takeFin(std::uint64_t position)
{
    m_finished = m_finished || position == m_next;
}

wire::Dss MptcpConnection::acknowledgment() const
{
    wire::Dss dss;
    dss.wideDataAck = m_wide;
    dss.wideDataSequence = m_wide;
    dss.dataAck = clientSequenceAt(m_next) + (m_finished ? 1 : 0);
    return dss;
}

wire::Dss MptcpConnection::mappingOf(
    std::uint64_t position, std::uint32_t subflowSequence, wire::Bytes data, bool fin) const
{
    wire::Dss dss = acknowledgment();
    wire::Dss::Mapping mapping;
    mapping.dataSequence = hostSequenceAt(position);
    // RFC 8684 section 3.3.3: DATA_FIN takes one octet, and without data no subflow octet.
    mapping.subflowSequence = data.empty() ? 0 : subflowSequence;
    mapping.length = std::uint16_t(data.size() + (fin ? 1 : 0));
    if (m_agreed.checksum)
        mapping.checksum = wire::dssChecksum(mapping, data);
    dss.mapping = mapping;
    dss.dataFin = fin;
    return dss;
}

std::vector<std::uint8_t> MptcpConnection::resetOption(std::uint8_t reason) const
{
    if (m_agreed.version == wire::MptcpVersion::V0)
        return {};
    return wire::buildMptcp(wire::MpTcpReset { false, reason });
}

} // namespace lab
