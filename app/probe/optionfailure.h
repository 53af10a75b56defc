// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace probe {

/// The same error with the option or the line that it is about in front: "--output-file: cannot
/// write ...".
inline tl::unexpected<core::Error> optionFailure(const std::string& where, core::Error error)
{
    error.detail = where + ": " + error.detail;
    return tl::unexpected(std::move(error));
}

} // namespace probe
