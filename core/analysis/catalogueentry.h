// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rundata.h"

namespace analysis {

/// What a kind of figure cannot do without, besides its databases of origins.
enum class Needs : std::uint8_t {
    Scans, ///< of the entry's pass and family, at any port
    ScansTogether, ///< the same, with all its ports in one period
    AnyScan, ///< for v0 or v1
    AnyTogether, ///< of some pass and family, with all its ports in one period
    FamilyScan, ///< for v0 or v1 of the entry's family
    PassScan, ///< of the entry's pass in any family
    TwoPorts, ///< the first two ports in one period, of some pass and family
    TwoPortsOfFamily, ///< of some pass in the entry's family
    BothVersions, ///< v0 and v1 at all their ports in one period, in some family
    BothVersionsOfFamily, ///< in the entry's family
    ControlScan, ///< the pass control beside v0 or v1 in one period
    Traces,
    TracesOfPass, ///< of the entry's pass and family
    Proofs,
    Findings, ///< of a scan's follow-up
    Runs, ///< any
    Nothing, ///< published numbers alone
};

/// A kind of figure with what makes it.
struct CatalogueEntry {
    FigureKind kind;
    core::Result<Figure> (*build)(RunData& data, const CatalogueEntry& entry) = nullptr;
    Needs needs = Needs::Scans;
    scan::Pass pass = scan::Pass::V0; ///< for kinds of one pass and family
    core::Family family = core::Family::V4;
    bool prefixesSuffice = false; ///< watched prefixes do without a database of origins
};

/// The entries of each group, in the order of the report.
std::vector<CatalogueEntry> adoptionEntries();
std::vector<CatalogueEntry> classEntries();
std::vector<CatalogueEntry> churnEntries();
std::vector<CatalogueEntry> overlapEntries();
std::vector<CatalogueEntry> keyEntries();
std::vector<CatalogueEntry> traceEntries();
std::vector<CatalogueEntry> proofEntries();
std::vector<CatalogueEntry> originEntries();
std::vector<CatalogueEntry> watchEntries();
std::vector<CatalogueEntry> profileEntries();
std::vector<CatalogueEntry> runEntries();
std::vector<CatalogueEntry> passiveEntries();

} // namespace analysis
