// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure.h"
#include "core/store/hostrow.h"

namespace analysis {

/// One host behind a point of a figure. A plain value.
struct PointHost {
    store::RunId run = 0; ///< in which it answered, or was traced or proven
    store::HostRow host; ///< its answer; of a trace or proof only address, port and pass
    bool answered = true; ///< `host` is a whole answer
    std::string judgement; ///< the verdict of a trace or proof, or a host's category; else empty
    std::vector<std::uint16_t> ports; ///< at which the point counts it
    std::string origin; ///< "AS6185", with a database of origins that knows it
    std::string originName;
    std::string country; ///< with a database of countries that knows it
};

/// Who stands behind one point of a figure. A plain value.
struct PointHosts {
    std::vector<PointHost> hosts; ///< by address, no more than was asked for
    /// All of them, counted as the point counts: what a chart of counts has as its value.
    std::uint64_t count = 0;
};

/// Where a point is: of a chart its series and category, of a table its column and row.
struct FigurePlace {
    std::size_t series = 0;
    std::size_t category = 0;
};

class RunData;
struct CatalogueEntry;

/// See FigureMaker::hostsBehind().
core::Result<PointHosts> readPointHosts(RunData& data, const CatalogueEntry& entry,
    const Figure& figure, FigurePlace place, std::size_t most);

} // namespace analysis
