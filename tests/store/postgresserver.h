// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <vector>

class QTemporaryDir;

namespace storetest {

/// A private PostgreSQL server from the distribution's package, in a temporary folder and on a Unix
/// socket alone: nothing on the network, and nothing is left when this object or its process ends.
/// Root, whom PostgreSQL refuses, runs it as the user postgres or nobody.
class PostgresServer {
public:
    /// Where it lies and how it is set.
    struct Settings {
        std::string folder = "/tmp"; ///< a short path: a socket's name has 107 characters at most
        /// Each its own "-c": the default is fast and forgets all when the power goes.
        std::vector<std::string> configuration { "fsync=off", "full_page_writes=off",
            "shared_buffers=64MB", "max_wal_size=1GB" };
    };
    /// Takes a second or two. The error says what is missing.
    static core::Result<std::unique_ptr<PostgresServer>> start(const Settings& settings);
    static core::Result<std::unique_ptr<PostgresServer>> start() { return start({}); }
    ~PostgresServer();

    /// The URL of a new, empty database; empty and a message on standard error after a failure.
    std::string newDatabase();
    /// The same with all that it was given before; after stop() too.
    std::string urlOf(const std::string& database) const;
    /// As another user of the server, whom it lets in without a password.
    static std::string asUser(const std::string& url, const std::string& user);
    /// Ends all, in the middle of whatever it does.
    void stop();
    /// Starts it again with all that was committed.
    core::Result<void> startAgain();

private:
    explicit PostgresServer(Settings settings);
    core::Result<void> run();
    Settings m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_pid = 0; ///< 0: it does not run
    int m_databases = 0;
};

} // namespace storetest
