// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/connection.h"

namespace handshake {

const char* roleName(Role role)
{
    switch (role) {
    case Role::Syn:
        return "syn";
    case Role::SynAck:
        return "syn-ack";
    case Role::ThirdAck:
        return "third-ack";
    case Role::JoinSyn:
        return "join-syn";
    case Role::JoinSynAck:
        return "join-syn-ack";
    case Role::JoinAck:
        return "join-ack";
    case Role::JoinConfirmation:
        return "join-confirmation";
    case Role::Data:
        return "data";
    case Role::DataAck:
        return "data-ack";
    case Role::AddAddress:
        return "add-address";
    case Role::RemoveAddress:
        return "remove-address";
    case Role::Priority:
        return "priority";
    case Role::DataFin:
        return "data-fin";
    case Role::FastClose:
        return "fast-close";
    case Role::MptcpFail:
        return "mptcp-fail";
    case Role::MptcpReset:
        return "mptcp-reset";
    case Role::Fin:
        return "fin";
    case Role::Reset:
        return "reset";
    case Role::PlainAck:
        return "plain-ack";
    case Role::IcmpError:
        return "icmp-error";
    case Role::Other:
        break;
    }
    return "other";
}

} // namespace handshake
