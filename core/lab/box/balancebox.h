// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/box/boxflow.h"

namespace lab {

/// Two paths of equal length, chosen by the 5-tuple and the IPv6 flow label of packets to the
/// target: the next router's ICMP errors about those of the second path come from its second
/// address. Packets back are not balanced.
class BalanceBox : public Middlebox {
public:
    enum class SecondPath : std::uint8_t { Clean, OverwritesMptcp };

    BalanceBox(const BoxPlace& place, std::uint64_t seed, SecondPath secondPath);
    std::vector<BoxPacket> pass(wire::Bytes packet, Heading heading) override;

    /// Which way `packet`, one to the target, goes.
    bool takesSecondPath(wire::Bytes packet) const;

private:
    std::vector<BoxPacket> passBack(wire::Bytes packet) const;

    BoxPlace m_place;
    std::uint64_t m_seed = 0;
    SecondPath m_secondPath;
};

} // namespace lab
