// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/device/connectiontable.h"

#include "core/base/splitmix64.h"

namespace lab {

using core::splitMix64;

TcpConnection* ConnectionTable::find(const Flow& flow)
{
    const auto found = m_byKey.find(keyOf(flow));
    if (found == m_byKey.end())
        return nullptr;
    // A connection may also be ended by what arrives on another one.
    if ((*found->second)->closed()) {
        m_recent.erase(found->second);
        m_byKey.erase(found);
        return nullptr;
    }
    m_recent.splice(m_recent.begin(), m_recent, found->second);
    return m_recent.front().get();
}

TcpConnection& ConnectionTable::put(std::unique_ptr<TcpConnection> connection)
{
    remove(connection->flow());
    while (m_byKey.size() >= m_capacity)
        remove(m_recent.back()->flow());
    const Key key = keyOf(connection->flow());
    m_recent.push_front(std::move(connection));
    m_byKey.emplace(key, m_recent.begin());
    return *m_recent.front();
}

void ConnectionTable::remove(const Flow& flow)
{
    const auto found = m_byKey.find(keyOf(flow));
    if (found == m_byKey.end())
        return;
    const Recent::iterator entry = found->second;
    m_byKey.erase(found);
    m_recent.erase(entry);
}

ConnectionTable::Key ConnectionTable::keyOf(const Flow& flow)
{
    return { flow.client, flow.host, flow.clientPort, flow.hostPort };
}

std::size_t ConnectionTable::KeyHash::operator()(const Key& key) const
{
    std::uint64_t state = std::uint64_t(key.clientPort) << 16 | key.hostPort;
    for (const core::IpAddress* address : { &key.client, &key.host }) {
        const core::Uint128 value = address->value();
        state = splitMix64(splitMix64(state ^ std::uint64_t(value)) ^ std::uint64_t(value >> 64));
    }
    return std::size_t(state);
}

} // namespace lab
