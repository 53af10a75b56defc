// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/helpformatter.h"

#include <sstream>

namespace probe {

namespace {

    constexpr std::size_t NameColumns = 30;
    constexpr std::size_t LineColumns = 100;

    std::string optionName(const CLI::Option& option, bool positional)
    {
        if (positional)
            return "  " + option.get_name(true);
        std::string name = "  ";
        for (const std::string& letter : option.get_snames())
            name += "-" + letter + ", ";
        if (option.get_snames().empty())
            name += "    ";
        for (const std::string& word : option.get_lnames())
            name += "--" + word;
        return option.get_type_name().empty() ? name : name + " " + option.get_type_name();
    }

    std::string description(const CLI::Option& option)
    {
        std::string text = option.get_description();
        if (!option.get_default_str().empty())
            text += " (default " + option.get_default_str() + ")";
        return text;
    }

    /// `text` in lines from NameColumns on, after the `begun` text of the first one.
    std::string wrapped(std::string begun, const std::string& text)
    {
        std::string lines;
        std::string line = std::move(begun);
        if (line.size() + 1 < NameColumns)
            line.resize(NameColumns - 1, ' ');
        else
            lines += std::exchange(line, std::string(NameColumns - 1, ' ')) + "\n";
        std::istringstream words(text);
        for (std::string word; words >> word;) {
            if (line.size() + 1 + word.size() > LineColumns)
                lines += std::exchange(line, std::string(NameColumns - 1, ' ')) + "\n";
            line += " " + word;
        }
        return lines + line + "\n";
    }

} // namespace

std::string HelpFormatter::make_help(
    const CLI::App* app, std::string name, CLI::AppFormatMode mode) const
{
    std::string help = CLI::Formatter::make_help(app, std::move(name), mode);
    for (std::size_t at = 0; (at = help.find("\n\n\n", at)) != std::string::npos;)
        help.erase(at, 1);
    return help;
}

std::string HelpFormatter::make_usage(const CLI::App* app, std::string name) const
{
    std::string usage = CLI::Formatter::make_usage(app, std::move(name));
    if (app->get_prefix_command())
        usage.insert(usage.find_last_not_of('\n') + 1, " -- COMMAND...");
    return usage;
}

std::string HelpFormatter::make_footer(const CLI::App* app) const
{
    std::istringstream words(CLI::Formatter::make_footer(app));
    std::string lines;
    std::string line;
    for (std::string word; words >> word;) {
        if (!line.empty() && line.size() + 1 + word.size() > LineColumns)
            lines += std::exchange(line, std::string()) + "\n";
        line += (line.empty() ? "" : " ") + word;
    }
    return line.empty() ? "" : "\n" + lines + line + "\n";
}

std::string HelpFormatter::make_option(const CLI::Option* option, bool positional) const
{
    return wrapped(optionName(*option, positional), description(*option));
}

} // namespace probe
