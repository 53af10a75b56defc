// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/listtargets.h"

#include <charconv>

namespace trace {

namespace {

    core::Result<std::uint16_t> portOf(const std::string& text)
    {
        std::uint16_t port = 0;
        const char* end = text.data() + text.size();
        const auto [parsed, error] = std::from_chars(text.data(), end, port);
        if (error != std::errc() || parsed != end) {
            return core::failure(core::ErrorCode::InvalidInput,
                core::Pattern("trace",
                    "the row's port is not a number from 0 to 65535; correct it, or pass "
                    "--target-ports"));
        }
        return port;
    }

    core::Result<scan::Pass> passOf(const std::string& text)
    {
        auto pass = scan::passFromName(text);
        if (!pass) {
            return core::failure(core::ErrorCode::InvalidInput,
                core::Pattern("trace",
                    "the row's pass is none of v0, v1 and control; correct it, or pass --mptcp"));
        }
        return pass;
    }

    using Ports = std::vector<std::optional<std::uint16_t>>;
    using Passes = std::vector<std::optional<scan::Pass>>;

    Ports defaultPorts(const ListRules& rules)
    {
        if (!rules.use.ports)
            return { std::nullopt };
        return { rules.ports.ports().begin(), rules.ports.ports().end() };
    }
    Passes defaultPasses(const ListRules& rules)
    {
        if (!rules.use.passes)
            return { std::nullopt };
        return { rules.passes.begin(), rules.passes.end() };
    }

    std::vector<TargetKey> keysFrom(const Ports& ports, const Passes& passes)
    {
        std::vector<TargetKey> keys;
        for (const auto& port : ports) {
            for (const auto& pass : passes)
                keys.push_back({ port, pass });
        }
        return keys;
    }

} // namespace

std::vector<TargetKey> keysOf(const ListRules& rules)
{
    return keysFrom(defaultPorts(rules), defaultPasses(rules));
}

core::Result<ListTargets> ListTargets::open(const std::string& path, ListRules rules)
{
    auto reader = targets::LineReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    return ListTargets(*std::move(reader), std::move(rules));
}

core::Result<std::optional<ListedTargets>> ListTargets::next()
{
    while (true) {
        const auto line = m_reader.next();
        if (!line)
            return tl::unexpected(line.error());
        if (!*line)
            return std::nullopt;
        const auto row = m_format.rowOf(**line);
        auto found
            = row ? core::Result<std::optional<ListedTargets>>() : tl::unexpected(row.error());
        if (row && *row)
            found = targetsOf(**row);
        if (!found) {
            return core::failure(found.error().code,
                m_reader.position() + ": " + found.error().detail, found.error().systemError);
        }
        if (*found)
            return found;
    }
}

core::Result<std::optional<ListedTargets>> ListTargets::targetsOf(const targets::ListRow& row)
{
    if (row.routerOnly) {
        ++m_routerRows;
        return std::nullopt;
    }
    Ports ports = defaultPorts(m_rules);
    if (m_rules.use.ports && !row.port.empty()) {
        const auto port = portOf(row.port);
        if (!port)
            return tl::unexpected(port.error());
        ports = { *port };
    }
    Passes passes = defaultPasses(m_rules);
    if (m_rules.use.passes && !row.pass.empty()) {
        const auto pass = passOf(row.pass);
        if (!pass)
            return tl::unexpected(pass.error());
        if (*pass == scan::Pass::Control && !m_rules.use.controls) {
            ++m_controlRows;
            return std::nullopt;
        }
        passes = { *pass };
    }
    auto addresses = targets::parseTarget(row.target, m_rules.resolver);
    if (!addresses)
        return tl::unexpected(addresses.error());
    return ListedTargets { *std::move(addresses), keysFrom(ports, passes) };
}

} // namespace trace
