// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace probe {

/// Lays out --help for a terminal of 100 columns: wrapped descriptions with the defaults at their
/// end, one blank line between groups.
class HelpFormatter : public CLI::Formatter {
public:
    std::string make_help(
        const CLI::App* app, std::string name, CLI::AppFormatMode mode) const override;
    std::string make_usage(const CLI::App* app, std::string name) const override;
    std::string make_footer(const CLI::App* app) const override;
    std::string make_option(const CLI::Option* option, bool positional) const override;
};

} // namespace probe
