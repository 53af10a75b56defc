// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <nlohmann/json.hpp>

namespace core {

/// What a text is made of, for documents that keep it: a string for words and numbers,
/// ["room", "pattern", value, ...], or ["", "", part, ...] for what is joined.
template <typename Json> Json textJson(const Text& text)
{
    if (text.kind() == Text::Kind::Plain || text.kind() == Text::Kind::Number)
        return text.english();
    Json json = Json::array({ text.room(), text.source() });
    for (const Text& value : text.values())
        json.push_back(textJson<Json>(value));
    return json;
}

/// The text of such JSON, which anybody may have written: empty where it is none, or deeper than
/// `depth`.
template <typename Json> Text textFromJson(const Json& json, int depth = 4)
{
    if (json.is_string())
        return json.template get<std::string>();
    if (depth == 0 || !json.is_array() || json.size() < 2 || json.size() > 64
        || !json[0].is_string() || !json[1].is_string())
        return {};
    std::vector<Text> values;
    for (std::size_t i = 2; i < json.size(); ++i)
        values.push_back(textFromJson(json[i], depth - 1));
    const auto source = json[1].template get<std::string>();
    if (!source.empty())
        return { json[0].template get<std::string>(), source, std::move(values) };
    Text all;
    for (const Text& value : values)
        all += value;
    return all;
}

} // namespace core
