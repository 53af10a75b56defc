// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nethelper {

/// Gives up all that this process may do and its user may not, save CAP_NET_RAW, and sets that
/// aside: permitted, not effective. Nothing that it runs could gain anything either. False when the
/// system refuses to take rights away.
bool keepPacketRightAlone();

/// CAP_NET_RAW is in force from construction to destruction, and given up for good then.
class PacketRight {
public:
    PacketRight();
    PacketRight(const PacketRight&) = delete;
    PacketRight& operator=(const PacketRight&) = delete;
    ~PacketRight();
    bool held() const { return m_held; }

private:
    bool m_held = false;
};

} // namespace nethelper
