// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "population.h"

namespace study {

/// Whom the study traces and then proves in a month. In its last three months: of those that
/// answered version 0 with a key of their own every true or rewritten host, and of the others those
/// that had done so for three scans in a row, as the published study did. Before that samples, and
/// always samples of mirrors and oddities. Of version 1 everyone who speaks it.
bool isFollowedUp(const StudySettings& settings, const Host& host, int month, std::uint16_t port,
    scan::Pass pass);

/// How the scan of this month saw it; empty when it did not.
std::optional<scan::ReplyClass> seenAs(
    const Host& host, int month, std::uint16_t port, scan::Pass pass);

} // namespace study
