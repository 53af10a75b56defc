// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/virtual/sitetable.h"

#include "core/base/splitmix64.h"

#include <algorithm>

namespace lab {

namespace {

    bool isBefore(core::Family family, core::Uint128 address, const core::IpRange& range)
    {
        return std::pair(family, address) < std::pair(range.family, range.first);
    }

} // namespace

SharedBox::SharedBox(std::unique_ptr<Middlebox> box)
    : m_box(std::move(box))
{
}

std::vector<BoxPacket> SharedBox::pass(wire::Bytes packet, Heading heading)
{
    const std::lock_guard lock(m_mutex);
    return m_box->pass(packet, heading);
}

std::size_t PlacedSite::boxesFrom(std::size_t link, std::size_t none) const
{
    for (; link < links.size(); ++link) {
        if (!links[link].empty())
            return link;
    }
    return none;
}

std::optional<std::size_t> PlacedSite::boxesBefore(std::size_t link) const
{
    for (link = std::min(link, links.size()); link > 0; --link) {
        if (!links[link - 1].empty())
            return link - 1;
    }
    return std::nullopt;
}

SiteTable::SiteTable(const LabPlan& plan, std::uint64_t seed)
{
    for (const LabSite& site : plan.sites) {
        auto placed = std::make_unique<PlacedSite>();
        placed->kind = site.host;
        placed->host = makeDevice(site.host, seed);
        placed->links = place(plan, site, seed);
        for (const core::IpPrefix& prefix : { site.v4, site.v6 })
            m_entries.push_back({ prefix.range(), placed.get() });
        m_sites.push_back(std::move(placed));
    }
    std::ranges::sort(m_entries, [](const Entry& left, const Entry& right) {
        return isBefore(left.range.family, left.range.first, right.range);
    });
}

std::vector<std::vector<SharedBox*>> SiteTable::place(
    const LabPlan& plan, const LabSite& site, std::uint64_t seed)
{
    if (site.boxes.empty())
        return {};
    std::vector<std::vector<SharedBox*>> links(plan.routers + 1);
    std::vector<SharedBox*> taken;
    for (const PlannedBox& planned : site.boxes) {
        // The same kind twice at one place is two boxes, for each site that has both.
        auto found = std::ranges::find_if(m_boxes, [&](const auto& box) {
            return box.first == planned && std::ranges::count(taken, box.second.get()) == 0;
        });
        if (found == m_boxes.end()) {
            const std::uint64_t boxSeed = core::splitMix64(core::splitMix64(seed) + m_boxes.size());
            m_boxes.emplace_back(planned,
                std::make_unique<SharedBox>(
                    makeMiddlebox(planned.kind, boxPlace(planned.after), boxSeed)));
            found = std::prev(m_boxes.end());
        }
        taken.push_back(found->second.get());
        links[std::min(planned.after, plan.routers)].push_back(found->second.get());
    }
    return links;
}

const PlacedSite* SiteTable::find(const core::IpAddress& destination) const
{
    const core::Uint128 value = destination.value();
    const auto after = std::upper_bound(
        m_entries.begin(), m_entries.end(), value, [&](core::Uint128 address, const Entry& entry) {
            return isBefore(destination.family(), address, entry.range);
        });
    if (after == m_entries.begin() || !std::prev(after)->range.contains(destination))
        return nullptr;
    return std::prev(after)->site;
}

} // namespace lab
