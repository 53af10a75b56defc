// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/lessonpath.h"

namespace handshake {

/// A connection as it was played, with the way of each of its packets.
struct PlayedConnection {
    Connection connection;
    std::vector<std::vector<JourneyPoint>> journeys;
};
/// Plays the connection of a plan that was checked. Malformed when its packets make no connection.
core::Result<PlayedConnection> playConnection(const LessonPath& path, const LessonPlan& plan);

} // namespace handshake
