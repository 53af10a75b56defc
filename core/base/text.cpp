// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>

namespace core {

namespace {

    const std::string Empty;
    const std::vector<Text> None;

    /// In one go, so that a value which looks like a placeholder stays as it is.
    std::string filledIn(std::string_view pattern, const std::vector<Text>& values)
    {
        std::string text;
        for (std::size_t at = 0; at < pattern.size(); ++at) {
            const char digit
                = pattern[at] == '%' && at + 1 < pattern.size() ? pattern[at + 1] : '0';
            if (digit >= '1' && digit <= '9' && std::size_t(digit - '1') < values.size()) {
                text += values[std::size_t(digit - '1')].english();
                ++at;
            } else {
                text += pattern[at];
            }
        }
        return text;
    }

} // namespace

Text::Text(std::string room, std::string source, std::vector<Text> values)
    : m_english(filledIn(source, values))
    , m_parts(std::make_shared<Parts>(
          Parts { Kind::Pattern, std::move(room), std::move(source), std::move(values) }))
{
}

Text Text::number(std::string digits)
{
    Text text(std::move(digits));
    if (!text.empty())
        text.m_parts = std::make_shared<Parts>(Parts { Kind::Number, {}, {}, {} });
    return text;
}

Text Text::list(const std::vector<Text>& texts, const Text& between)
{
    Text all;
    for (const Text& each : texts)
        all = all.empty() ? each : all + between + each;
    return all;
}

Text Text::withoutFirst(std::size_t letters) const
{
    if (letters >= m_english.size())
        return {};
    if (kind() != Kind::Joined)
        return letters == 0 ? *this : Text(m_english.substr(letters));
    Text rest;
    for (const Text& each : values()) {
        const std::size_t left = std::min(letters, each.m_english.size());
        rest += left == 0 ? each : each.withoutFirst(left);
        letters -= left;
    }
    return rest;
}

const std::string& Text::room() const { return m_parts ? m_parts->room : Empty; }

const std::string& Text::source() const { return m_parts ? m_parts->source : Empty; }

const std::vector<Text>& Text::values() const { return m_parts ? m_parts->values : None; }

Text operator+(const Text& first, const Text& second)
{
    if (first.empty())
        return second;
    if (second.empty())
        return first;
    Text text(first.m_english + second.m_english);
    if (!first.m_parts && !second.m_parts)
        return text;
    // What is joined stays flat however often more is added.
    std::vector<Text> values;
    for (const Text* each : { &first, &second }) {
        if (each->kind() == Text::Kind::Joined)
            values.insert(values.end(), each->values().begin(), each->values().end());
        else
            values.push_back(*each);
    }
    text.m_parts = std::make_shared<Text::Parts>(
        Text::Parts { Text::Kind::Joined, {}, {}, std::move(values) });
    return text;
}

} // namespace core
