// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scanoptions.h"

#include "core/scan/options/optiongroups.h"

#include <algorithm>

namespace scan {

namespace {

    std::vector<ScanOption> allOptions()
    {
        std::vector<ScanOption> all;
        for (const std::span<const ScanOption> group :
            { targetOptions(), paceOptions(), probeOptions(), outputOptions() })
            all.insert(all.end(), group.begin(), group.end());
        return all;
    }

    void addArgument(
        const ScanOption& option, const std::string& value, std::vector<std::string>& arguments)
    {
        const std::string longName = std::string("--") + option.name;
        const std::string name
            = option.shortName != 0 ? std::string { '-', option.shortName } : longName;
        if (option.kind == OptionKind::Flag) {
            arguments.push_back(name);
        } else if (value.size() > 1 && value.starts_with('-')) {
            arguments.push_back(longName + "=" + value); // else it reads as an option
        } else {
            arguments.push_back(name);
            arguments.push_back(value);
        }
    }

    std::string joined(const std::vector<std::string>& values)
    {
        std::string list;
        for (const std::string& value : values)
            list.append(list.empty() ? "" : ",").append(value);
        return list;
    }

    std::string shellWord(const std::string& word)
    {
        constexpr std::string_view Plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                           "0123456789_./:,=@%+-";
        if (!word.empty() && word.find_first_not_of(Plain) == std::string::npos)
            return word;
        std::string quoted = "'";
        for (const char c : word) {
            if (c == '\'')
                quoted += "'\\''";
            else
                quoted += c;
        }
        return quoted += '\'';
    }

} // namespace

std::span<const ScanOption> scanOptions()
{
    static const std::vector<ScanOption> options = allOptions();
    return options;
}

const ScanOption* findScanOption(std::string_view name)
{
    const auto options = scanOptions();
    const auto found = std::find_if(options.begin(), options.end(),
        [name](const ScanOption& option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

std::vector<std::string> equivalentCommand(const ScanRequest& request)
{
    return equivalentCommand(request, "scan", [](std::string_view) { return true; });
}

std::vector<std::string> equivalentCommand(
    const ScanRequest& request, const std::string& command, bool (*applies)(std::string_view name))
{
    std::vector<std::string> arguments { "mptcp-probe", command };
    arguments.insert(arguments.end(), request.targets.begin(), request.targets.end());
    for (const ScanOption& option : scanOptions()) {
        if (!applies(option.name))
            continue;
        std::vector<std::string> values = option.get(request);
        if (option.kind == OptionKind::TextList && values.size() > 1)
            values = { joined(values) };
        for (const std::string& value : values)
            addArgument(option, value, arguments);
    }
    return arguments;
}

std::string shellCommand(const std::vector<std::string>& arguments)
{
    std::string line;
    for (const std::string& argument : arguments)
        line.append(line.empty() ? "" : " ").append(shellWord(argument));
    return line;
}

} // namespace scan
