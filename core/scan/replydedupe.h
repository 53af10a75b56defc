// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/replyclass.h"

#include <vector>

namespace scan {

/// Remembers which classes of reply came from each target and pass, in about 16 to 32 bytes each.
/// Keyed by class after validation: a forged RST that comes first must not hide the SYN/ACK behind
/// it. Memory is bounded: with more targets than `capacity`, the older half is forgotten and
/// counted. No call takes long: what it remembers lies in parts that grow each by itself. Lives in
/// the receiver thread.
class ReplyDedupe {
public:
    explicit ReplyDedupe(std::size_t capacity = std::size_t(1) << 25);

    /// What came from the same target and pass before.
    struct Seen {
        bool repeat = false; ///< this class was seen before
        bool conflict = false; ///< another class was
    };
    /// `fingerprint` names target and pass: ProbeIdentity::fingerprint.
    Seen insert(std::uint64_t fingerprint, ReplyClass replyClass);
    /// Fetches what insert() will look at: memory is slower than all the rest of a reply's way.
    void prefetch(std::uint64_t fingerprint) const;
    /// Targets and passes that were forgotten: those that came again and were forgotten once more
    /// count each time.
    std::uint64_t evictions() const { return m_evictions; }

private:
    /// Open addressing; an entry is a 56-bit tag above a mask of classes, 0 is free.
    struct Table {
        std::vector<std::uint64_t> entries;
        std::size_t used = 0;
        std::size_t homeOf(std::uint64_t tag) const;
        std::uint64_t* slotOf(std::uint64_t tag);
        void grow();
    };
    struct Part {
        Table current;
        Table previous; ///< the generation before; kept until `current` is half the capacity
        std::size_t carriedOver = 0; ///< entries of `previous` that are in `current` as well
    };
    std::size_t partOf(std::uint64_t tag) const { return std::size_t(tag >> 56) & m_partMask; }

    std::vector<Part> m_parts;
    std::size_t m_partMask = 0;
    std::size_t m_firstEntries = 0;
    std::size_t m_generationCapacity; ///< of a part
    std::uint64_t m_evictions = 0;
};

} // namespace scan
