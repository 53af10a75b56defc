// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/travel.h"

namespace widgets {

Travel travelOf(
    const std::vector<handshake::JourneyPoint>& journey, std::size_t routers, bool fromInitiator)
{
    Travel travel;
    travel.from = fromInitiator ? 0 : 1;
    travel.to = 1 - travel.from;
    if (journey.empty())
        return travel;
    const double end = double(routers + 1);
    const double ahead = fromInitiator ? 0.5 : -0.5;
    const std::size_t source = fromInitiator ? 0 : routers + 1;
    const std::size_t goal = fromInitiator ? routers + 1 : 0;
    // What did not begin or end at a host began or ended at the box, which stands between places.
    if (journey.front().place != source) {
        travel.from = (double(journey.front().place) - ahead) / end;
        travel.madeOnTheWay = true;
    }
    if (journey.back().place != goal) {
        travel.to = (double(journey.back().place) + ahead) / end;
        travel.arrived = false;
    }
    for (std::size_t at = 1; at < journey.size(); ++at) {
        if (!journey[at].changedBy.empty())
            travel.changedAt = (double(journey[at].place) - ahead) / end;
    }
    return travel;
}

} // namespace widgets
