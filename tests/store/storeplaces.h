// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgresserver.h"

#include <QByteArray>
#include <QTemporaryDir>

namespace storetest {

/// Where a test's stores lie: a temporary folder, in memory where the system has such a place, and
/// a PostgreSQL server that starts when it is first asked for.
class StorePlaces {
public:
    StorePlaces();
    /// Adds the column "kind" with a row for each kind of database. For a function NAME_data().
    static void addKinds();
    /// The URL of a store that does not exist yet. Empty when it cannot be had here; whyNot() says
    /// why, and the test skips.
    std::string newStore(const QByteArray& kind);
    /// After newStore("postgresql") gave one.
    PostgresServer& server() { return *m_server; }
    const std::string& whyNot() const { return m_whyNot; }
    std::string folder() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
    std::string m_whyNot;
    int m_stores = 0;
};

} // namespace storetest
