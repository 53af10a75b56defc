// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/mptcpoption.h"

namespace wire {

/// The checksum of a data sequence mapping (RFC 8684 section 3.3.1, the same in RFC 6824): the
/// Internet checksum over the mapped data and a pseudo-header of 64-bit data sequence number,
/// subflow sequence number, length and zeros. `mapping.dataSequence` must be the whole number even
/// where the option carries its lower half; `mapping.checksum` is not looked at.
std::uint16_t dssChecksum(const Dss::Mapping& mapping, Bytes data);

} // namespace wire
