// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/targetstream.h"

namespace trace {

/// What an engine needs of a plan: its targets, those of standard input while they come, and the
/// ways to them. All functions are safe from any thread but for takeSource().
class TargetSupply {
public:
    /// Finds the ways to what is known and begins to read standard input, when it is a list.
    /// `vantage` must outlive the supply. Errors as of Vantage::resolve().
    static core::Result<std::unique_ptr<TargetSupply>> open(TargetPlan plan, net::Vantage& vantage);

    /// Waits until it is known by which interface the targets are reached, which may take as long
    /// as standard input is silent. False when there is no target, or after stop().
    bool awaitWay();
    /// After awaitWay().
    const net::PathTable& paths() const { return *m_paths; }
    /// All targets; once.
    std::unique_ptr<TargetSource> takeSource();
    /// Reads no more of standard input.
    void stop();
    /// Of standard input, and what planTargets() left out.
    StreamCounts counts() const;

private:
    TargetSupply() = default;

    std::unique_ptr<TargetSource> m_known;
    std::optional<net::PathTable> m_paths;
    std::unique_ptr<TargetStream> m_stream;
    std::uint64_t m_routerRows = 0;
    std::uint64_t m_controlRows = 0;
};

/// Sentences about rows that were left out, for the end of a run.
std::vector<std::string> leftOutRemarks(const StreamCounts& counts);

} // namespace trace
