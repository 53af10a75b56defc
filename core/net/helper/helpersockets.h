// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/helper/helperprotocol.h"
#include "core/net/socketsource.h"

#include <memory>
#include <string>

namespace net {

/// Packet sockets of mptcp-nethelper, which is started anew for each and has ended when a call
/// returns; all other sockets are this process's own. What comes from the helper sends and receives
/// on the one interface that was asked for, and its filter cannot be changed.
/// PermissionDenied is what missingPacketRight() says. Any thread.
class HelperSockets : public SocketSource {
public:
    /// `helper` is the program's path.
    explicit HelperSockets(std::string helper);

    /// Never gives SocketKind::Packet: the helper opens none without an interface.
    core::Result<FileDescriptor> open(SocketKind kind) override;
    core::Result<void> checkPacketRight() override;
    core::Result<FileDescriptor> openPacketSender(const PacketLink& link) override;
    core::Result<FileDescriptor> openPacketReceiver(
        const PacketLink& link, const ReceiveFilter& filter) override;
    /// In copy mode memory, rings and binding need no right, only room in RLIMIT_MEMLOCK.
    core::Result<FileDescriptor> openXdpSender(const PacketLink& link) override;
    core::Result<FileDescriptor> openIpSender(const PacketLink& link, bool v6) override;

private:
    core::Result<FileDescriptor> openSender(helper::Kind kind, const PacketLink& link) const;
    core::Result<FileDescriptor> ask(const helper::Request& request) const;

    const std::string m_helper;
};

/// The sockets of this computer: this process's own where it has CAP_NET_RAW, else the helper's.
/// `program` is a path of mptcp-probe or mptcp-workbench, which helperPath() looks around.
std::shared_ptr<SocketSource> hostSockets(const std::string& program);

} // namespace net
