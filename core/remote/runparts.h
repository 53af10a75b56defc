// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/link.h"
#include "core/scan/scanplan.h"
#include "core/store/storedrun.h"

namespace remote {

/// The machines of a scan that have a stored run of their own, so that they can be compared:
/// several with VantageMode::Compare. One empty name otherwise: a single run holds all.
std::vector<std::string> runPartsOf(const scan::ScanRequest& request);
/// The request whose run that of `part` is: what this machine alone would be asked for, with the
/// seed that was drawn, and without a password or the name of a file that it goes on with.
scan::ScanRequest requestOfPart(const scan::ScanPlan& plan, const std::string& part);
/// The run of `part` as it begins. Its configuration is for the caller to say.
store::Run runOfPart(
    const scan::ScanPlan& plan, const std::string& part, bool simulated, std::int64_t startedNs);
/// How the machine `part` stands; none for the empty name, or when this computer probes.
const LinkReport* reportOfPart(const std::vector<LinkReport>& reports, const std::string& part);

} // namespace remote
