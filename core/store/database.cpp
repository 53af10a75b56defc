// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QString>

namespace store {

core::Result<Transaction> Transaction::begin(Database& database)
{
    if (const auto begun = database.executeScript(database.beginStatement()); !begun)
        return tl::unexpected(begun.error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->executeScript("ROLLBACK");
}

core::Result<void> Transaction::commit()
{
    const auto committed = m_database->executeScript("COMMIT");
    if (committed)
        m_database = nullptr;
    return committed;
}

std::string storableText(std::string_view text)
{
    std::string kept(text);
    std::erase(kept, '\0');
    const bool plain = std::ranges::all_of(kept, [](char c) { return (c & 0x80) == 0; });
    return plain ? kept : QString::fromUtf8(kept.data(), qsizetype(kept.size())).toStdString();
}

core::Text cannotText(std::string_view doing, const std::string& name)
{
    using core::Pattern;
    const Pattern said = doing == "read" ? Pattern("store", "cannot read %1")
        : doing == "open"                ? Pattern("store", "cannot open %1")
        : doing == "reach"               ? Pattern("store", "cannot reach %1")
                                         : Pattern("store", "cannot write to %1");
    return { said, { name } };
}

} // namespace store
