// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/farchannel.h"

namespace remote {

/// `mptcp-probe serve`: does what one order says and ends, also when nobody listens any more. The
/// calling thread probes. `probeExecutable` is mptcp-probe's path, see lab::openVantage(). True
/// when the order was carried out.
bool serve(FarChannel& channel, const std::string& probeExecutable);

} // namespace remote
