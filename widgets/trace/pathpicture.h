// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/pathverdict.h"

#include <QString>

#include <vector>

namespace widgets {

/// One station of a path as it is drawn.
struct PathNode {
    enum class Kind {
        Scanner,
        Hop,
        Impostor, ///< answers in the target's name
        Target,
    };
    Kind kind = Kind::Hop;
    int ttl = 0; ///< 0 for the scanner; of the answer for the target, 0 where unknown
    QString address; ///< or what stands there instead: "silent"
    QString name; ///< reverse DNS; may be empty
    QString rtt;
    QString quote; ///< of hops that answered
    bool silent = false; ///< drawn dashed
    bool changed = false; ///< shows a change that nobody expects
    bool controlOnly = false; ///< only the plain SYN came so far
    QString description; ///< for people who do not see the drawing, and the tool tip
};

/// The way between a node and the next.
struct PathLink {
    enum class Look {
        Plain,
        Other, ///< something was changed here that is not about MPTCP
        Altered, ///< here MPTCP was removed, altered or refused
    };
    Look look = Look::Plain;
    bool unreached = false; ///< the probe with MPTCP did not come here
};

/// A run of links with one look, and what was changed on them.
struct PathSpan {
    std::size_t first = 0; ///< the link after node `first`
    std::size_t last = 0; ///< and up to this one
    PathLink::Look look = PathLink::Look::Altered;
    QString label;
};

/// A path as plain data, to be drawn in the window or into a file.
struct PathPicture {
    std::vector<PathNode> nodes;
    std::vector<PathLink> links; ///< one fewer than nodes
    std::vector<PathSpan> spans;
    bool answered = false;
    bool returnAltered = false; ///< the answer was altered on its way back
    QString returnLabel;
    std::size_t returnFrom = 0; ///< the station that answers
    QString title;
    QString sentence; ///< the verdict
    /// Stations and the longest address of a path that is to stand under this one, hop for hop.
    std::size_t alignedNodes = 0;
    QString alignedAddress;
};

PathPicture pathPicture(const trace::TraceResult& result);
/// So that hops of the same TTL stand under each other.
void alignPaths(PathPicture& one, PathPicture& other);
/// "0.47 ms"; empty below 0.
QString rttText(std::int32_t rttUs);
/// "SYN/ACK, MPTCP", "RST", ...
QString answerText(const trace::Answer& answer);
/// "100.64.0.1 port 80, MPTCP v1"
QString targetText(const trace::ProbeTarget& target);

} // namespace widgets
