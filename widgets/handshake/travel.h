// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/lesson.h"

namespace widgets {

/// How far a packet came, as shares of the path: 0 is the initiator, 1 the listener.
struct Travel {
    double from = 0;
    double to = 1;
    std::optional<double> changedAt; ///< where a box altered it
    bool arrived = true; ///< at the end that it was meant for
    bool madeOnTheWay = false; ///< by a box, in the other side's name
};

/// The way of a packet of a lesson over `routers` routers. An empty journey is the whole path.
Travel travelOf(
    const std::vector<handshake::JourneyPoint>& journey, std::size_t routers, bool fromInitiator);

} // namespace widgets
