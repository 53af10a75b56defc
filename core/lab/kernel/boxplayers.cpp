// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/boxplayers.h"

#include <algorithm>

namespace lab {

namespace {

    BoxPlayer bestPlayer(BoxKind kind, TransparentMptcp transparentMptcp)
    {
        switch (kind) {
        case BoxKind::ProxyV1:
            return transparentMptcp == TransparentMptcp::Yes ? BoxPlayer::Proxy : BoxPlayer::Bump;
        case BoxKind::ProxyPlain:
            return BoxPlayer::Proxy;
        case BoxKind::Nop:
        case BoxKind::ReturnNop:
        case BoxKind::Discard:
        case BoxKind::ClampMss:
            return BoxPlayer::ForwardRule;
        case BoxKind::Nat:
            return BoxPlayer::Translation;
        case BoxKind::Silent:
        case BoxKind::RateLimit:
            return BoxPlayer::NextRouter;
        default:
            return BoxPlayer::Bump;
        }
    }

    /// All packets of the lab pass the first router, so there it must be the same for all sites.
    bool routerCanPlay(const LabPlan& plan, const PlannedBox& box)
    {
        if (box.after > 0)
            return box.after < plan.routers;
        return std::ranges::all_of(plan.sites, [&box](const LabSite& site) {
            return std::ranges::find(site.boxes, box) != site.boxes.end();
        });
    }

} // namespace

std::vector<BoxPlayer> playersOf(
    const LabPlan& plan, const LabSite& site, TransparentMptcp transparentMptcp)
{
    std::vector<BoxPlayer> players;
    BoxPlayer latest = BoxPlayer::Proxy; // of those at the same link
    for (std::size_t i = 0; i < site.boxes.size(); ++i) {
        const PlannedBox& box = site.boxes[i];
        if (i == 0 || site.boxes[i - 1].after != box.after)
            latest = BoxPlayer::Proxy;
        BoxPlayer player = bestPlayer(box.kind, transparentMptcp);
        if (player == BoxPlayer::NextRouter) {
            // ICMP errors that are not sent meet no other box: the order does not matter.
            players.push_back(routerCanPlay(plan, box) ? player : BoxPlayer::Bump);
            continue;
        }
        const bool translatesTwice = player == latest && player == BoxPlayer::Translation;
        if (box.after == 0 || player < latest || translatesTwice)
            player = BoxPlayer::Bump;
        latest = player;
        players.push_back(player);
    }
    return players;
}

} // namespace lab
