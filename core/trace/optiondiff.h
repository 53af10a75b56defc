// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/quotediff.h"

namespace trace {

/// Compares the options of a SYN with those of its quote, as an ordered list and byte for byte, and
/// adds fields ("tcp.option.mss", "tcp.option.mptcp", ...), changes and mptcpBytesVisible to
/// `diff`. Returns the sent MPTCP option, empty when there is none; points into `sent`.
wire::Bytes compareOptions(wire::Bytes sent, const wire::QuotedTcp& quote, QuoteDiff& diff);

/// "tcp.option.mss", "tcp.option.77"
std::string optionField(std::uint8_t kind);

} // namespace trace
