// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/scan/scanrequest.h"

namespace scan {

/// Whether every value of the request is one that its option takes, and whether the values fit
/// each other. Opens and resolves nothing, but looks whether files are the same. InvalidInput
/// begins with the option: "--rate: ...".
core::Result<void> checkRequest(const ScanRequest& request);

/// All addresses that --source-ip names, in order.
core::Result<std::vector<core::IpAddress>> sourceAddressesOf(const ScanRequest& request);

/// `text` with the option that it is about in front, as all errors about options begin.
tl::unexpected<core::Error> optionFailure(const char* option, const core::Error& error);
tl::unexpected<core::Error> optionFailure(const char* option, const std::string& text);

} // namespace scan
