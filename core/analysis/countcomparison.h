// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/threshold.h"
#include "core/analysis/timeline.h"
#include "core/store/store.h"

#include <cmath>

namespace analysis {

/// One count of a scan beside what it was.
struct CountChange {
    Scope scope;
    CountedClass counted;
    double before = 0; ///< of one run, or the median of several
    std::uint64_t after = 0;
    Limit limit;
    double difference() const { return double(after) - before; }
    /// In percent of `before`; empty when that is zero.
    std::optional<double> percent() const;
    bool beyond() const { return std::abs(difference()) > limit.allowed(before); }
};

/// How many hosts of each class a scan found, against one former run or several.
struct CountComparison {
    std::vector<store::Run> before; ///< oldest first
    store::Run after;
    /// Of the classes that have a limit, those of which there was a host before or is one now; by
    /// pass, port, family and class.
    std::vector<CountChange> changes;
    std::vector<std::string> notCompared; ///< what only one side asked
    std::vector<std::string> doubts; ///< losses that make absence prove little
    bool beyond() const; ///< any of the changes
};

/// Compares `after` with the median of `before`, scope by scope; a scope is compared when `after`
/// and at least `fewest` of `before` asked it. Reads the counts that the store keeps, no hosts.
/// InvalidInput when one of them is no scan or is simulated beside measured ones.
core::Result<CountComparison> compareCounts(const store::Store& store,
    const std::vector<store::Run>& before, const store::Run& after, const Thresholds& thresholds,
    std::size_t fewest);

/// Two runs alone. InvalidInput when their targets tell that they cannot be compared; that they
/// were measured from different places is a doubt, for that may be the question.
core::Result<CountComparison> comparePair(const store::Store& store, const store::Run& before,
    const store::Run& after, const Thresholds& thresholds);

/// The middle one, or the mean of the two in the middle; 0 of none.
double medianOf(std::vector<std::uint64_t> values);

} // namespace analysis
