// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/origin/prefixorigins.h"

#include <algorithm>
#include <charconv>

namespace analysis {

namespace {

    tl::unexpected<core::Error> wrong(const core::Text& what)
    {
        return core::failure(core::ErrorCode::InvalidInput, what);
    }

    /// The next word of a line, or nothing.
    std::string_view takeWord(std::string_view& line)
    {
        const std::size_t start = std::min(line.find_first_not_of(" \t"), line.size());
        const std::size_t end = std::min(line.find_first_of(" \t", start), line.size());
        const std::string_view word = line.substr(start, end - start);
        line.remove_prefix(end);
        return word;
    }

    template <typename Number> bool readNumber(std::string_view text, Number& number)
    {
        const char* end = text.data() + text.size();
        const auto [parsed, error] = std::from_chars(text.data(), end, number);
        return error == std::errc() && parsed == end && !text.empty();
    }

    core::Uint128 lastOf(core::Family family, core::Uint128 first, int length)
    {
        return core::IpPrefix { core::IpAddress::fromValue(family, first), length }.range().last;
    }

} // namespace

core::Result<void> PrefixOrigins::addLine(std::string_view line)
{
    const std::string_view network = takeWord(line);
    if (network.empty() || network.front() == '#')
        return {};
    const std::string_view length = takeWord(line);
    const std::string_view origin = takeWord(line);
    if (origin.empty() || !takeWord(line).empty())
        return wrong(core::Pattern(
            "analysis", "a line is network, prefix length and AS, such as \"192.0.2.0 24 64496\""));
    const auto prefix = core::IpPrefix::parse(std::string(network) + "/" + std::string(length));
    if (!prefix)
        return tl::unexpected(prefix.error());
    if (m_count == MaxPrefixes) {
        return core::failure(core::ErrorCode::LimitExceeded,
            { core::Pattern("analysis", "more than %1 prefixes; this is no table of routes"),
                { std::to_string(MaxPrefixes) } });
    }
    const auto number = originOf(origin);
    if (!number)
        return tl::unexpected(number.error());
    const bool narrow = prefix->network.isV4();
    (narrow ? m_v4 : m_v6)
        .push_back({ prefix->network.value(), *number, std::uint8_t(prefix->length) });
    ++m_count;
    return {};
}

core::Result<std::uint32_t> PrefixOrigins::originOf(std::string_view text)
{
    if (const auto known = m_originByLabel.find(text); known != m_originByLabel.end())
        return known->second;
    Origin origin { std::string(text), {}, {} };
    for (std::string_view rest = text;;) {
        const std::size_t end = std::min(rest.find_first_of("_,"), rest.size());
        std::uint32_t number = 0;
        if (!readNumber(rest.substr(0, end), number) || origin.numbers.size() == MaxOriginsOfPrefix)
            return wrong("\"" + std::string(text.substr(0, 64))
                + "\" is no AS number, nor several with _ or , between them");
        origin.numbers.push_back(number);
        if (end == rest.size())
            break;
        rest.remove_prefix(end + 1);
    }
    const auto number = std::uint32_t(m_origins.size());
    m_originByLabel.emplace(origin.label, number);
    m_origins.push_back(std::move(origin));
    return number;
}

core::Result<void> PrefixOrigins::seal()
{
    if (auto done = cut(core::Family::V4, m_v4, m_v4Pieces); !done)
        return done;
    return cut(core::Family::V6, m_v6, m_v6Pieces);
}

core::Result<void> PrefixOrigins::cut(
    core::Family family, std::vector<Prefix>& prefixes, Pieces& pieces)
{
    std::sort(prefixes.begin(), prefixes.end(), [](const Prefix& a, const Prefix& b) {
        return a.first != b.first ? a.first < b.first : a.length < b.length;
    });
    const core::Uint128 highest = lastOf(family, 0, 0);
    const auto start = [&](core::Uint128 first, std::uint32_t origin) {
        if (family == core::Family::V4) {
            if (!pieces.narrow.empty() && pieces.narrow.back() == std::uint32_t(first)) {
                pieces.origins.back() = origin;
                return;
            }
            pieces.narrow.push_back(std::uint32_t(first));
        } else {
            if (!pieces.wide.empty() && pieces.wide.back() == first) {
                pieces.origins.back() = origin;
                return;
            }
            pieces.wide.push_back(first);
        }
        pieces.origins.push_back(origin);
    };

    // Prefixes that hold where the walk is, the longest last: they nest and never cross.
    std::vector<std::pair<core::Uint128, std::uint32_t>> open;
    const auto close = [&](const core::Uint128* next) {
        while (!open.empty() && (next == nullptr || open.back().first < *next)) {
            const core::Uint128 last = open.back().first;
            open.pop_back();
            if (last < highest)
                start(last + 1, open.empty() ? NoOrigin : open.back().second);
        }
    };
    for (std::size_t i = 0; i < prefixes.size(); ++i) {
        const Prefix& prefix = prefixes[i];
        if (i > 0 && prefixes[i - 1].first == prefix.first
            && prefixes[i - 1].length == prefix.length) {
            if (prefixes[i - 1].origin == prefix.origin)
                continue;
            return wrong(
                core::IpPrefix { core::IpAddress::fromValue(family, prefix.first), prefix.length }
                    .toString()
                + " stands there twice with different origins");
        }
        close(&prefix.first);
        start(prefix.first, prefix.origin);
        open.emplace_back(lastOf(family, prefix.first, prefix.length), prefix.origin);
    }
    close(nullptr);
    std::vector<Prefix>().swap(prefixes);
    return {};
}

const Origin* PrefixOrigins::find(const core::IpAddress& address) const
{
    const auto at = [&](const Pieces& pieces, const auto& firsts, auto value) -> const Origin* {
        const auto next = std::upper_bound(firsts.begin(), firsts.end(), value);
        if (next == firsts.begin())
            return nullptr;
        const std::uint32_t origin = pieces.origins[std::size_t(next - firsts.begin()) - 1];
        return origin == NoOrigin ? nullptr : &m_origins[origin];
    };
    return address.isV4() ? at(m_v4Pieces, m_v4Pieces.narrow, address.v4Value())
                          : at(m_v6Pieces, m_v6Pieces.wide, address.value());
}

} // namespace analysis
