// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/scan/scanrequest.h"

namespace widgets {

/// The first 256 addresses of each of the lab's prefixes: enough to see every class at once.
std::vector<std::string> labSample(core::Family family);
/// What the form shows at first: a scan of the lab that takes some seconds and finds everything.
scan::ScanRequest firstRequest(const std::string& vantage);

} // namespace widgets
