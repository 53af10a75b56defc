// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanoptions.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <map>
#include <set>

namespace probe {

/// The command line of `scan`, or of a command that probes in other ways: the options of
/// scan::scanOptions() that apply to it, the targets and --config.
class ScanArguments {
public:
    /// `applies` says by its name whether the command takes an option; empty: all of them.
    explicit ScanArguments(
        CLI::App& command, const std::function<bool(std::string_view name)>& applies = {});
    /// What was asked for, after parsing: defaults, then the config file, then the command line.
    /// Errors name the option, and for the config file the line.
    core::Result<scan::ScanRequest> request() const;
    /// The same over `base` in place of the defaults.
    core::Result<scan::ScanRequest> request(scan::ScanRequest base) const;
    /// The same, and the names of the options that are not left at their default in `given`.
    core::Result<scan::ScanRequest> request(std::set<std::string_view>& given) const;

private:
    core::Result<scan::ScanRequest> request(
        scan::ScanRequest base, std::set<std::string_view>& given) const;
    core::Result<void> applyConfigFile(
        scan::ScanRequest& request, std::set<std::string_view>& given) const;

    std::map<const scan::ScanOption*, CLI::Option*> m_options;
    std::vector<std::string> m_targets;
    std::string m_configFile;
};

} // namespace probe
