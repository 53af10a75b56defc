// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/mptcpoption.h"

namespace verify {

/// The MPTCP options of one segment that a ladder looks at, the first of each kind; those that
/// break their format are passed over.
struct MptcpSignals {
    std::optional<wire::Dss> dss;
    std::optional<wire::MpJoinSynAck> joinAnswer;
    std::optional<wire::MpFastClose> fastClose;
    bool any = false; ///< at least one sound MPTCP option of whatever kind
};
MptcpSignals readSignals(wire::Bytes block, wire::MptcpVersion version);

} // namespace verify
