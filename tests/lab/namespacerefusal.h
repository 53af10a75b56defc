// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

/// Whether this machine has the namespaces that the tests of real kernels need: asked of the system
/// itself, since a program under test that no longer gets them must not pass for a machine without.
namespace labtest {

/// Set to 1 where a machine without namespaces must not go unnoticed, as .ci/run does.
constexpr const char* RequireLab = "WORKBENCH_REQUIRE_LAB";

/// Part of a forked child: gets all of them or returns the errno.
inline int takeNamespaces(uid_t user, gid_t group)
{
    constexpr int spaces = CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWNET;
    const auto failed = [](int result) { return result != 0; };
    if (user != geteuid() && (failed(setgid(group)) || failed(setuid(user))))
        return errno;
    // Whoever changed user no longer owns its own files in /proc.
    prctl(PR_SET_DUMPABLE, 1);
    if (user != 0 || failed(unshare(spaces))) {
        if (failed(unshare(spaces | CLONE_NEWUSER)))
            return errno;
        const auto put = [](const char* path, const char* text) {
            const int file = open(path, O_WRONLY | O_CLOEXEC);
            return file >= 0 && write(file, text, std::strlen(text)) == ssize_t(std::strlen(text));
        };
        std::array<char, 32> users {};
        std::array<char, 32> groups {};
        std::snprintf(users.data(), users.size(), "0 %u 1", unsigned(user));
        std::snprintf(groups.data(), groups.size(), "0 %u 1", unsigned(group));
        put("/proc/self/setgroups", "deny");
        if (!put("/proc/self/uid_map", users.data()) || !put("/proc/self/gid_map", groups.data()))
            return errno;
    }
    return failed(mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr)) ? errno : 0;
}

/// Empty, or how the system refuses them to the user.
inline QString namespaceRefusal(uid_t user = geteuid(), gid_t group = getegid())
{
    const pid_t child = fork();
    if (child == 0)
        _exit(takeNamespaces(user, group));
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || status == 0)
        return {};
    return QString::fromLocal8Bit(std::strerror(WEXITSTATUS(status)));
}

} // namespace labtest

/// Skips the test where the system refuses namespaces to the user; fails it where none may be
/// skipped.
#define SKIP_WITHOUT_NAMESPACES(...)                                                               \
    if (const QString refusal = labtest::namespaceRefusal(__VA_ARGS__); !refusal.isEmpty()) {      \
        const QString reason = "NO NAMESPACES ON THIS MACHINE: " + refusal;                        \
        QVERIFY2(qgetenv(labtest::RequireLab) != "1", qPrintable(reason));                         \
        QSKIP(qPrintable(reason));                                                                 \
    }
