// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/targetfeed.h"

namespace trace {

namespace {

    /// A prefix on the link may hold more addresses than could ever be walked through.
    constexpr int MostPassedOver = 4096;

} // namespace

TargetFeed::TargetFeed(std::unique_ptr<TargetSource> source, net::PathTable paths)
    : m_source(std::move(source))
    , m_paths(std::move(paths))
{
}

std::optional<RoutedTarget> TargetFeed::next()
{
    for (int i = 0; i < MostPassedOver && !m_exhausted; ++i) {
        const auto target = m_source->next();
        m_exhausted = !target && m_source->ended();
        m_dry = !target && !m_exhausted;
        if (!target)
            break;
        const net::Path* path = m_source->path();
        if (!path)
            path = m_paths.find(target->address);
        if (path)
            return RoutedTarget { *target, *path };
        m_noPath.add(1);
    }
    return std::nullopt;
}

} // namespace trace
