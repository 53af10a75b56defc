// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/configfile.h"

#include "core/scan/output/nearestname.h"
#include "core/scan/requestcheck.h"
#include "core/targets/linereader.h"
#include "core/targets/trimmed.h"

#include <algorithm>

namespace scan {

namespace {

    using targets::trimmed;

    std::string_view withoutComment(std::string_view text)
    {
        for (std::size_t at = text.find('#'); at != std::string_view::npos;
             at = text.find('#', at + 1)) {
            if (at == 0 || text[at - 1] == ' ' || text[at - 1] == '\t')
                return trimmed(text.substr(0, at));
        }
        return trimmed(text);
    }

    core::Result<std::string> valueOf(std::string_view text)
    {
        text = trimmed(text);
        if (!text.starts_with('"'))
            return std::string(withoutComment(text));
        const std::size_t end = text.find('"', 1);
        if (end == std::string_view::npos || !withoutComment(text.substr(end + 1)).empty()) {
            return core::failure(core::ErrorCode::InvalidInput,
                "a value that begins with a quote must end with one");
        }
        return std::string(text.substr(1, end - 1));
    }

    core::Result<const ScanOption*> optionNamed(std::string_view name)
    {
        if (const ScanOption* option = findScanOption(name))
            return option;
        if (name == targetSetting().name)
            return &targetSetting();
        std::vector<std::string_view> names { targetSetting().name };
        for (const ScanOption& option : scanOptions())
            names.emplace_back(option.name);
        const std::string_view nearest = nearestName(name, names);
        return core::failure(core::ErrorCode::InvalidInput,
            "unknown option \"" + std::string(name) + "\"; "
                + (nearest.empty() ? "mptcp-probe scan --help lists them"
                                   : "did you mean " + std::string(nearest) + "?"));
    }

    core::Result<ConfigSetting> settingOf(std::string_view line)
    {
        const std::size_t equals = line.find('=');
        const std::string_view name = withoutComment(line.substr(0, equals));
        const auto option = optionNamed(name);
        if (!option && name.find_first_of(" \t") != std::string_view::npos) {
            return core::failure(core::ErrorCode::InvalidInput,
                "\"" + std::string(name) + "\" is not a name; write one \"name = value\" a line");
        }
        if (!option)
            return tl::unexpected(option.error());
        const bool flag = (*option)->kind == OptionKind::Flag;
        if (equals == std::string_view::npos && !flag) {
            return core::failure(core::ErrorCode::InvalidInput,
                std::string(name) + " has no value; write \"" + std::string(name) + " = value\"");
        }
        ConfigSetting setting { *option, "true", {} };
        if (equals != std::string_view::npos) {
            const auto value = valueOf(line.substr(equals + 1));
            if (!value)
                return tl::unexpected(value.error());
            setting.value = *value;
        }
        if (flag && setting.value != "true" && setting.value != "false") {
            return core::failure(core::ErrorCode::InvalidInput,
                std::string((*option)->name) + " is true or false, not \"" + setting.value + "\"");
        }
        return setting;
    }

    core::Result<void> addSetting(ConfigSetting setting, std::vector<ConfigSetting>& settings)
    {
        const auto earlier = std::ranges::find(settings, setting.option, &ConfigSetting::option);
        if (earlier != settings.end() && !isRepeatable(setting.option->kind)) {
            return core::failure(core::ErrorCode::InvalidInput,
                std::string(setting.option->name) + " stands in " + earlier->position + " already");
        }
        settings.push_back(std::move(setting));
        return {};
    }

    core::Result<void> addLine(
        std::string_view line, const std::string& position, std::vector<ConfigSetting>& settings)
    {
        if (withoutComment(line).empty())
            return {};
        auto setting = settingOf(line);
        if (setting)
            setting->position = position;
        const auto added = setting ? addSetting(std::move(*setting), settings)
                                   : core::Result<void>(tl::unexpected(setting.error()));
        return added ? core::Result<void>() : configFailure(position, added.error());
    }

    /// "name = false" is the default of every flag, and what it sets is only ever "true".
    void dropFalseFlags(std::vector<ConfigSetting>& settings)
    {
        std::erase_if(settings, [](const ConfigSetting& setting) {
            return setting.option->kind == OptionKind::Flag && setting.value == "false";
        });
    }

    /// There is no escape for a quote inside of quotes, and no way to write a line break: the value
    /// is written as near as can be.
    std::string writtenValue(std::string value)
    {
        std::replace(value.begin(), value.end(), '\n', ' ');
        if (value == withoutComment(value) && !value.starts_with('"') && !value.empty())
            return value;
        std::replace(value.begin(), value.end(), '"', '\'');
        return '"' + value + '"';
    }

} // namespace

const ScanOption& targetSetting()
{
    static const ScanOption setting { "target", 0, OptionKind::TextList, "Targets", "TARGET", "",
        "Address, prefix, range or host name, of either family", "",
        [](ScanRequest& request, std::string_view text) -> core::Result<void> {
            if (text.empty())
                return core::failure(core::ErrorCode::InvalidInput, "name an address or a host");
            request.targets.emplace_back(text);
            return {};
        },
        [](const ScanRequest& request) { return request.targets; } };
    return setting;
}

core::Result<std::vector<ConfigSetting>> readConfigFile(const std::string& path)
{
    auto reader = targets::LineReader::open(path);
    if (!reader)
        return optionFailure("config", reader.error());
    std::vector<ConfigSetting> settings;
    while (true) {
        const auto line = reader->next();
        if (!line)
            return optionFailure("config", line.error());
        if (!*line)
            break;
        if (const auto added = addLine(**line, reader->position(), settings); !added)
            return tl::unexpected(added.error());
    }
    dropFalseFlags(settings);
    return settings;
}

core::Result<std::vector<ConfigSetting>> readConfigText(
    std::string_view text, const std::string& name)
{
    std::vector<ConfigSetting> settings;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (const auto added = addLine(line, name + ":" + std::to_string(number), settings); !added)
            return tl::unexpected(added.error());
    }
    dropFalseFlags(settings);
    return settings;
}

std::string configText(const ScanRequest& request)
{
    std::string text;
    for (const std::string& target : request.targets)
        text.append(targetSetting().name).append(" = ").append(writtenValue(target)).append("\n");
    for (const ScanOption& option : scanOptions()) {
        for (const std::string& value : option.get(request))
            text.append(option.name).append(" = ").append(writtenValue(value)).append("\n");
    }
    return text;
}

tl::unexpected<core::Error> configFailure(const std::string& place, core::Error error)
{
    error.detail = place + ": " + error.detail;
    return optionFailure("config", error);
}

} // namespace scan
