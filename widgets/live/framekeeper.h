// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"

#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace widgets {

/// The bytes of replies, the newest ones up to a limit of memory: when it is
/// reached the oldest are let go, a block at a time, and counted. All functions
/// are safe from any thread; add() is for the engine's receiver and copies a
/// few hundred bytes.
class FrameKeeper {
public:
    static constexpr std::size_t BlockBytes = 1 << 20;
    /// Longer frames are kept up to here: more than headers, options and a quote
    /// take.
    static constexpr std::size_t MaxFrameBytes = 1600;

    explicit FrameKeeper(std::size_t limitBytes);

    /// Two blocks at least, whatever is asked for.
    void setLimit(std::size_t bytes);
    /// `frame` begins with the link header, `timeNs` is its row's.
    void add(wire::Bytes frame, std::int64_t timeNs);
    void clear();
    /// The IP packet that became `row`; empty when it was let go.
    std::optional<std::vector<std::uint8_t>> find(const scan::ScanRow& row) const;

    std::size_t memoryBytes() const;
    std::uint64_t kept() const;
    std::uint64_t letGo() const;

private:
    /// Records of time, length and bytes, one behind the other.
    struct Block {
        std::vector<std::uint8_t> bytes;
        std::uint64_t frames = 0;
        std::int64_t firstNs = 0;
        std::int64_t lastNs = 0;
    };
    void makeRoom();

    mutable std::mutex m_mutex; ///< for all that follows
    std::size_t m_limit;
    std::deque<Block> m_blocks;
    std::uint64_t m_kept = 0;
    std::uint64_t m_letGo = 0;
};

} // namespace widgets
