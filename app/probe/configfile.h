// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanoptions.h"

namespace probe {

/// One line of a config file.
struct ConfigSetting {
    const scan::ScanOption* option = nullptr;
    std::string value; ///< "true" for a flag
    std::string position; ///< "FILE:LINE", for errors about the value
};

/// Reads "name = value" lines; names are the long options without dashes, `#` begins a comment
/// at the start of a line or after a space, and a value may stand in "quotes". A flag needs no
/// value, or is true or false. Errors name file and line. Values are not checked.
core::Result<std::vector<ConfigSetting>> readConfigFile(const std::string& path);

/// `error` with the option and the place in the file in front: "--config: FILE:2: rate: ...".
tl::unexpected<core::Error> configFailure(const std::string& place, core::Error error);

} // namespace probe
