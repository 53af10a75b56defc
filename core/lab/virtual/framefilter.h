// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"

namespace lab {

/// What net::ReceiveFilter says, on a whole IP packet: the job that a BPF program does for a real
/// interface.
bool letsIn(const net::ReceiveFilter& filter, wire::Bytes packet);

/// The same for an Ethernet frame that the scanner itself sends, net::ReceiveFilter::ownFrames.
bool showsOwn(const net::ReceiveFilter& filter, wire::Bytes frame);

} // namespace lab
