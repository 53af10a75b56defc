// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/options/optionvalues.h"
#include "core/scan/scanoptions.h"

#include <limits>

/// ScanOption's `set` and `get` for the usual kinds of fields, as function templates over a
/// pointer to the member of ScanRequest or of its OutputRequest.
namespace scan {

template <typename Value> Value& fieldOf(ScanRequest& request, Value ScanRequest::*member)
{
    return request.*member;
}
template <typename Value> Value& fieldOf(ScanRequest& request, Value OutputRequest::*member)
{
    return request.output.*member;
}
template <typename Value>
const Value& fieldOf(const ScanRequest& request, Value ScanRequest::*member)
{
    return request.*member;
}
template <typename Value>
const Value& fieldOf(const ScanRequest& request, Value OutputRequest::*member)
{
    return request.output.*member;
}

template <auto member> bool isDefault(const ScanRequest& request)
{
    return fieldOf(request, member) == fieldOf(ScanRequest(), member);
}

/// Stores what a parser gave, unless it failed.
template <auto member, typename Value>
core::Result<void> store(ScanRequest& request, core::Result<Value> value)
{
    if (!value)
        return tl::unexpected(std::move(value).error());
    auto& field = fieldOf(request, member);
    field = static_cast<std::remove_reference_t<decltype(field)>>(*std::move(value));
    return {};
}

template <auto member, std::uint64_t minimum = 0,
    std::uint64_t maximum = std::numeric_limits<std::uint64_t>::max()>
core::Result<void> setInteger(ScanRequest& request, std::string_view text)
{
    return store<member>(request, parseInteger(text, minimum, maximum));
}

template <auto member> std::vector<std::string> getInteger(const ScanRequest& request)
{
    if (isDefault<member>(request))
        return {};
    return { std::to_string(fieldOf(request, member)) };
}

template <auto member> core::Result<void> setQuantity(ScanRequest& request, std::string_view text)
{
    return store<member>(request, parseQuantity(text));
}

template <auto member> core::Result<void> setSeconds(ScanRequest& request, std::string_view text)
{
    return store<member>(request, parseSeconds(text));
}

template <auto member> std::vector<std::string> getSeconds(const ScanRequest& request)
{
    if (isDefault<member>(request))
        return {};
    return { decimalText(fieldOf(request, member)) };
}

template <auto member> std::vector<std::string> getText(const ScanRequest& request)
{
    if (isDefault<member>(request))
        return {};
    return { fieldOf(request, member) };
}

template <auto member> core::Result<void> setText(ScanRequest& request, std::string_view text)
{
    fieldOf(request, member) = text;
    return {};
}

template <auto member> core::Result<void> setFileName(ScanRequest& request, std::string_view text)
{
    return store<member>(request, parseFileName(text));
}

/// `given` is the field's value when the flag is there.
template <auto member, bool given = true>
core::Result<void> setFlag(ScanRequest& request, std::string_view text)
{
    if (text != "true" && text != "false")
        return expected("true or false", text);
    fieldOf(request, member) = (text == "true") == given;
    return {};
}

template <auto member> std::vector<std::string> getFlag(const ScanRequest& request)
{
    if (isDefault<member>(request))
        return {};
    return { "true" };
}

template <auto member> core::Result<void> addFileName(ScanRequest& request, std::string_view text)
{
    auto name = parseFileName(text);
    if (!name)
        return tl::unexpected(std::move(name).error());
    fieldOf(request, member).push_back(*std::move(name));
    return {};
}

/// Adds comma-separated items after `check` has passed each of them.
template <auto member, auto check>
core::Result<void> addItems(ScanRequest& request, std::string_view text)
{
    const auto items = parseList(text);
    if (!items)
        return tl::unexpected(items.error());
    for (const std::string& item : *items) {
        if (const auto checked = check(item); !checked)
            return tl::unexpected(checked.error());
    }
    auto& field = fieldOf(request, member);
    field.insert(field.end(), items->begin(), items->end());
    return {};
}

template <auto member> std::vector<std::string> getItems(const ScanRequest& request)
{
    return fieldOf(request, member);
}

} // namespace scan
