// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrequest.h"
#include "core/targets/addressset.h"
#include "core/targets/targetlist.h"

#include <functional>
#include <memory>
#include <optional>

namespace widgets {

/// Sorted, disjoint ranges that tell at once how many of their addresses lie in any other range.
class RangeIndex {
public:
    RangeIndex() = default;
    explicit RangeIndex(const targets::AddressSet& set);
    /// Addresses of this set in `range`.
    core::Uint128 countIn(const core::IpRange& range) const;
    /// The first and last address of this set in `range`; none when there is none.
    std::optional<core::IpRange> hullIn(const core::IpRange& range) const;
    core::Uint128 count() const { return m_before.empty() ? 0 : m_before.back(); }

private:
    std::size_t firstFrom(const core::IpRange& range) const;

    std::vector<core::IpRange> m_ranges;
    std::vector<core::Uint128> m_before; ///< addresses before each range, and of all at the end
};

/// One line or block that takes addresses away.
struct ExclusionEntry {
    core::IpRange range;
    std::uint32_t source = 0; ///< index of PrefixAccount::sources()
    std::uint32_t line = 0; ///< of a file, from 1; 0 elsewhere
};

/// What a request asks for, what its exclusions take away, and which entry takes what. An address
/// counts for the first entry that holds it, in the order of scan::readExclusions(). Immutable; any
/// thread may ask it.
class PrefixAccount {
public:
    struct Removal {
        std::size_t entry = 0; ///< index of entries()
        core::Uint128 addresses = 0;
    };
    struct Removals {
        std::vector<Removal> by; ///< most first
        bool complete = true; ///< there were not more than are worth looking at
    };

    /// Blocks (files, DNS): for a worker. Errors are those of the plan, Unavailable when cancelled.
    static core::Result<std::shared_ptr<const PrefixAccount>> make(const scan::ScanRequest& request,
        const targets::HostResolver& resolver, const std::function<bool()>& cancelled);

    const RangeIndex& requested() const { return m_requested; }
    const RangeIndex& left() const { return m_left; }
    const std::vector<ExclusionEntry>& entries() const { return m_entries; }
    /// "Exclusions" as an empty text, a file's path, or a block's name.
    const std::vector<std::string>& sources() const { return m_sources; }
    bool isFile(std::uint32_t source) const { return source >= 1 && source <= m_files; }
    bool isDefault(std::uint32_t source) const { return source > m_files; }

    Removals removedIn(const core::IpRange& range) const;
    /// Every entry that holds `address`, in order: the first is the one that removes it.
    std::vector<std::size_t> entriesOf(const core::IpAddress& address) const;

    /// The smallest prefixes that hold all that is asked for, one for each family.
    std::vector<core::IpPrefix> roots() const;
    /// The parts of `prefix` where something is asked for, at most 256: as large as they are
    /// uniform, the others as small as can be.
    std::vector<core::IpPrefix> childrenOf(const core::IpPrefix& prefix) const;
    /// Looking closer at `prefix` shows nothing new: it is asked for and left or removed as a
    /// whole.
    bool uniform(const core::IpPrefix& prefix) const;

private:
    struct Segment {
        core::IpRange range;
        std::size_t entry = 0;
    };
    core::Result<void> readEntries(const scan::ScanRequest& request,
        const targets::HostResolver& resolver, const std::function<bool()>& cancelled);
    void split(const core::IpPrefix& prefix, int steps, std::vector<core::IpPrefix>& parts) const;
    void assign(const targets::AddressSet& requested);

    RangeIndex m_requested;
    RangeIndex m_left;
    std::vector<ExclusionEntry> m_entries;
    std::vector<std::string> m_sources;
    std::uint32_t m_files = 0;
    std::vector<Segment> m_segments; ///< sorted; only where something is asked for
};

/// The one prefix that a range is, or "FIRST-LAST".
std::string rangeText(const core::IpRange& range);

} // namespace widgets
