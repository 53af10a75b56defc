// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/link.h"
#include "core/scan/output/metadata.h"

namespace remote {

/// What --metadata-file says of the machines of a scan.
std::vector<scan::VantageMetadata> metadataOf(const std::vector<LinkReport>& reports);

} // namespace remote
