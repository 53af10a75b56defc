// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storedrun.h"
#include "population.h"
#include "runplan.h"

namespace study {

/// The run as it stands in the store: who asked what, when, and what became of its packets.
store::Run describeRun(const PlannedRun& planned);

/// Removes a store's files, if there are any.
void removeStore(const std::string& file);
/// Writes all runs of the study into a store that it makes. Simulated, all of them.
core::Result<void> writeStudy(const Population& population, const std::string& url);

/// Writes who announces the addresses and where they are: FOLDER/study-v4.pfx2as, -v6.pfx2as and
/// study-countries.mmdb.
core::Result<void> writeOrigins(const Internet& internet, const std::string& folder);

} // namespace study
