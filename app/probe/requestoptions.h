// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/options/requestoption.h"
#include "core/scan/requestcheck.h"

#include <CLI/CLI.hpp>

#include <span>

namespace probe {

/// How an option of a table looks on a command line.
struct OptionLook {
    const char* name;
    char shortName;
    const char* group;
    const char* placeholder; ///< empty for a flag
    const char* defaultText;
    const char* help;
};
/// Adds it to `command`, which owns the result.
CLI::Option* addOption(CLI::App& command, const OptionLook& look);

/// The options of one command beside those that it shares with `scan`, on the command line.
template <typename Request> class RequestOptions {
public:
    using Option = scan::RequestOption<Request>;

    RequestOptions(CLI::App& command, std::span<const Option> options)
    {
        for (const Option& option : options) {
            m_options.emplace_back(&option,
                addOption(command,
                    { option.name, option.shortName, option.group, option.placeholder,
                        option.defaultText, option.help }));
        }
    }

    /// Stores what was given. Errors name the option.
    core::Result<void> apply(Request& request) const
    {
        for (const auto& [option, parsed] : m_options) {
            for (const std::string& value : parsed->results()) {
                if (auto set = option->set(request, value); !set)
                    return scan::optionFailure(option->name, set.error());
            }
        }
        return {};
    }

private:
    std::vector<std::pair<const Option*, CLI::Option*>> m_options;
};

} // namespace probe
