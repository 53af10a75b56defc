// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/scanarguments.h"

#include "app/probe/requestoptions.h"
#include "core/scan/configfile.h"
#include "core/scan/filecheck.h"
#include "core/scan/requestcheck.h"

namespace probe {

namespace {

    CLI::Option* add(CLI::App& command, const scan::ScanOption& option)
    {
        CLI::Option* added = addOption(command,
            { option.name, option.shortName, option.group, option.placeholder, option.defaultText,
                option.help });
        // One value too many is found out in request(), in words that name the option.
        return option.kind == scan::OptionKind::Flag
            ? added
            : added->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
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
            m_options.emplace(&option, add(command, option));
    }
    command
        .add_option("-C,--config", m_configFile,
            "Read options from FILE, one \"name = value\" a line, and targets as \"target = "
            "192.0.2.0/24\"; the command line wins")
        ->type_name("FILE")
        ->group("General");
}

core::Result<scan::ScanRequest> ScanArguments::request() const
{
    std::set<std::string_view> given;
    return request(given);
}

core::Result<scan::ScanRequest> ScanArguments::request(scan::ScanRequest base) const
{
    std::set<std::string_view> given;
    return request(std::move(base), given);
}

core::Result<scan::ScanRequest> ScanArguments::request(std::set<std::string_view>& given) const
{
    return request(scan::ScanRequest(), given);
}

core::Result<scan::ScanRequest> ScanArguments::request(
    scan::ScanRequest base, std::set<std::string_view>& given) const
{
    scan::ScanRequest request = std::move(base);
    if (!m_targets.empty())
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
    const auto settings = scan::readConfigFile(m_configFile);
    if (!settings)
        return tl::unexpected(settings.error());
    for (const scan::ConfigSetting& setting : *settings) {
        if (setting.option == &scan::targetSetting()) {
            if (!m_targets.empty())
                continue;
            if (auto set = setting.option->set(request, setting.value); !set)
                return scan::configFailure(setting.position + ": target", set.error());
            continue;
        }
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
            return scan::configFailure(setting.position + ": " + setting.option->name, set.error());
    }
    return {};
}

} // namespace probe
