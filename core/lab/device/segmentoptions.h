// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/mptcpoption.h"

namespace lab {

/// The MPTCP options of one segment, the first of each kind; those that break their format are
/// ignored, as hosts do.
struct SegmentOptions {
    std::optional<wire::MpCapable> capable;
    std::optional<wire::MpJoinSyn> joinSyn;
    std::optional<wire::MpJoinAck> joinAck;
    std::optional<wire::Dss> dss;
    std::optional<wire::MpFastClose> fastClose;
    bool fail = false; ///< MP_FAIL
    bool any = false; ///< at least one sound MPTCP option of whatever kind
};
SegmentOptions readOptions(wire::Bytes block, wire::MptcpVersion version);

} // namespace lab
