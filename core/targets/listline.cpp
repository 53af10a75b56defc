// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/listline.h"

#include "core/targets/trimmed.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <utility>

namespace targets {

namespace {

    // The first that is there counts.
    constexpr std::array<std::string_view, 2> TargetNames { "target", "saddr" };
    constexpr std::array<std::string_view, 3> PortNames { "target_port", "sport", "port" };
    constexpr std::array<std::string_view, 2> PassNames { "mptcp_sent", "mptcp" };
    constexpr std::string_view ResponderName = "saddr";
    constexpr std::string_view ClassName = "classification";
    constexpr std::string_view RouterClass = "icmp";
    constexpr std::string_view ByteOrderMark = "\xef\xbb\xbf";

    std::vector<std::string> csvFields(std::string_view line)
    {
        std::vector<std::string> fields(1);
        bool quoted = false;
        for (const char c : line) {
            // A doubled quote (RFC 4180) ends and reopens the quotation; no target holds a quote.
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
                fields.emplace_back();
            else
                fields.back() += c;
        }
        return fields;
    }

    bool isPort(std::string_view text)
    {
        std::uint16_t port = 0;
        const char* end = text.data() + text.size();
        const auto [parsed, error] = std::from_chars(text.data(), end, port);
        return error == std::errc() && parsed == end && port > 0;
    }

    std::optional<std::size_t> columnOf(
        const std::vector<std::string>& header, std::span<const std::string_view> names)
    {
        for (const std::string_view name : names) {
            const auto column = std::find(header.begin(), header.end(), name);
            if (column != header.end())
                return std::size_t(column - header.begin());
        }
        return std::nullopt;
    }

    using Json = nlohmann::json;

    /// The first of the members that is there and not null, as text.
    std::string memberOf(const Json& object, std::span<const std::string_view> names)
    {
        for (const std::string_view name : names) {
            const auto member = object.find(name);
            if (member == object.end() || member->is_null())
                continue;
            return member->is_string()
                ? member->get<std::string>()
                : member->dump(-1, ' ', true, Json::error_handler_t::replace);
        }
        return {};
    }

    core::Result<std::optional<ListRow>> jsonRow(std::string_view line)
    {
        const auto object = Json::parse(line, nullptr, false);
        if (object.is_object()) {
            for (const std::string_view name : TargetNames) {
                const auto member = object.find(name);
                if (member == object.end() || !member->is_string())
                    continue;
                ListRow row { member->get<std::string>(), memberOf(object, PortNames),
                    memberOf(object, PassNames) };
                row.routerOnly = name == ResponderName
                    && memberOf(object, std::span(&ClassName, 1)) == RouterClass;
                return row;
            }
        }
        return core::failure(core::ErrorCode::InvalidInput,
            core::Pattern(
                "targets", "the line is not a JSON object with a \"saddr\" or \"target\""));
    }

    /// What stands in the column, or nothing for a row that is shorter or a list without it.
    std::string fieldAt(
        const std::vector<std::string>& fields, const std::optional<std::size_t>& column)
    {
        return column && *column < fields.size() ? std::string(trimmed(fields[*column]))
                                                 : std::string();
    }

} // namespace

bool ListFormat::readHeader(const std::vector<std::string>& fields)
{
    const auto target = columnOf(fields, TargetNames);
    if (!target)
        return false;
    m_columns.target = *target;
    m_columns.port = columnOf(fields, PortNames);
    m_columns.pass = columnOf(fields, PassNames);
    if (fields[*target] == ResponderName)
        m_columns.classification = columnOf(fields, std::span(&ClassName, 1));
    m_hasHeader = true;
    return true;
}

core::Result<std::optional<ListRow>> ListFormat::rowOf(std::string_view line)
{
    if (m_firstLine && line.starts_with(ByteOrderMark))
        line.remove_prefix(ByteOrderMark.size());
    line = trimmed(line);
    if (line.empty() || line.starts_with('#'))
        return std::nullopt;
    const bool firstLine = std::exchange(m_firstLine, false);
    if (line.starts_with('{'))
        return jsonRow(line);

    const std::vector<std::string> fields = csvFields(line);
    if (firstLine && readHeader(fields))
        return std::nullopt;
    const bool pair = fields.size() > 1 && fields[0].find('#') == std::string::npos;
    if (!m_hasHeader && pair && isPort(trimmed(fields[1]))) {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("targets",
                  "a list holds addresses only; take the port away and pass --target-ports %1"),
                { std::string(trimmed(fields[1])) } });
    }
    const std::string column = "column " + std::to_string(m_columns.target + 1);
    if (m_columns.target >= fields.size()) {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern(
                  "targets", "the line has no %1, where the header says that the target stands"),
                { column } });
    }
    const std::string& field = fields[m_columns.target];
    const std::string_view target = trimmed(std::string_view(field).substr(0, field.find('#')));
    if (target.empty())
        return core::failure(
            core::ErrorCode::InvalidInput, { core::Pattern("targets", "%1 is empty"), { column } });
    ListRow row { std::string(target), fieldAt(fields, m_columns.port),
        fieldAt(fields, m_columns.pass) };
    row.routerOnly = fieldAt(fields, m_columns.classification) == RouterClass;
    return row;
}

} // namespace targets
