// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/childprocess.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include <cerrno>
#include <csignal>
#include <thread>

namespace remote {

namespace {

    struct Pipe {
        net::FileDescriptor read;
        net::FileDescriptor write;
    };

    core::Result<Pipe> makePipe()
    {
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0) {
            return core::systemFailure(core::ErrorCode::Unavailable,
                core::Pattern("remote", "cannot open a pipe to ssh"), errno);
        }
        return Pipe { net::FileDescriptor(ends[0]), net::FileDescriptor(ends[1]) };
    }

    void neverBlock(const net::FileDescriptor& file)
    {
        fcntl(file.get(), F_SETFL, fcntl(file.get(), F_GETFL) | O_NONBLOCK);
    }

    /// posix_spawnp's error, or 0. Signals are as a program expects them, whatever this process
    /// ignores or blocks.
    int spawn(
        const std::vector<std::string>& arguments, int input, int output, int errors, pid_t& pid)
    {
        std::vector<char*> words;
        for (const std::string& argument : arguments)
            words.push_back(const_cast<char*>(argument.c_str()));
        words.push_back(nullptr);
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO);
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&attributes, &none);
        sigset_t usual;
        sigemptyset(&usual);
        for (const int signal : { SIGPIPE, SIGXFSZ, SIGINT, SIGTERM, SIGHUP, SIGUSR1, SIGUSR2 })
            sigaddset(&usual, signal);
        posix_spawnattr_setsigdefault(&attributes, &usual);
        posix_spawnattr_setflags(
            &attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
        const int error
            = posix_spawnp(&pid, words.front(), &actions, &attributes, words.data(), environ);
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
        return error;
    }

} // namespace

core::Result<ChildProcess> ChildProcess::start(const std::vector<std::string>& arguments)
{
    auto input = makePipe();
    auto output = makePipe();
    auto errors = makePipe();
    for (const auto* made : { &input, &output, &errors }) {
        if (!*made)
            return tl::unexpected(made->error());
    }
    pid_t pid = -1;
    const int error
        = spawn(arguments, input->read.get(), output->write.get(), errors->write.get(), pid);
    if (error != 0) {
        return core::systemFailure(
            error == ENOENT ? core::ErrorCode::NotFound : core::ErrorCode::Unavailable,
            { core::Pattern("remote", "cannot run %1"), { arguments.front() } }, error);
    }
    ChildProcess child;
    child.m_pid = pid;
    child.m_input = std::move(input->write);
    child.m_output = std::move(output->read);
    child.m_errors = std::move(errors->read);
    for (const auto* end : { &child.m_input, &child.m_output, &child.m_errors })
        neverBlock(*end);
    return child;
}

ChildProcess::ChildProcess(ChildProcess&& other) noexcept
    : m_pid(std::exchange(other.m_pid, -1))
    , m_status(other.m_status)
    , m_input(std::move(other.m_input))
    , m_output(std::move(other.m_output))
    , m_errors(std::move(other.m_errors))
{
}

ChildProcess& ChildProcess::operator=(ChildProcess&& other) noexcept
{
    std::swap(m_pid, other.m_pid);
    std::swap(m_status, other.m_status);
    std::swap(m_input, other.m_input);
    std::swap(m_output, other.m_output);
    std::swap(m_errors, other.m_errors);
    return *this;
}

ChildProcess::~ChildProcess()
{
    if (m_pid < 0)
        return;
    kill();
    while (waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) { }
}

std::optional<int> ChildProcess::waitFor(std::chrono::milliseconds patience)
{
    constexpr std::chrono::milliseconds Step { 10 };
    const auto until = std::chrono::steady_clock::now() + patience;
    while (m_pid > 0) {
        int status = 0;
        if (const pid_t ended = waitpid(m_pid, &status, WNOHANG); ended == m_pid) {
            m_status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            m_pid = -1;
        } else if (ended < 0 && errno != EINTR) {
            m_pid = -1; // somebody else waited for it
        } else if (std::chrono::steady_clock::now() >= until) {
            return std::nullopt;
        } else {
            std::this_thread::sleep_for(Step);
        }
    }
    return m_status;
}

void ChildProcess::kill()
{
    if (m_pid > 0)
        ::kill(m_pid, SIGKILL);
}

} // namespace remote
