// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/verify/verifyrequest.h"

#include <span>
#include <string_view>

namespace verify {

/// One option of `mptcp-probe verify` beside those that it shares with `scan`.
struct VerifyOption {
    const char* name; ///< long name without dashes
    char shortName; ///< 0 when there is none
    const char* group;
    const char* placeholder; ///< empty for a flag
    const char* defaultText;
    const char* help; ///< one sentence in English
    /// Checks and stores one value ("true" for a flag); InvalidInput says what is expected.
    core::Result<void> (*set)(VerifyRequest& request, std::string_view text);
};
std::span<const VerifyOption> verifyOptions();

/// Whether `verify` takes the option of `scan` with this name.
bool sharesScanOption(std::string_view name);

/// What no single option can check: InvalidInput names the option that is wrong.
core::Result<void> checkVerifyRequest(const VerifyRequest& request);

} // namespace verify
