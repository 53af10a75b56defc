// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuresql.h"

#include <sqlite3.h>

#include <bit>
#include <sstream>

namespace study {

namespace {

    const FigureSql& self(sqlite3_context* context)
    {
        return *static_cast<const FigureSql*>(sqlite3_user_data(context));
    }

    /// As the store has addresses: a byte 4 or 6, then network order.
    std::optional<core::IpAddress> addressOf(sqlite3_value* value)
    {
        const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_value_blob(value));
        const int size = sqlite3_value_bytes(value);
        if (bytes == nullptr || (size != 5 && size != 17))
            return std::nullopt;
        return core::IpAddress::fromBytes({ bytes + 1, std::size_t(size) - 1 });
    }

    void answer(sqlite3_context* context, const std::string& text)
    {
        if (text.empty())
            sqlite3_result_null(context);
        else
            sqlite3_result_text(context, text.c_str(), int(text.size()), SQLITE_TRANSIENT);
    }

    void popcount(sqlite3_context* context, int, sqlite3_value** values)
    {
        sqlite3_result_int(context, std::popcount(std::uint64_t(sqlite3_value_int64(values[0]))));
    }
    void textOf(sqlite3_context* context, int, sqlite3_value** values)
    {
        const auto address = addressOf(values[0]);
        answer(context, address ? address->toString() : "silent");
    }
    void originOf(sqlite3_context* context, int, sqlite3_value** values)
    {
        const auto address = addressOf(values[0]);
        answer(context, address ? self(context).originOf(*address) : "");
    }
    void countryOf(sqlite3_context* context, int, sqlite3_value** values)
    {
        const auto address = addressOf(values[0]);
        answer(context, address ? self(context).countryOf(*address) : "");
    }

} // namespace

FigureSql::FigureSql(const std::string& file, const std::string& pfx2as, const Internet& internet)
    : m_internet(internet)
{
    if (sqlite3_open_v2(file.c_str(), &m_database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        error = sqlite3_errmsg(m_database);
    std::istringstream lines(pfx2as);
    std::string network;
    std::string origin;
    int length = 0;
    while (lines >> network >> length >> origin)
        m_origins.push_back({ { core::IpAddress::parse(network).value(), length }, origin });
    addFunctions();
}

FigureSql::~FigureSql() { sqlite3_close(m_database); }

void FigureSql::addFunctions()
{
    using Function = void (*)(sqlite3_context*, int, sqlite3_value**);
    const std::map<const char*, Function> functions { { "popcount", popcount },
        { "text_of", textOf }, { "origin_of", study::originOf },
        { "country_of", study::countryOf } };
    for (const auto& [name, function] : functions) {
        sqlite3_create_function(m_database, name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, this,
            function, nullptr, nullptr);
    }
}

std::vector<FigureSql::Row> FigureSql::run(
    const std::string& sql, const std::map<std::string, int>& parameters)
{
    std::vector<Row> rows;
    error.clear();
    const char* rest = sql.c_str();
    while (*rest != '\0') {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_database, rest, -1, &statement, &rest) != SQLITE_OK) {
            error = sqlite3_errmsg(m_database);
            return {};
        }
        if (statement == nullptr)
            break; // nothing but a comment was left
        for (const auto& [name, value] : parameters) {
            if (const int at = sqlite3_bind_parameter_index(statement, name.c_str()))
                sqlite3_bind_int(statement, at, value);
        }
        Row names;
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            names.emplace_back(sqlite3_column_name(statement, i));
        rows.push_back(names);
        int status = SQLITE_ROW;
        while ((status = sqlite3_step(statement)) == SQLITE_ROW) {
            Row row;
            for (int i = 0; i < int(names.size()); ++i) {
                const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, i));
                // SQLite writes 15 digits of a number; all are wanted.
                if (sqlite3_column_type(statement, i) == SQLITE_FLOAT) {
                    char digits[40];
                    std::snprintf(
                        digits, sizeof digits, "%.17g", sqlite3_column_double(statement, i));
                    row.emplace_back(digits);
                } else {
                    row.push_back(
                        text == nullptr ? std::nullopt : std::optional<std::string>(text));
                }
            }
            rows.push_back(std::move(row));
        }
        sqlite3_finalize(statement);
        if (status != SQLITE_DONE) {
            error = sqlite3_errmsg(m_database);
            return {};
        }
    }
    return rows;
}

std::string FigureSql::originOf(const core::IpAddress& address) const
{
    const std::pair<core::IpPrefix, std::string>* longest = nullptr;
    for (const auto& each : m_origins) {
        if (each.first.contains(address)
            && (longest == nullptr || each.first.length > longest->first.length))
            longest = &each;
    }
    return longest == nullptr ? "" : longest->second;
}

std::string FigureSql::countryOf(const core::IpAddress& address) const
{
    for (const Internet::Network& network : m_internet.networks()) {
        for (const core::IpPrefix& prefix : network.prefixes4) {
            if (prefix.contains(address))
                return network.country;
        }
        if (network.prefix6.contains(address))
            return network.country;
    }
    return {};
}

std::vector<std::vector<std::string>> parseCsv(const std::string& text)
{
    std::vector<std::vector<std::string>> lines;
    std::vector<std::string> cells;
    std::string cell;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
            cell += c;
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == ',' || c == '\n')) {
            cells.push_back(std::move(cell));
            cell.clear();
            if (c == '\n') {
                lines.push_back(std::move(cells));
                cells.clear();
            }
        } else {
            cell += c;
        }
    }
    return lines;
}

} // namespace study
