// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figureset.h"

#include "app/probe/command.h"
#include "app/probe/messages.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace figure {

namespace {

    /// What is left out for one reason, by name; in the catalogue's order.
    std::vector<std::pair<std::string, std::string>> reasonsOf(const FigureSet& set)
    {
        std::vector<std::pair<std::string, std::string>> reasons;
        for (const LeftOutFigure& left : set.leftOut) {
            if (left.failed)
                continue;
            const auto known = std::ranges::find(
                reasons, left.reason, &std::pair<std::string, std::string>::first);
            if (known == reasons.end())
                reasons.emplace_back(left.reason, left.kind->name);
            else
                known->second += std::string(", ") + left.kind->name;
        }
        return reasons;
    }

    /// A store that has nothing for a figure is no failure; one that cannot be read is.
    LeftOutFigure leftOut(const analysis::FigureKind& kind, const core::Error& error)
    {
        const bool lacking = error.code == core::ErrorCode::NotFound
            || error.code == core::ErrorCode::InvalidInput;
        std::string reason = error.detail;
        const std::string beginning = "\"" + std::string(kind.name) + "\" cannot be made: ";
        if (reason.starts_with(beginning))
            reason.erase(0, beginning.size());
        return { &kind, std::move(reason), !lacking };
    }

} // namespace

FigureSet makeFigures(FigureSource& source, bool quiet)
{
    FigureSet set;
    const bool watched = !quiet && ::isatty(STDERR_FILENO) == 1;
    const auto kinds = analysis::figureKinds();
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const analysis::FigureKind& kind = kinds[i];
        if (watched)
            std::fprintf(stderr, "\r\033[K%zu/%zu %s", i + 1, kinds.size(), kind.name);
        std::string reason = source.maker().missingFor(kind.name);
        if (!reason.empty()) {
            set.leftOut.push_back({ &kind, std::move(reason), false });
            continue;
        }
        auto made = source.maker().make(kind.name);
        if (made)
            set.made.push_back({ &kind, *std::move(made) });
        else
            set.leftOut.push_back(leftOut(kind, made.error()));
    }
    if (watched)
        std::fputs("\r\033[K", stderr);
    for (const auto& [reason, names] : reasonsOf(set)) {
        if (!quiet)
            probe::complain("left out: " + names + ": " + reason);
    }
    for (const LeftOutFigure& left : set.leftOut) {
        if (left.failed)
            probe::complain(std::string(left.kind->name) + ": " + left.reason);
    }
    if (set.made.empty())
        probe::complain("no figure can be made from these runs");
    return set;
}

int statusOf(const FigureSet& set)
{
    const bool bad = set.made.empty() || std::ranges::any_of(set.leftOut, &LeftOutFigure::failed);
    return bad ? probe::EndedBadly : probe::Done;
}

} // namespace figure
