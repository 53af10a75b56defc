// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/scan/replyclass.h"

class QMenu;

namespace widgets {

class Navigator;

/// Adds what can be asked about one host: trace, verify, history, leave out.
void addHostActions(QMenu& menu, Navigator& navigator, const core::IpAddress& address,
    std::uint16_t port, scan::Pass pass, const std::string& vantage);

} // namespace widgets
