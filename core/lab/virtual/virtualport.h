// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/virtual/virtualnetwork.h"
#include "core/net/packetport.h"

namespace lab {

/// The scanner's link to the first router of a virtual network, with Ethernet frames as on a real
/// one: the network runs inside send(), and what it answers waits for its time of arrival.
/// Nothing of it fails.
class VirtualPort : public net::PacketPort {
public:
    explicit VirtualPort(std::shared_ptr<const VirtualNetwork> network);
    ~VirtualPort() override;

    wire::LinkType linkType() const override { return wire::LinkType::Ethernet; }
    std::uint32_t mtu() const override { return Mtu; }
    const char* sendPathName() const override { return "virtual"; }
    core::Result<std::unique_ptr<net::FrameSender>> openSender(
        std::size_t batch, net::Egress egress) override;
    core::Result<std::unique_ptr<net::FrameReceiver>> openReceiver(
        const net::ReceiveFilter& filter) override;

    static constexpr std::uint32_t Mtu = 1500;
    static constexpr wire::MacAddress ScannerMac { 0x02, 0x4d, 0x54, 0x00, 0x01, 0x01 };
    static constexpr wire::MacAddress RouterMac { 0x02, 0x4d, 0x54, 0x00, 0x01, 0x02 };

    struct Link;

private:
    std::shared_ptr<Link> m_link; ///< shared with the senders, which may outlive the port
};

} // namespace lab
