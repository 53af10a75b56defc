// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/filedescriptor.h"
#include "core/net/helper/helperprotocol.h"

namespace nethelper {

/// What a request gets: the socket, or why not.
struct Outcome {
    net::helper::Answer answer;
    net::FileDescriptor socket;
};

/// Does what a valid request asks for. The right is in force for the one call that needs it, and
/// gone when this returns.
Outcome fulfil(const net::helper::Request& request);

} // namespace nethelper
