// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nethelper/packetsocket.h"

namespace nethelper {

/// Whether net::helper::Channel is the socket that this program is started with.
bool hasChannel();
/// Waits ten seconds at most for the one request. Descriptors that come with it are not taken.
net::helper::Refusal receiveRequest(net::helper::Request& request);
/// False when nobody is there to be answered.
bool sendAnswer(const Outcome& outcome);

} // namespace nethelper
