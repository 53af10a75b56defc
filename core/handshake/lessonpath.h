// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/lesson.h"
#include "core/lab/virtual/virtualnetwork.h"

namespace handshake {

/// The path of a lesson: its host behind routers, and the box on the way. Immutable; any thread,
/// but a network that it gives lives in one.
class LessonPath {
public:
    explicit LessonPath(const LessonPlan& plan);

    core::IpAddress host() const;
    core::IpAddress initiator() const; ///< also the scanner of the three tools
    core::IpAddress secondInitiator() const; ///< from where a subflow joins
    /// A network that nothing has passed yet.
    std::unique_ptr<lab::VirtualNetwork> network() const;
    std::optional<lab::BoxKind> box() const { return m_box; }

    /// A packet and what it brought back, with their ways.
    struct Answer {
        std::vector<std::uint8_t> ip; ///< as it arrived
        std::int64_t delayUs = 0;
        std::vector<JourneyPoint> journey;
    };
    /// The way of a packet with all that it brought back.
    struct Passage {
        std::vector<JourneyPoint> journey;
        std::vector<Answer> answers;
    };
    Passage carry(const lab::VirtualNetwork& network, wire::Bytes packet) const;

    /// Whether two states of a packet differ in more than what routers change.
    static bool differ(wire::Bytes before, wire::Bytes after);

private:
    void markChanges(std::vector<JourneyPoint>& journey, bool madeByBox) const;

    LessonPlan m_plan;
    std::optional<lab::BoxKind> m_box;
    lab::LabPlan m_lab;
};

} // namespace handshake
