// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/listline.h"

#include "core/targets/trimmed.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace targets {

namespace {

    constexpr std::array<const char*, 2> AddressFields { "saddr", "target" };
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

    core::Result<std::optional<std::string>> jsonTarget(std::string_view line)
    {
        const auto object = nlohmann::json::parse(line, nullptr, false);
        for (const char* name : AddressFields) {
            // A line that is no JSON is "discarded", and contains() of it is false.
            if (object.contains(name) && object[name].is_string())
                return object[name].get<std::string>();
        }
        return core::failure(core::ErrorCode::InvalidInput,
            "the line is not a JSON object with a \"saddr\" or \"target\"");
    }

} // namespace

core::Result<std::optional<std::string>> ListFormat::targetOf(std::string_view line)
{
    if (m_firstLine && line.starts_with(ByteOrderMark))
        line.remove_prefix(ByteOrderMark.size());
    line = trimmed(line);
    if (line.empty() || line.starts_with('#'))
        return std::nullopt;
    const bool firstLine = std::exchange(m_firstLine, false);
    if (line.starts_with('{'))
        return jsonTarget(line);

    const std::vector<std::string> fields = csvFields(line);
    if (firstLine) {
        const auto column = std::find_first_of(
            fields.begin(), fields.end(), AddressFields.begin(), AddressFields.end());
        if (column != fields.end()) {
            m_column = std::size_t(column - fields.begin());
            m_hasHeader = true;
            return std::nullopt;
        }
    }
    const bool pair = fields.size() > 1 && fields[0].find('#') == std::string::npos;
    if (!m_hasHeader && pair && isPort(trimmed(fields[1]))) {
        return core::failure(core::ErrorCode::InvalidInput,
            "a list holds addresses only; take the port away and pass --target-ports "
                + std::string(trimmed(fields[1])));
    }
    if (m_column >= fields.size()) {
        return core::failure(core::ErrorCode::InvalidInput,
            "the line has no column " + std::to_string(m_column + 1)
                + ", where the header says that the target stands");
    }
    const std::string& field = fields[m_column];
    const std::string_view target = trimmed(std::string_view(field).substr(0, field.find('#')));
    if (target.empty()) {
        return core::failure(
            core::ErrorCode::InvalidInput, "column " + std::to_string(m_column + 1) + " is empty");
    }
    return std::string(target);
}

} // namespace targets
