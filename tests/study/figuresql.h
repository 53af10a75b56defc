// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "internet.h"

#include <map>
#include <memory>
#include <optional>

struct sqlite3;

namespace study {

/// Plain SQL over a store's SQLite file, for what figures must show. Besides SQLite's functions the
/// queries have popcount(number), text_of(address), origin_of(address) and country_of(address).
class FigureSql {
public:
    /// `pfx2as`: what origin_of() knows, the files' text; `internet`: what country_of() knows.
    FigureSql(const std::string& file, const std::string& pfx2as, const Internet& internet);
    ~FigureSql();
    FigureSql(const FigureSql&) = delete;

    /// Rows as text, NULL as nothing; parameters that a query does not have are left out. The first
    /// row names the columns. After an error there are no rows.
    using Row = std::vector<std::optional<std::string>>;
    std::vector<Row> run(const std::string& sql, const std::map<std::string, int>& parameters);
    std::string error; ///< of the last run(); empty after success

    std::string originOf(const core::IpAddress& address) const;
    std::string countryOf(const core::IpAddress& address) const;

private:
    void addFunctions();
    sqlite3* m_database = nullptr;
    std::vector<std::pair<core::IpPrefix, std::string>> m_origins;
    const Internet& m_internet;
};

/// The cells of a CSV text (RFC 4180), line by line.
std::vector<std::vector<std::string>> parseCsv(const std::string& text);

} // namespace study
