// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/timeline.h"

namespace analysis {

/// What a scan asked, with its ports read. Refers to the run, which must outlive it.
struct AskedScope {
    const store::Run& run;
    targets::PortSet ports;

    bool covers(const Scope& scope) const { return asksFor(run, ports, scope); }
};

/// InvalidInput when the run is no scan; an error of PortSet::parse() when its ports are damaged.
core::Result<AskedScope> askedBy(const store::Run& run);

/// Adds a line for each pass, family and group of ports that `has` asked and `lacks` did not.
void nameWhatOneLacks(
    const AskedScope& has, const AskedScope& lacks, std::vector<std::string>& names);

/// Why the counts of two scans tell nothing about each other: they asked different targets, as far
/// as their configurations tell, no pass, port and family in common, or one of them was imported
/// and does not say what it asked. Empty otherwise. Of lists only the names are known.
core::Text whyNotComparable(const AskedScope& before, const AskedScope& after);

/// That they were measured from different places; empty otherwise. Labs count as one place whatever
/// their plan: the plan is the network that is measured.
core::Text whyPlacesDiffer(const store::Run& before, const store::Run& after);

} // namespace analysis
