// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/tcpoptions.h"

namespace scan {

/// The first option of `kind` in a reply's option block whose length is exactly `length`; empty
/// when there is none.
wire::Bytes findOption(wire::Bytes block, std::uint8_t kind, std::size_t length);

/// Appends the kinds in their order, e.g. "MSS-SACK-TS-NOP-WS-MPTCP". A kind without a name here is
/// its number, and "BAD" ends a block that breaks off at a malformed option.
void appendOptionKinds(wire::Bytes block, std::string& text);

} // namespace scan
