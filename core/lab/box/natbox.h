// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/box/boxflow.h"

#include <unordered_map>

namespace lab {

/// Translates the source of TCP, UDP and ICMP echo packets to an address and ports of its own, and
/// back. The address lies in the prefix of the scanner's link, so that routers on the target side
/// know the way back. What comes to it and belongs to no translation ends here, such as an ICMP
/// error that quotes what a second translator behind made of a packet.
class NatBox : public Middlebox {
public:
    enum class Quotes : std::uint8_t { Translated, AsTheyCame };

    NatBox(Quotes quotes, const BoxPlace& place);
    std::vector<BoxPacket> pass(wire::Bytes packet, Heading heading) override;

private:
    /// A source behind the translator, with the port or echo identifier in host order.
    struct Inside {
        std::uint8_t protocol = 0;
        core::IpAddress address;
        std::uint16_t port = 0;
        friend bool operator==(const Inside&, const Inside&) = default;
    };
    struct InsideHash {
        std::size_t operator()(const Inside& inside) const
        {
            return drawFor({ inside.protocol, inside.address, {}, inside.port, 0 }, 0);
        }
    };

    std::vector<BoxPacket> translateOut(wire::Bytes packet);
    std::vector<BoxPacket> translateBack(wire::Bytes packet);
    std::vector<BoxPacket> translateErrorBack(wire::Bytes packet);
    const core::IpAddress& outsideAddress(core::Family family) const;
    std::vector<BoxPacket> passUntranslated(wire::Bytes packet) const;
    std::uint16_t outsidePort(const Inside& inside);
    /// Of a packet to the target whose source is ours, the source before; null for others.
    const Inside* insideOf(const std::optional<BoxFlow>& flow) const;

    Quotes m_quotes;
    core::IpAddress m_outsideV4;
    core::IpAddress m_outsideV6;
    std::unordered_map<Inside, std::uint16_t, InsideHash> m_ports;
    std::vector<std::optional<Inside>> m_insides; ///< by port, from the first one on
    std::size_t m_next = 0; ///< the oldest translation ends when all ports are taken
};

} // namespace lab
