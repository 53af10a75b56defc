// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/counter.h"
#include "core/trace/targetqueue.h"

namespace trace {

/// A source's targets, each with the way to it, for an engine's thread. Lives in that thread, but
/// noPath() is safe from any.
class TargetFeed {
public:
    /// `paths` has the ways that the source does not know itself.
    TargetFeed(std::unique_ptr<TargetSource> source, net::PathTable paths);

    /// The next target that has a way; its path is never empty. Nothing when none will come any
    /// more, none is there now, or so many in a row had no way that the caller should look whether
    /// it is to stop.
    std::optional<RoutedTarget> next();
    bool isExhausted() const { return m_exhausted; } ///< no further target
    bool isDry() const { return m_dry; } ///< no further target now

    /// Targets that were passed over: no route leads there, or the neighbour is silent.
    std::uint64_t noPath() const { return m_noPath.get(); }

private:
    const std::unique_ptr<TargetSource> m_source;
    const net::PathTable m_paths;
    bool m_exhausted = false;
    bool m_dry = false;
    scan::Counter m_noPath;
};

} // namespace trace
