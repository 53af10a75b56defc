// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/device.h"
#include "core/wire/tcpsegment.h"

namespace lab {

/// The IP layer that all hosts share (RFC 1122): drops what is damaged, cut short or fragmented,
/// answers ICMP echo requests, refuses UDP, and hands sound TCP segments on.
class IpHost : public Device {
public:
    std::vector<DevicePacket> receive(wire::Bytes packet) final;

protected:
    virtual std::vector<DevicePacket> receiveTcp(
        const wire::IpPacket& ip, const wire::TcpSegment& tcp)
        = 0;
};

/// A host on which nothing listens: every segment is refused.
class ClosedHost : public IpHost {
protected:
    std::vector<DevicePacket> receiveTcp(
        const wire::IpPacket& ip, const wire::TcpSegment& tcp) override;
};

/// The header of an answer to `ip`, as Linux fills it.
wire::IpFields answerHeader(const wire::IpPacket& ip);

/// The RST that refuses `tcp`, RFC 9293 section 3.10.7.1; none when `tcp` is a RST itself.
/// `options` is its whole option block.
std::vector<DevicePacket> refuse(
    const wire::IpPacket& ip, const wire::TcpSegment& tcp, wire::Bytes options = {});

} // namespace lab
