// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storedrun.h"

namespace figure {

/// "2021-03-31 08:05 UTC"; empty for 0.
std::string minuteText(std::int64_t timeNs);
/// "v0, v1"
std::string passesText(const store::Run& run);
std::string familiesText(const store::Run& run); ///< "IPv4, IPv6"
/// What makes the absence of a host from this run prove little; empty when nothing does.
std::string doubtText(const store::Run& run);

} // namespace figure
