// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/handshake/connection.h"
#include "core/lab/labplan.h"
#include "core/scan/scanrow.h"
#include "core/trace/pathverdict.h"
#include "core/verify/evidence.h"
#include "core/verify/hostcategory.h"

namespace handshake {

/// A box on the lesson's path, by the talk's four rules: one that removes the MPTCP options (drop),
/// one that puts the SYN's option into the SYN/ACK (mirror), one that ends TCP and speaks MPTCP by
/// itself (proxy), and one that lowers the MSS and leaves MPTCP alone (pass-through). None is no
/// box.
struct LessonBox {
    trace::Rule rule = trace::Rule::None;
    std::size_t afterHop = 1; ///< between this hop and the next, up to `hops`; 0: before the first
    friend bool operator==(const LessonBox&, const LessonBox&) = default;
};

/// What is played on the virtual lab.
struct LessonPlan {
    int version = 1; ///< 0 or 1
    std::size_t hops = 3; ///< routers, 1 to 8
    std::optional<LessonBox> box;
    bool hostSpeaksMptcp = true; ///< false: a plain TCP host stands behind the path
    bool join = true; ///< a second subflow by MP_JOIN
    bool data = true; ///< a little data each way, with DSS and DATA_ACK
    bool teardown = true; ///< DATA_FIN and FINs
    std::uint64_t seed = 1;
    core::Family family = core::Family::V4;
    friend bool operator==(const LessonPlan&, const LessonPlan&) = default;
};
constexpr std::size_t MostLessonHops = 8;
/// What plays the rule in a lesson of this version; empty for None.
std::optional<lab::BoxKind> boxOf(trace::Rule rule, int version);

/// A packet as it arrives at each place of the path: 0 is the initiator, hops + 1 the listener. The
/// first point is the packet as it was sent. One that a box takes ends before that box, and one
/// that a box makes begins behind it.
struct JourneyPoint {
    std::size_t place = 0;
    std::vector<std::uint8_t> ip;
    std::string changedBy; ///< the box that altered it, or made it, just before; empty: none
};

/// A connection that was played, with what the tools say of its path. A plain value.
struct Lesson {
    LessonPlan plan;
    Connection connection; ///< as the initiator sees it; `arrived` where a box altered a packet
    /// Beside connection.packets: how each travelled, in the order of its travel.
    std::vector<std::vector<JourneyPoint>> journeys;
    /// What the three tools say of this path, each run for real on the same virtual lab.
    scan::ScanRow scan;
    trace::TraceResult trace;
    verify::VerifyResult proof;
    verify::HostCategory category = verify::HostCategory::Inconclusive; ///< by all three
    /// The scan says potential MPTCP, but the host at that address did not say so: the proof says
    /// no, or a proxy was proven in the host's place.
    bool scanIsFooled = false;
    std::vector<Said> explained; ///< the explanation as patterns with values
    std::string explanation; ///< a few plain English sentences: what the box does, why the scan
                             ///< says what it says
};

/// Plays a whole connection (v0 or v1) on the virtual lab, packet by packet, then scans, traces and
/// proves the same host over the same path. Deterministic from the seed; well under a second;
/// belongs in a worker thread. InvalidInput names what of the plan is out of range.
core::Result<Lesson> playLesson(const LessonPlan& plan);

/// "Which rule is this?": a plan that hides its box.
struct Exercise {
    LessonPlan plan;
    std::vector<trace::Rule> choices; ///< in the order to show them

    /// None: no box stands there.
    trace::Rule answer() const { return plan.box ? plan.box->rule : trace::Rule::None; }
};
/// The `number`th exercise of a series; the same number is the same exercise. What scan, trace and
/// proof say is enough to solve it.
Exercise makeExercise(std::uint64_t number);

} // namespace handshake
