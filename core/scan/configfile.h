// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanoptions.h"

namespace scan {

/// One line of a config file.
struct ConfigSetting {
    const ScanOption* option = nullptr;
    std::string value; ///< "true" for a flag
    std::string position; ///< "FILE:LINE", for errors about the value
};

/// A target, which a command line has without a name and a config file as "target = 192.0.2.0/24",
/// a line each. Not among scanOptions().
const ScanOption& targetSetting();

/// Reads "name = value" lines; names are the long options without dashes, `#` begins a comment
/// at the start of a line or after a space, and a value may stand in "quotes". A flag needs no
/// value, or is true or false. Errors name file and line. Values are not checked.
core::Result<std::vector<ConfigSetting>> readConfigFile(const std::string& path);
/// The same of a text; errors name the line as "NAME:LINE".
core::Result<std::vector<ConfigSetting>> readConfigText(
    std::string_view text, const std::string& name);

/// The targets of `request` and its options that are not left at their default, as lines that
/// readConfigFile() reads back.
std::string configText(const ScanRequest& request);

/// `error` with the option and the place in the file in front: "--config: FILE:2: rate: ...".
tl::unexpected<core::Error> configFailure(const std::string& place, core::Error error);

} // namespace scan
