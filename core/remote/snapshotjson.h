// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scansnapshot.h"
#include "core/store/exchange/jsonobject.h"

namespace remote {

/// A scan's counters as an object, all of them but the rates that follow from others.
store::Json snapshotJson(const scan::ScanSnapshot& snapshot);
/// Reads them back; Malformed says what is wrong. Each is below 2^63, so that a few may be added.
core::Result<scan::ScanSnapshot> snapshotFromJson(const store::Json& json);

} // namespace remote
