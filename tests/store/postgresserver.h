// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>

class QTemporaryDir;

namespace storetest {

/// A private PostgreSQL server from the distribution's package, in a temporary folder and on a Unix
/// socket alone: nothing on the network, and nothing is left when this object or its process ends.
/// Root, whom PostgreSQL refuses, runs it as the user postgres or nobody.
class PostgresServer {
public:
    /// Takes a second or two. The error says what is missing.
    static core::Result<std::unique_ptr<PostgresServer>> start();
    ~PostgresServer();

    /// The URL of a new, empty database; empty and a message on standard error after a failure.
    std::string newDatabase();
    /// Ends all, in the middle of whatever it does.
    void stop();

private:
    PostgresServer();
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_pid = 0; ///< 0: it does not run
    int m_databases = 0;
};

} // namespace storetest
