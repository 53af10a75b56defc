// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/mptcpoption.h"

namespace wire {

/// The MPTCP options of a segment, the first of each kind; those that break their format are passed
/// over, as hosts do, and only marked.
struct SegmentOptions {
    std::optional<MpCapable> capable;
    std::optional<MpJoinSyn> joinSyn;
    std::optional<MpJoinSynAck> joinSynAck;
    std::optional<MpJoinAck> joinAck;
    std::optional<Dss> dss;
    std::optional<AddAddress> addAddress;
    std::optional<RemoveAddress> removeAddress;
    std::optional<MpPriority> priority;
    std::optional<MpFail> fail;
    std::optional<MpFastClose> fastClose;
    std::optional<MpTcpReset> reset;
    bool any = false; ///< at least one sound MPTCP option
    bool broken = false; ///< at least one that cannot be read
};
/// Of a whole option block, by the forms of `version`.
SegmentOptions readOptions(Bytes block, MptcpVersion version);

} // namespace wire
