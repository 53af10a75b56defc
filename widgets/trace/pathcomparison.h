// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/hostresult.h"

#include <QStringList>

#include <vector>

namespace widgets {

/// What two traces show at one TTL.
struct HopPair {
    int ttl = 0;
    const trace::Hop* first = nullptr; ///< null where that path has no such hop
    const trace::Hop* second = nullptr;
    QStringList differences; ///< sentences; empty: none that matters
    bool matters = false; ///< the two quotes show different changes
};

/// Two traces side by side, hop by hop. Changes are the same when field and kind are, whatever the
/// probes' own numbers were.
struct PathComparison {
    std::shared_ptr<const trace::TraceResult> first; ///< what the pairs point into
    std::shared_ptr<const trace::TraceResult> second;
    std::vector<HopPair> pairs; ///< by TTL
    QStringList findings; ///< what differs on the whole, the most important first
};

PathComparison comparePaths(std::shared_ptr<const trace::TraceResult> first,
    std::shared_ptr<const trace::TraceResult> second);

} // namespace widgets
