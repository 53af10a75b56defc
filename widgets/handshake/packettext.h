// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/connection.h"

#include <QCoreApplication>
#include <QString>

namespace widgets {

struct PacketFacts;

/// What is said about packets and connections, in the user's language with the values of the
/// packet at hand. No state; any thread.
class PacketText {
    Q_DECLARE_TR_FUNCTIONS(widgets::PacketText)
public:
    /// "SYN + MP_CAPABLE", "ACK + DSS": the terms of the RFCs.
    static QString label(const handshake::Connection& connection, std::size_t packet);
    /// What matters of its contents, short: "key 0123456789abcdef"; may be empty.
    static QString detail(const handshake::Connection& connection, std::size_t packet);
    /// What the packet is for, for somebody who meets MPTCP for the first time, and what is odd
    /// about it. With `hideBox` nothing tells of a box that nobody on the wire could see.
    static QString sentence(
        const handshake::Connection& connection, std::size_t packet, bool hideBox = false);
    /// The connection as a whole, in a line.
    static QString summary(const handshake::Connection& connection);
    static QString version(int version); ///< "v1", "plain TCP"

private:
    static QString purpose(const handshake::Connection& connection, std::size_t packet);
    static QString purposeInJoin(handshake::Role role, const PacketFacts& facts);
    static QString purposeInListenersJoin(handshake::Role role, const PacketFacts& facts);
};

/// "192.0.2.1:80", "[2001:db8::1]:80"
QString endpointText(const handshake::Endpoint& endpoint);
/// Digits that stand as they are, lower case, all of them: "00c0ffee".
QString hexText(std::uint64_t value, int digits);

} // namespace widgets
