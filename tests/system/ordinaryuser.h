// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <grp.h>
#include <sys/types.h>
#include <unistd.h>

#include <cstdlib>

namespace tests {

/// A user without any right, by numbers that no account has to have.
constexpr uid_t OrdinaryUser = 54321;
/// The group whose members may run the helper.
constexpr gid_t HelperGroup = 54322;

/// This process, a root's, is the ordinary user as long as the object lives; what it starts has no
/// way back. A member of HelperGroup, or of no other group than its own.
class AsOrdinaryUser {
public:
    explicit AsOrdinaryUser(bool member)
    {
        const gid_t group = HelperGroup;
        // The saved ids stay root's, for the way back: started programs do not get them.
        if (setgroups(member ? 1 : 0, &group) != 0 || setresgid(OrdinaryUser, OrdinaryUser, 0) != 0
            || setresuid(OrdinaryUser, OrdinaryUser, 0) != 0)
            std::abort();
    }
    AsOrdinaryUser(const AsOrdinaryUser&) = delete;
    AsOrdinaryUser& operator=(const AsOrdinaryUser&) = delete;
    ~AsOrdinaryUser()
    {
        if (setresuid(0, 0, 0) != 0 || setresgid(0, 0, 0) != 0 || setgroups(0, nullptr) != 0)
            std::abort();
    }
};

/// `command` run by the ordinary user, for whoever is root: with setpriv(1) and its `more` options.
inline QStringList asOrdinaryUser(
    bool member, const QStringList& command, const QStringList& more = {})
{
    const QString user = QString::number(OrdinaryUser);
    QStringList words { "setpriv", "--reuid", user, "--regid", user, "--inh-caps=-all" };
    words += member ? QStringList { "--groups", QString::number(HelperGroup) }
                    : QStringList { "--clear-groups" };
    return words + more + QStringList { "--" } + command;
}

} // namespace tests
