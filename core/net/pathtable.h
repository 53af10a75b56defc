// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/wire/ethernet.h"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace net {

/// How a frame to one target begins: the sending interface's part of the way.
struct Path {
    core::IpAddress source;
    wire::MacAddress sourceMac {}; ///< unused on raw-IP links
    wire::MacAddress nextHopMac {};
    std::optional<core::IpAddress> gateway; ///< empty when the target is on the link
    friend bool operator==(const Path&, const Path&) = default;
};

/// Which path each target takes. A value; immutable once a scan runs, so any thread may read it.
/// Nearly always it holds one path per family, and find() then costs one comparison.
class PathTable {
public:
    /// Ranges must not overlap; later ones of the same family may come in any order.
    void add(const core::IpRange& range, const Path& path) { add(range, std::span(&path, 1)); }
    /// Several paths that differ in their source: each target takes the same one of them always.
    void add(const core::IpRange& range, std::span<const Path> paths);
    /// Null when the target has none: its neighbour did not answer.
    const Path* find(const core::IpAddress& target) const
    {
        for (std::size_t i = 0; i < std::min(m_entries.size(), FewEntries); ++i) {
            if (const Entry& entry = m_entries[i]; entry.range.contains(target))
                return entry.paths == 1 ? &m_paths[entry.path] : findAmongSources(entry, target);
        }
        return m_entries.size() > FewEntries ? findAmongMany(target) : nullptr;
    }
    /// The path of every target of the family, null when they take several or some have none.
    const Path* sharedBy(core::Family family) const;
    bool empty() const { return m_entries.empty(); }
    const std::vector<Path>& paths() const { return m_paths; }

    std::string interfaceName;
    int interfaceIndex = 0;
    wire::LinkType linkType = wire::LinkType::Ethernet;
    std::uint32_t mtu = 1500;
    /// Packets go to the kernel's IP layer (-X): it finds their next hop, whatever the link is.
    bool ipLayer = false;
    /// Targets without a path: no route leads there, or their neighbour did not answer. They are
    /// skipped and counted.
    std::uint64_t unresolved = 0;

private:
    struct Entry {
        core::IpRange range;
        std::size_t path = 0; ///< the first of them
        std::uint32_t paths = 1;
    };
    static constexpr std::size_t FewEntries = 2; ///< looked at one by one
    const Path* findAmongMany(const core::IpAddress& target) const;
    const Path* findAmongSources(const Entry& entry, const core::IpAddress& target) const;

    std::vector<Path> m_paths;
    std::vector<Entry> m_entries; ///< sorted by family and first address
};

/// What the user prescribes about the way; everything empty means "as the kernel would".
struct PathOverrides {
    std::string interfaceName; ///< -i
    std::vector<core::IpAddress> sources; ///< -S, those of a target's family share the targets
    std::optional<wire::MacAddress> gatewayMac; ///< -G
    bool ipLayer = false; ///< -X
};

} // namespace net
