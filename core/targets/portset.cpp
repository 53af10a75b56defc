// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/portset.h"

#include "core/targets/trimmed.h"

#include <algorithm>
#include <bitset>
#include <charconv>
#include <optional>

namespace targets {

namespace {

    constexpr std::size_t PortCount = 65536;

    std::optional<std::uint16_t> parsePort(std::string_view text)
    {
        text = trimmed(text);
        std::uint16_t port = 0;
        const char* end = text.data() + text.size();
        const auto [parsed, error] = std::from_chars(text.data(), end, port);
        if (error != std::errc() || parsed != end)
            return std::nullopt;
        return port;
    }

} // namespace

core::Result<PortSet> PortSet::parse(std::string_view text)
{
    std::bitset<PortCount> present;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t comma = std::min(text.find(',', start), text.size());
        const std::string_view item = trimmed(text.substr(start, comma - start));
        start = comma + 1;
        if (item == "*") {
            present.set();
            continue;
        }
        const std::size_t dash = item.find('-');
        const auto first = parsePort(item.substr(0, dash));
        const auto last = dash == std::string_view::npos ? first : parsePort(item.substr(dash + 1));
        if (!first || !last) {
            return core::failure(core::ErrorCode::InvalidInput,
                { core::Pattern("targets",
                      "\"%1\" is not a port; write ports from 0 to 65535 like 80,443 or 8000-8010"),
                    { std::string(item) } });
        }
        if (*first > *last) {
            return core::failure(core::ErrorCode::InvalidInput,
                { core::Pattern("targets", "the port range \"%1\" is inverted; write %2-%3"),
                    { std::string(item), std::to_string(*last), std::to_string(*first) } });
        }
        for (std::size_t port = *first; port <= *last; ++port)
            present.set(port);
    }

    PortSet set;
    set.m_ports.reserve(present.count());
    for (std::size_t port = 0; port < PortCount; ++port) {
        if (present.test(port))
            set.m_ports.push_back(std::uint16_t(port));
    }
    return set;
}

bool PortSet::contains(std::uint16_t port) const
{
    return std::binary_search(m_ports.begin(), m_ports.end(), port);
}

std::string PortSet::toString() const
{
    if (m_ports.size() == PortCount)
        return "*";
    std::string text;
    for (std::size_t i = 0; i < m_ports.size();) {
        std::size_t last = i;
        while (last + 1 < m_ports.size() && m_ports[last + 1] == m_ports[last] + 1)
            ++last;
        if (!text.empty())
            text += ',';
        text += std::to_string(m_ports[i]);
        if (last > i) {
            text += last == i + 1 ? ',' : '-';
            text += std::to_string(m_ports[last]);
        }
        i = last + 1;
    }
    return text;
}

} // namespace targets
