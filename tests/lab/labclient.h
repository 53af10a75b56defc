// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/device.h"
#include "core/wire/mptcpkeys.h"
#include "core/wire/tcpsegment.h"

#include <QByteArrayList>

/// A client that talks to a lab device packet by packet.
namespace labtest {

/// One packet that a device sent.
class Answer {
public:
    explicit Answer(std::vector<std::uint8_t> packet)
        : m_packet(std::move(packet))
    {
    }
    const std::vector<std::uint8_t>& packet() const { return m_packet; }
    wire::IpPacket ip() const { return wire::parseIp(m_packet).value(); }
    wire::TcpSegment tcp() const { return wire::parseTcp(ip().payload).value(); }
    int flags() const { return tcp().flags; }
    QByteArray payload() const;
    /// All MPTCP options in a row.
    QByteArray mptcpHex() const;
    /// The first MPTCP option of this form.
    template <typename T> std::optional<T> mptcp() const
    {
        const wire::TcpSegment segment = tcp();
        wire::TcpOptionWalk walk(segment.options);
        while (const auto option = walk.next()) {
            if (option->kind != wire::OptionMptcp)
                continue;
            const auto parsed = wire::parseMptcp(option->bytes);
            if (parsed && std::holds_alternative<T>(*parsed))
                return std::get<T>(*parsed);
        }
        return std::nullopt;
    }

private:
    std::vector<std::uint8_t> m_packet;
};
using Answers = std::vector<Answer>;

/// "rst", "ack", "fin ack", "ack data", "syn ack", joined by ", "; "damaged" where a checksum is
/// wrong.
QByteArray kindsOf(const Answers& answers);

/// One TCP connection, or subflow, of the client. Its numbers follow what was sent and answered.
class LabClient {
public:
    LabClient(lab::Device& device, core::Family family, wire::MptcpVersion version);
    /// Another subflow of the same client: next port, another sequence number.
    LabClient another() const;

    // Set before the SYN.
    core::IpAddress address;
    core::IpAddress host;
    std::uint16_t port = 40000;
    std::uint32_t initial = 0xfffffff0; ///< soon wraps
    std::uint64_t key = 0x0102030405060708U;
    std::uint32_t nonce = 0x21222324;
    bool checksum = false;
    bool timestamps = true;

    // Known from the SYN/ACK on.
    std::uint32_t hostInitial = 0;
    std::uint64_t hostKey = 0;
    std::uint32_t hostNonce = 0;

    std::uint32_t sent = 0; ///< bytes and FIN since the SYN
    std::uint32_t received = 0;
    std::uint64_t dataSent = 0; ///< bytes on the data level

    std::uint64_t clientFirst() const { return wire::initialDataSequence(key, m_version) + 1; }
    std::uint64_t hostFirst() const { return wire::initialDataSequence(hostKey, m_version) + 1; }
    std::uint32_t hostToken() const { return wire::tokenOf(hostKey, m_version); }

    // Options.
    std::vector<std::uint8_t> capableSyn() const;
    std::vector<std::uint8_t> capableAck() const;
    std::vector<std::uint8_t> capableData(const QByteArray& data) const;
    /// Acknowledges all of the host's data, and maps `data` behind what was sent so far.
    wire::Dss dss(const QByteArray& data = {}, bool fin = false) const;
    std::vector<std::uint8_t> dssBytes(const QByteArray& data = {}, bool fin = false) const;
    std::vector<std::uint8_t> joinSyn(std::uint32_t token) const;
    std::vector<std::uint8_t> joinAck(const LabClient& first) const;

    /// One segment as it is told, nothing counted.
    Answers raw(std::uint8_t flags, std::uint32_t sequence, std::uint32_t acknowledgment,
        const std::vector<std::uint8_t>& mptcp = {}, const QByteArray& payload = {});
    /// One segment in its turn; counts what it carries and what the answers carry.
    Answers send(std::uint8_t flags, const std::vector<std::uint8_t>& mptcp = {},
        const QByteArray& payload = {});
    Answers syn(const std::vector<std::uint8_t>& mptcp);

    /// SYN with MP_CAPABLE, and what the SYN/ACK said; false when it carried none.
    bool open();
    /// The third ACK and `data` with its signal.
    Answers talk(const QByteArray& data);
    /// `data` with DSS.
    Answers say(const QByteArray& data);
    /// SYN, SYN/ACK, third ACK, data: false when a number was not as it must be.
    bool establish();
    /// A whole join to the connection of `first`.
    Answers join(const LabClient& first);

private:
    lab::Device* m_device;
    wire::MptcpVersion m_version;
};

} // namespace labtest
