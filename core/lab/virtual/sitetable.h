// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/labplan.h"

#include <mutex>
#include <optional>

namespace lab {

/// A middlebox that several threads send packets through. Any thread.
class SharedBox {
public:
    explicit SharedBox(std::unique_ptr<Middlebox> box);
    std::vector<BoxPacket> pass(wire::Bytes packet, Heading heading);

private:
    std::mutex m_mutex;
    std::unique_ptr<Middlebox> m_box;
};

/// The host of a site with the boxes on the way to it. Link n lies behind hop n, link 0 at the
/// scanner; a link has its boxes in the order from scanner to host.
struct PlacedSite {
    DeviceKind kind = DeviceKind::Silent;
    std::unique_ptr<Device> host;
    std::vector<std::vector<SharedBox*>> links; ///< empty without any box

    /// The first link from `link` on that has boxes; `none` where there is none.
    std::size_t boxesFrom(std::size_t link, std::size_t none) const;
    /// The last link before `link` that has boxes.
    std::optional<std::size_t> boxesBefore(std::size_t link) const;
};

/// The sites of a plan by the addresses that they answer for. A box that several sites list is one
/// box, with one memory. Immutable but for hosts and boxes, which any thread may use.
class SiteTable {
public:
    SiteTable(const LabPlan& plan, std::uint64_t seed);
    /// Null outside of the plan's prefixes.
    const PlacedSite* find(const core::IpAddress& destination) const;

private:
    struct Entry {
        core::IpRange range;
        const PlacedSite* site = nullptr;
    };

    std::vector<std::vector<SharedBox*>> place(
        const LabPlan& plan, const LabSite& site, std::uint64_t seed);

    std::vector<std::pair<PlannedBox, std::unique_ptr<SharedBox>>> m_boxes;
    std::vector<std::unique_ptr<PlacedSite>> m_sites;
    std::vector<Entry> m_entries; ///< by family and first address
};

} // namespace lab
