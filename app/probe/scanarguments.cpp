// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/scanarguments.h"

#include "app/probe/configfile.h"
#include "core/scan/filecheck.h"
#include "core/scan/requestcheck.h"

namespace probe {

namespace {

    CLI::Option* addOption(CLI::App& command, const scan::ScanOption& option)
    {
        std::string names = "--" + std::string(option.name);
        if (option.shortName != 0)
            names = std::string("-") + option.shortName + "," + names;
        CLI::Option* added = nullptr;
        if (option.kind == scan::OptionKind::Flag) {
            added = command.add_flag(names, option.help)->disable_flag_override();
        } else {
            added = command.add_option(names, option.help)->type_name(option.placeholder);
            added->allow_extra_args(false)->default_str(option.defaultText);
            added->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        }
        return added->group(option.group);
    }

    bool takesOneValue(const scan::ScanOption& option)
    {
        return !scan::isRepeatable(option.kind) && option.kind != scan::OptionKind::Flag;
    }

} // namespace

ScanArguments::ScanArguments(
    CLI::App& command, const std::function<bool(std::string_view name)>& applies)
{
    command
        .add_option("TARGET", m_targets, "Address, prefix, range or host name, of either family")
        ->type_name("");
    for (const scan::ScanOption& option : scan::scanOptions()) {
        if (!applies || applies(option.name))
            m_options.emplace(&option, addOption(command, option));
    }
    command
        .add_option("-C,--config", m_configFile,
            "Read options from FILE, one \"name = value\" a line; the command line wins")
        ->type_name("FILE")
        ->group("General");
}

core::Result<scan::ScanRequest> ScanArguments::request() const
{
    std::set<std::string_view> given;
    return request(given);
}

core::Result<scan::ScanRequest> ScanArguments::request(std::set<std::string_view>& given) const
{
    scan::ScanRequest request;
    request.targets = m_targets;
    if (!m_configFile.empty()) {
        if (auto applied = applyConfigFile(request, given); !applied)
            return tl::unexpected(applied.error());
    }
    for (const scan::ScanOption& option : scan::scanOptions()) {
        const auto known = m_options.find(&option);
        if (known == m_options.end())
            continue;
        const std::vector<std::string> values = known->second->results();
        if (values.size() > 1 && takesOneValue(option)) {
            return core::failure(core::ErrorCode::InvalidInput,
                "--" + std::string(option.name) + ": given " + std::to_string(values.size())
                    + " times, but it takes one value");
        }
        if (!values.empty())
            given.insert(option.name);
        for (const std::string& value : values) {
            if (auto set = option.set(request, value); !set)
                return scan::optionFailure(option.name, set.error());
        }
    }
    if (!m_configFile.empty()) {
        const auto spared = scan::checkNotOverwritten(request, "config", m_configFile);
        if (!spared)
            return tl::unexpected(spared.error());
    }
    return request;
}

core::Result<void> ScanArguments::applyConfigFile(
    scan::ScanRequest& request, std::set<std::string_view>& given) const
{
    const auto settings = readConfigFile(m_configFile);
    if (!settings)
        return tl::unexpected(settings.error());
    for (const ConfigSetting& setting : *settings) {
        const auto known = m_options.find(setting.option);
        if (known == m_options.end()) {
            return core::failure(core::ErrorCode::InvalidInput,
                setting.position + ": " + setting.option->name
                    + " is no option of this command; take the line out");
        }
        if (known->second->count() > 0)
            continue;
        given.insert(setting.option->name);
        if (auto set = setting.option->set(request, setting.value); !set)
            return configFailure(setting.position + ": " + setting.option->name, set.error());
    }
    return {};
}

} // namespace probe
