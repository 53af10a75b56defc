// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/options/optionvalues.h"

#include <span>

/// Options of the commands beside `scan`, each a table over a request of its own.
namespace scan {

/// One option of a command that fills in a `Request`, beside those that it shares with `scan`.
template <typename Request> struct RequestOption {
    const char* name = nullptr; ///< long name without dashes
    char shortName = 0; ///< 0 when there is none
    const char* group = nullptr;
    const char* placeholder = nullptr; ///< empty for a flag
    const char* defaultText = nullptr;
    const char* help = nullptr; ///< one sentence in English
    /// Checks and stores one value ("true" for a flag); InvalidInput says what is expected.
    core::Result<void> (*set)(Request& request, std::string_view text) = nullptr;
    /// The value as text that `set` takes, "true" for a flag; empty when it is the default. Null in
    /// the table of a command that withRequestOptions() is not asked to write down.
    std::string (*get)(const Request& request) = nullptr;
    /// Comma-separated, where the value is one of a few; what a shell completes.
    const char* choices = "";
    bool severalChoices = false; ///< the value is a list of them
};

/// `arguments` with the options of `request` that are not left at their default behind them.
template <typename Request>
std::vector<std::string> withRequestOptions(std::vector<std::string> arguments,
    std::span<const RequestOption<Request>> options, const Request& request)
{
    for (const RequestOption<Request>& option : options) {
        const std::string value = option.get(request);
        if (value.empty())
            continue;
        arguments.push_back("--" + std::string(option.name));
        if (option.placeholder[0] != '\0' && value.size() > 1 && value.starts_with('-'))
            arguments.back() += "=" + value; // else it reads as an option
        else if (option.placeholder[0] != '\0')
            arguments.push_back(value);
    }
    return arguments;
}

// Setters for the members of a request, for `RequestOption::set`, each with its getter.

template <auto member, std::uint64_t minimum, std::uint64_t maximum, typename Request>
core::Result<void> setNumber(Request& request, std::string_view text)
{
    const auto number = parseInteger(text, minimum, maximum);
    if (!number)
        return tl::unexpected(number.error());
    auto& field = request.*member;
    field = std::remove_reference_t<decltype(field)>(*number);
    return {};
}

template <auto member, typename Request> std::string getNumber(const Request& request)
{
    return request.*member == Request().*member ? std::string() : std::to_string(request.*member);
}

/// "true" or "false".
template <auto member, typename Request>
core::Result<void> setFlag(Request& request, std::string_view text)
{
    const auto choice = parseChoice(text, "true,false");
    if (!choice)
        return tl::unexpected(choice.error());
    request.*member = *choice == 0;
    return {};
}

template <auto member, typename Request> std::string getFlag(const Request& request)
{
    return request.*member ? "true" : "";
}

/// "on" or "off".
template <auto member, typename Request>
core::Result<void> setSwitch(Request& request, std::string_view text)
{
    const auto choice = parseChoice(text, "on,off");
    if (!choice)
        return tl::unexpected(choice.error());
    request.*member = *choice == 0;
    return {};
}

template <auto member, typename Request> std::string getSwitch(const Request& request)
{
    if (request.*member == Request().*member)
        return {};
    return request.*member ? "on" : "off";
}

template <auto member, typename Request>
core::Result<void> setFileName(Request& request, std::string_view text)
{
    auto name = parseFileName(text);
    if (!name)
        return tl::unexpected(name.error());
    request.*member = *std::move(name);
    return {};
}

template <auto member, typename Request> std::string getFileName(const Request& request)
{
    return request.*member == Request().*member ? std::string() : request.*member;
}

} // namespace scan
