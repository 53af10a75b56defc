// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/device/tcphost.h"

namespace lab {

/// A fake that knows the shapes of MPTCP but computes nothing: every MP_JOIN is answered, with an
/// HMAC made up, and data with a DATA_ACK and a mapping made up.
class FakeHmacHost : public TcpHost {
public:
    explicit FakeHmacHost(std::uint64_t seed);

protected:
    std::vector<DevicePacket> answerSyn(
        const wire::IpPacket& ip, const wire::TcpSegment& syn, const SynView& view) override;
    std::unique_ptr<TcpConnection> open(
        const TcpStream& stream, Agreement agreement, const wire::TcpSegment& third) override;
};

} // namespace lab
