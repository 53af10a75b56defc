// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/usage.h"

#include "core/scan/output/nearestname.h"

#include <algorithm>

namespace probe {

namespace {

    const CLI::App& chosenCommand(const CLI::App& app)
    {
        const auto chosen = app.get_subcommands();
        return chosen.empty() ? app : chosenCommand(*chosen.front());
    }

    std::string helpHint(const CLI::App& app)
    {
        std::string command = app.get_name();
        for (const CLI::App* parent = app.get_parent(); parent; parent = parent->get_parent())
            command = parent->get_name() + " " + command;
        return command + " --help";
    }

    std::string suggestion(
        const CLI::App& command, std::string_view nearest, const std::string& prefix)
    {
        return nearest.empty() ? helpHint(command) + " lists them"
                               : "did you mean " + prefix + std::string(nearest) + "?";
    }

    std::string unknownOption(const CLI::App& command, std::string argument)
    {
        argument.resize(std::min(argument.size(), argument.find('=')));
        std::vector<std::string_view> names;
        for (const CLI::Option* option : command.get_options()) {
            for (const std::string& name : option->get_lnames())
                names.emplace_back(name);
        }
        const std::string_view nearest
            = argument.starts_with("--") ? scan::nearestName(argument.substr(2), names) : "";
        return "unknown option " + argument + "; " + suggestion(command, nearest, "--");
    }

    std::string unknownCommand(const CLI::App& command, const std::string& argument)
    {
        std::vector<std::string_view> names;
        for (const CLI::App* subcommand :
            command.get_subcommands([](const CLI::App*) { return true; }))
            names.emplace_back(subcommand->get_name());
        return "unknown command \"" + argument + "\"; "
            + suggestion(command, scan::nearestName(argument, names), "");
    }

    /// About the first argument that 'command' has no use for; empty when there is none.
    std::string unexpectedArgument(const CLI::App& command)
    {
        const std::vector<std::string> extras = command.remaining(true);
        if (extras.empty())
            return {};
        if (extras.front().starts_with("-"))
            return unknownOption(command, extras.front());
        if (command.get_require_subcommand_min() > 0)
            return unknownCommand(command, extras.front());
        return "unexpected argument \"" + extras.front() + "\"; see " + helpHint(command);
    }

    /// The position of the "--" before the command of lab exec, for which CLI11 knows no mark; 0
    /// without one.
    int commandMark(int argc, char** argv)
    {
        if (argc < 4 || std::string_view(argv[1]) != "lab" || std::string_view(argv[2]) != "exec")
            return 0;
        int i = 3;
        while (i < argc && argv[i][0] == '-' && std::string_view(argv[i]) != "--")
            i += std::string_view(argv[i]) == "--topology" ? 2 : 1;
        return i < argc && std::string_view(argv[i]) == "--" ? i : 0;
    }

} // namespace

std::vector<std::string> parserArguments(int argc, char** argv)
{
    std::vector<std::string> arguments;
    bool options = true;
    const int mark = commandMark(argc, argv);
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (i == mark) {
            options = false;
            continue;
        }
        options = options && argument != "--";
        // CLI11 would take the next argument as the value of "--name=".
        if (options && argument.starts_with("--") && argument.find('=') == argument.size() - 1) {
            arguments.push_back(argument.substr(0, argument.size() - 1));
            arguments.emplace_back();
        } else {
            arguments.push_back(argument);
        }
    }
    std::ranges::reverse(arguments);
    return arguments;
}

std::string usageMessage(const CLI::App& program, const CLI::ParseError& error)
{
    const CLI::App& command = chosenCommand(program);
    // A missing subcommand may be a mistyped one.
    if (dynamic_cast<const CLI::ExtrasError*>(&error)
        || dynamic_cast<const CLI::RequiredError*>(&error)) {
        const std::string message = unexpectedArgument(command);
        if (!message.empty())
            return message;
    }
    const std::string text = error.what();
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) && text.ends_with(" missing"))
        return text.substr(0, text.find(':')) + ": expected a value; see " + helpHint(command);
    return text + "; see " + helpHint(command);
}

} // namespace probe
