// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/mptcpkeys.h"

#include <memory>
#include <unordered_map>

namespace lab {

class MptcpConnection;
class MptcpSubflow;

/// The MPTCP connections of one host by their tokens. One thread at a time.
class TokenTable {
public:
    /// A token that is taken stays with the older connection: the newer one cannot be joined.
    void add(MptcpConnection& connection);
    void remove(const MptcpConnection& connection);
    /// Null when no connection has the token.
    std::shared_ptr<MptcpConnection> find(std::uint32_t token) const;

private:
    std::unordered_map<std::uint32_t, MptcpConnection*> m_byToken;
};

/// What the subflows of one MPTCP connection share: keys and the data sequence space (RFC 8684
/// section 3.3; RFC 6824 for version 0). The host's data stream equals the client's byte by byte,
/// see TcpStream; positions count from 0, the byte after the initial data sequence number. Lives as
/// long as one of its subflows, and in the token table as long as it lives and has not fallen back.
class MptcpConnection : public std::enable_shared_from_this<MptcpConnection> {
public:
    /// What the handshake settled; keys in host order.
    struct Agreed {
        wire::MptcpVersion version = wire::MptcpVersion::V1;
        std::uint64_t clientKey = 0;
        std::uint64_t hostKey = 0;
        bool checksum = false; ///< DSS checksums are used
    };
    MptcpConnection(const Agreed& agreed, std::shared_ptr<TokenTable> tokens);
    ~MptcpConnection();
    MptcpConnection(const MptcpConnection&) = delete;
    MptcpConnection& operator=(const MptcpConnection&) = delete;

    const Agreed& agreed() const { return m_agreed; }
    std::uint32_t token() const { return m_token; }

    /// Data has been signalled on the first subflow: others may join (RFC 8684 section 3.1).
    bool established() const { return m_established; }
    void establish() { m_established = true; }
    /// Plain TCP from here on, for good.
    bool fallenBack() const { return m_fallenBack; }
    void fallBack();
    /// No other subflow exists or has carried data, so that plain TCP can take over.
    bool canFallBack() const { return m_subflows.size() <= 1 && !m_everJoined; }

    void addSubflow(MptcpSubflow& subflow, bool joined);
    void removeSubflow(const MptcpSubflow& subflow);
    const std::vector<MptcpSubflow*>& subflows() const { return m_subflows; }

    /// The position that a data sequence number names; of a 32-bit one the nearest to what is
    /// expected. Numbers before the first byte give huge positions.
    std::uint64_t positionOf(std::uint64_t dataSequence, bool wide) const;
    /// The whole data sequence number of a position, of the client's and of the host's stream.
    std::uint64_t clientSequenceAt(std::uint64_t position) const;
    std::uint64_t hostSequenceAt(std::uint64_t position) const;

    std::uint64_t nextPosition() const { return m_next; }
    /// Everything up to `end` has arrived.
    void takeUpTo(std::uint64_t end);
    /// The client's DATA_FIN stands at `position`; taken when all data before it has arrived.
    void takeFin(std::uint64_t position);
    bool finished() const { return m_finished; }
    /// The client writes 64-bit data sequence numbers, so the host does.
    void setWide(bool wide) { m_wide = wide; }

    /// DSS with the DATA_ACK alone.
    wire::Dss acknowledgment() const;
    /// DSS that maps the echo of `data`, and the host's DATA_FIN behind it with `fin`.
    wire::Dss mappingOf(
        std::uint64_t position, std::uint32_t subflowSequence, wire::Bytes data, bool fin) const;
    /// MP_TCPRST with `reason`; version 0 has none.
    std::vector<std::uint8_t> resetOption(std::uint8_t reason) const;

private:
    Agreed m_agreed;
    std::shared_ptr<TokenTable> m_tokens;
    std::uint32_t m_token = 0;
    std::uint64_t m_clientFirst = 0; ///< data sequence number of the client's first byte
    std::uint64_t m_hostFirst = 0;
    std::uint64_t m_next = 0;
    bool m_finished = false;
    bool m_wide = false;
    bool m_established = false;
    bool m_fallenBack = false;
    bool m_everJoined = false;
    std::vector<MptcpSubflow*> m_subflows;
};

} // namespace lab
