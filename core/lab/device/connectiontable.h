// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/device/tcpconnection.h"

#include <list>
#include <memory>
#include <unordered_map>

namespace lab {

/// The connections of one host by addresses and ports, at most a fixed number: when one more
/// begins, the one that was quiet for longest is forgotten without a word. One thread at a time.
class ConnectionTable {
public:
    explicit ConnectionTable(std::size_t capacity)
        : m_capacity(capacity)
    {
    }
    /// The open connection of the flow's addresses and ports, whatever its sequence number, which
    /// then counts as the most recent; null when there is none.
    TcpConnection* find(const Flow& flow);
    /// Takes the place of a connection of the same addresses and ports.
    TcpConnection& put(std::unique_ptr<TcpConnection> connection);
    void remove(const Flow& flow);
    std::size_t size() const { return m_byKey.size(); }

private:
    struct Key {
        core::IpAddress client;
        core::IpAddress host;
        std::uint16_t clientPort = 0;
        std::uint16_t hostPort = 0;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    using Recent = std::list<std::unique_ptr<TcpConnection>>;
    static Key keyOf(const Flow& flow);

    std::size_t m_capacity;
    Recent m_recent; ///< the most recent first
    std::unordered_map<Key, Recent::iterator, KeyHash> m_byKey;
};

} // namespace lab
