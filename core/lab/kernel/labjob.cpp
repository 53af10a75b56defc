// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/labjob.h"

#include "core/net/filedescriptor.h"
#include "core/net/socketsource.h"

#include <poll.h>
#include <spawn.h>
#include <sys/signalfd.h>
#include <sys/wait.h>

#include <cerrno>
#include <string_view>

namespace lab {

using core::ErrorCode;

namespace {

    sigset_t signalSet(std::initializer_list<int> numbers)
    {
        sigset_t signals;
        sigemptyset(&signals);
        for (const int signal : numbers)
            sigaddset(&signals, signal);
        return signals;
    }

    /// This process's environment with `setting` ("NAME=VALUE") in place of what had its name.
    std::vector<char*> environmentWith(std::string& setting)
    {
        const std::string name = setting.substr(0, setting.find('=') + 1);
        std::vector<char*> variables { setting.data() };
        for (char** variable = environ; *variable; ++variable) {
            if (!std::string_view(*variable).starts_with(name))
                variables.push_back(*variable);
        }
        variables.push_back(nullptr);
        return variables;
    }

} // namespace

int exitStatus(int waitStatus)
{
    return WIFSIGNALED(waitStatus) ? 128 + WTERMSIG(waitStatus) : WEXITSTATUS(waitStatus);
}

CommandJob::CommandJob(std::vector<std::string> command, std::string setting, const sigset_t& mask)
    : m_command(std::move(command))
    , m_setting(std::move(setting))
    , m_mask(mask)
{
}

core::Result<void> CommandJob::begin()
{
    std::vector<char*> words;
    for (std::string& word : m_command)
        words.push_back(word.data());
    words.push_back(nullptr);
    std::vector<char*> variables = environmentWith(m_setting);

    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setsigmask(&attributes, &m_mask);
    const sigset_t ignored = signalSet({ SIGPIPE, SIGXFSZ });
    posix_spawnattr_setsigdefault(&attributes, &ignored);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    const int error
        = posix_spawnp(&m_pid, words.front(), nullptr, &attributes, words.data(), variables.data());
    posix_spawnattr_destroy(&attributes);
    if (error != 0)
        return core::systemFailure(error == ENOENT ? ErrorCode::NotFound : ErrorCode::Unavailable,
            "cannot run " + m_command.front(), error);
    return {};
}

int CommandJob::finish()
{
    const sigset_t signals = signalSet({ SIGINT, SIGTERM, SIGHUP, SIGCHLD });
    for (;;) {
        // As the first process of its PID namespace this one inherits all orphans.
        int status = 0;
        while (const pid_t ended = waitpid(-1, &status, WNOHANG)) {
            if (ended == m_pid)
                return exitStatus(status);
            if (ended < 0)
                break;
        }
        siginfo_t received {};
        const int signal = sigwaitinfo(&signals, &received);
        if (signal > 0 && signal != SIGCHLD && !cameFromTerminal(received.si_code))
            kill(m_pid, signal);
    }
}

int ServeJob::finish()
{
    const sigset_t signals = signalSet({ SIGINT, SIGTERM, SIGHUP });
    const net::FileDescriptor ending(signalfd(-1, &signals, SFD_CLOEXEC));
    pollfd watched[] = { { m_channel, POLLIN, 0 }, { ending.get(), POLLIN, 0 } };
    for (;;) {
        if (poll(watched, std::size(watched), -1) < 0)
            continue;
        if (watched[1].revents != 0 || !net::servePassedSocket(m_channel))
            return 0;
    }
}

} // namespace lab
