// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/handshake/phrase.h"
#include "core/wire/bytes.h"

#include <optional>
#include <string>
#include <vector>

/// MPTCP connections out of packets: which segments belong together, and what the keys make of
/// them. Pure; the same for a capture, a proof and a lesson.
namespace handshake {

/// One end of a subflow, as the packets name it.
struct Endpoint {
    core::IpAddress address;
    std::uint16_t port = 0;
    friend auto operator<=>(const Endpoint&, const Endpoint&) = default;
};

/// What a packet is in the set-up and end of a connection.
enum class Role : std::uint8_t {
    Syn,
    SynAck,
    ThirdAck,
    JoinSyn,
    JoinSynAck,
    JoinAck,
    JoinConfirmation,
    Data,
    DataAck,
    AddAddress,
    RemoveAddress,
    Priority,
    DataFin,
    FastClose,
    MptcpFail,
    MptcpReset,
    Fin,
    Reset,
    PlainAck,
    IcmpError,
    Other,
};
const char* roleName(Role role); ///< "syn", "syn-ack", "third-ack", "join-syn", ...

/// A value that follows from others, worked out with those of this connection.
struct Calculation {
    /// "keys", "token", "idsn", "join-hmac", "data-sequence", "data-ack", "checksum",
    /// "address-hmac", "fast-close"
    std::string name;
    std::string formula; ///< "most significant 32 bits of SHA-256(key B)"
    std::vector<std::pair<std::string, std::string>> inputs; ///< name and hex digits
    std::vector<std::pair<std::string, std::string>>
        steps; ///< from line to line: "SHA-256(key B)", hex
    std::string result; ///< hex digits
    std::optional<bool> agrees; ///< with what the packet carries; empty: the packet carries none
    std::string source; ///< "RFC 8684, section 3.2"
};

/// One packet with what is to be said of it. A plain value.
struct LadderPacket {
    std::int64_t timeNs = 0;
    std::vector<std::uint8_t> ip; ///< as sent by `from`
    bool fromInitiator = true;
    int subflow = 0; ///< 0: the first; MP_JOINs count on
    Role role = Role::Other;
    std::string sentence; ///< one plain English sentence, or a few: those of `said` in a row
    std::vector<Said> said; ///< the same as fixed patterns with values, for translations
    std::vector<Calculation> calculations;
    bool lost = false; ///< never arrived, or altered on the way so that it means another thing
    std::vector<std::uint8_t> arrived; ///< as it arrived, where a box changed it; else empty
    std::string box; ///< what changed it, took it in the other's name or made it: lab::boxName()
};

/// One TCP connection of those that make up an MPTCP connection (RFC 8684, section 2).
struct Subflow {
    Endpoint initiator;
    Endpoint listener;
};

/// A connection from its first SYN on, with all its subflows.
struct Connection {
    int version = -1; ///< of MPTCP as agreed, else as asked; -1: plain TCP or not known
    std::vector<Subflow> subflows;
    std::optional<std::uint64_t> initiatorKey;
    std::optional<std::uint64_t> listenerKey;
    std::vector<LadderPacket> packets; ///< by time
    bool fellBack = false; ///< began with MP_CAPABLE and went on as plain TCP
    std::uint64_t packetsLeftOut = 0; ///< beyond the limits of who put it together
    std::string summary; ///< one plain English sentence
    Said summarySaid; ///< the same as a pattern with values
};

} // namespace handshake
