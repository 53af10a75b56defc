// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/options/requestoption.h"
#include "core/trace/listtargets.h"
#include "core/verify/verifyrequest.h"

#include <span>
#include <string_view>

namespace verify {

/// One option of `mptcp-probe verify` beside those that it shares with `scan`.
using VerifyOption = scan::RequestOption<VerifyRequest>;
std::span<const VerifyOption> verifyOptions();

/// Whether `verify` takes the option of `scan` with this name.
bool sharesScanOption(std::string_view name);

/// The command that repeats this request, as trace::equivalentCommand().
std::vector<std::string> equivalentCommand(const VerifyRequest& request, const trace::ListUse& use);

/// What no single option can check: InvalidInput names the option that is wrong.
core::Result<void> checkVerifyRequest(const VerifyRequest& request);

} // namespace verify
