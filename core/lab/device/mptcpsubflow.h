// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/device/mptcpconnection.h"
#include "core/lab/device/tcpconnection.h"
#include "core/wire/segmentoptions.h"

namespace lab {

/// Reasons of MP_TCPRST, RFC 8684 section 3.6.
enum ResetReason : std::uint8_t { ResetUnspecified = 0, ResetMptcp = 1, ResetProhibited = 3 };

/// One subflow of an MPTCP connection as a host sees it: signals of RFC 8684 (version 0: RFC 6824)
/// sections 3.2, 3.3, 3.5 and 3.7 on top of TcpStream. The first subflow falls back to plain TCP
/// when the client's segments lose their signals, an added one is reset.
class MptcpSubflow : public TcpConnection {
public:
    /// What MP_JOIN's SYN and SYN/ACK said; the third ACK must prove that the client has the keys.
    struct Join {
        std::uint32_t clientNonce = 0;
        std::uint32_t hostNonce = 0;
    };
    /// The first subflow of `connection`, or with `join` an added one that awaits its third ACK.
    MptcpSubflow(const TcpStream& stream, std::shared_ptr<MptcpConnection> connection,
        const std::optional<Join>& join = {});
    ~MptcpSubflow() override;

    std::vector<DevicePacket> receive(const wire::TcpSegment& tcp) override;

private:
    using Packets = std::vector<DevicePacket>;

    /// A mapping of the client, with its whole data sequence number.
    struct Mapping {
        wire::Dss::Mapping signalled;
        std::uint64_t position = 0; ///< of its first byte in the client's data stream
        bool fin = false; ///< its last octet is DATA_FIN
        bool wide = true; ///< the option had 64-bit numbers

        std::uint32_t dataBytes() const { return signalled.length - (fin ? 1U : 0U); }
        bool covers(std::uint32_t subflowPosition) const;
    };

    Packets finishJoin(const wire::TcpSegment& tcp, const wire::SegmentOptions& options);
    bool fastCloses(const wire::TcpSegment& tcp, const wire::SegmentOptions& options) const;
    Packets closeConnection(bool answer);
    std::optional<Mapping> signalledBy(const wire::SegmentOptions& options) const;
    bool asNegotiated(const Mapping& mapping) const;
    Packets receiveSignalled(const wire::TcpSegment& tcp, const std::optional<Mapping>& mapping);
    Packets receiveWithoutData(const wire::TcpSegment& tcp, const std::optional<Mapping>& mapping);
    Packets receiveMapped(wire::TcpSegment tcp, const Mapping& mapping);
    Packets checksumFailed(const wire::TcpSegment& tcp, const Mapping& mapping);
    /// The signals are lost or contradict what was agreed.
    Packets giveUp(const wire::TcpSegment& tcp);
    Packets reset(wire::Bytes options);
    std::vector<std::uint8_t> optionsWith(const wire::TcpSegment& tcp, const wire::Dss& dss) const;

    std::shared_ptr<MptcpConnection> m_connection;
    std::optional<Join> m_awaited; ///< the third ACK of a join is still to come
    std::optional<Mapping> m_mapping; ///< the latest; may span several segments
};

} // namespace lab
