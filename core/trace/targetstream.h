// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/filedescriptor.h"
#include "core/targets/seenranges.h"
#include "core/trace/pathcache.h"
#include "core/trace/targetplan.h"
#include "core/trace/targetqueue.h"

#include <atomic>
#include <map>
#include <thread>

namespace trace {

/// What became of a stream's rows so far.
struct StreamCounts {
    std::uint64_t targets = 0; ///< addresses with port and pass that were handed over
    std::uint64_t noPath = 0; ///< those that were not, for want of a way
    core::Uint128 excluded
        = 0; ///< addresses of rows that an exclusion holds, each as often as named
    std::uint64_t routerRows = 0;
    std::uint64_t controlRows = 0;
    bool cutOff = false; ///< stop() came before all rows were read and taken
    std::string pathTrouble; ///< why a target has no way, the first time
    std::optional<core::Error> error; ///< what ended the reading before the end of the list
};

/// Reads a list while it is written, in a thread of its own: rows become targets as soon as they
/// are there, each once, never one that is excluded, with the way to them; they wait in a bounded
/// queue. What the list's writer does meanwhile is its own affair: reading waits for it, and stops
/// at once when asked. All functions are safe from any thread; destruction stops.
class TargetStream {
public:
    /// `vantage` must outlive the stream, which calls it from its thread. `known` are the ways
    /// that were found already; empty when there are none.
    TargetStream(StreamPlan plan, net::Vantage& vantage, net::PathOverrides overrides,
        std::optional<net::PathTable> known);
    ~TargetStream();

    /// Opens the list ("-" is standard input) and begins to read.
    core::Result<void> start(const std::string& path);
    void stop();
    /// Waits for the first target that has a way; its table says by which interface all leave.
    /// Empty when the list ended before, or stop() was called.
    std::optional<net::PathTable> awaitWay();
    std::unique_ptr<TargetSource> source() const { return queuedTargets(m_queue); }
    StreamCounts counts() const;

private:
    /// New addresses with what is asked of them.
    struct Piece {
        core::IpRange range;
        TargetKey key;
    };

    void run();
    /// Reads what is there, waiting for the first row; false at the end.
    core::Result<bool> readRows(std::vector<Piece>& pieces);
    core::Result<void> addRow(const ListedTargets& row, std::vector<Piece>& pieces);
    /// False when no more are wanted.
    bool handOver(const Piece& piece);
    void publishWay();

    StreamPlan m_plan;
    std::shared_ptr<TargetQueue> m_queue;
    net::FileDescriptor m_stop; ///< readable once reading is to stop

    // The reading thread alone.
    std::optional<ListTargets> m_list;
    std::map<TargetKey, targets::SeenRanges> m_seen;
    core::Uint128 m_countV4 = 0;
    core::Uint128 m_countV6 = 0;
    core::Uint128 m_taken = 0;
    PathCache m_paths;

    mutable std::mutex m_lock; ///< guards all below
    std::condition_variable m_changed;
    std::optional<net::PathTable> m_way;
    bool m_ended = false;
    StreamCounts m_counts;

    std::jthread m_thread; ///< last, so that it is joined before the rest goes
};

} // namespace trace
