// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/helper/helperprocess.h"

#include "core/net/helper/helperadvice.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>

namespace net {

using core::ErrorCode;

namespace {

    constexpr int PatienceMs = 15000; // more than it has itself, however busy the computer is

    /// The started helper; has ended when this goes.
    class HelperProcess {
    public:
        explicit HelperProcess(pid_t pid)
            : m_pid(pid)
        {
        }
        HelperProcess(const HelperProcess&) = delete;
        HelperProcess& operator=(const HelperProcess&) = delete;
        ~HelperProcess()
        {
            while (waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) { }
        }
        void kill() { ::kill(m_pid, SIGKILL); }

    private:
        pid_t m_pid;
    };

    /// posix_spawn's error, or 0.
    int spawnHelper(const std::string& helper, int channel, pid_t& pid)
    {
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, channel, helper::Channel);
        posix_spawn_file_actions_addclosefrom_np(&actions, helper::Channel + 1);
        // A group of its own: Ctrl+C at a scan must not end it before it has answered.
        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);

        std::string word = helper;
        char* const arguments[] = { word.data(), nullptr };
        char* const environment[] = { nullptr };
        const int error
            = posix_spawn(&pid, helper.c_str(), &actions, &attributes, arguments, environment);
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
        return error;
    }

    core::Error spawnFailure(const std::string& helper, int systemError)
    {
        if (systemError == ENOENT || systemError == ENOTDIR)
            return missingPacketRight(helper, HelperObstacle::Missing);
        // EPERM: its capability is one that this process cannot get.
        if (systemError == EACCES || systemError == EPERM)
            return missingPacketRight(helper, findObstacle(helper));
        return core::systemFailure(ErrorCode::Unavailable,
            { core::Pattern("net", "cannot run %1"), { helper } }, systemError)
            .value();
    }

    /// Reads the answer's bytes and the descriptor that came with them.
    core::Result<HelperReply> receiveReply(const std::string& helper, int channel)
    {
        // A byte more than an answer has, so that a longer one is known by its length.
        std::array<std::uint8_t, helper::AnswerBytes + 1> bytes {};
        iovec part { bytes.data(), bytes.size() };
        union {
            cmsghdr header;
            char bytes[CMSG_SPACE(sizeof(int))];
        } control {};
        msghdr message {};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control.bytes;
        message.msg_controllen = sizeof control.bytes;
        ssize_t length = -1;
        do {
            length = recvmsg(channel, &message, MSG_CMSG_CLOEXEC);
        } while (length < 0 && errno == EINTR);

        HelperReply reply;
        const cmsghdr* const header = CMSG_FIRSTHDR(&message);
        if (length >= 0 && header && header->cmsg_level == SOL_SOCKET
            && header->cmsg_type == SCM_RIGHTS && header->cmsg_len == CMSG_LEN(sizeof(int))) {
            int fd = -1;
            std::memcpy(&fd, CMSG_DATA(header), sizeof fd);
            reply.socket = FileDescriptor(fd);
        }
        const auto answer
            = helper::decodeAnswer({ bytes.data(), std::size_t(std::max<ssize_t>(length, 0)) });
        if (!answer) {
            return core::failure(ErrorCode::Malformed,
                { core::Pattern("net",
                      "%1 ended without an answer; install it from the same build as this program"),
                    { helper } });
        }
        reply.answer = *answer;
        return reply;
    }

} // namespace

core::Result<HelperReply> askHelper(
    const std::string& helper, std::span<const std::uint8_t> request)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return core::systemFailure(
            ErrorCode::Unavailable, core::Pattern("net", "cannot create a socket pair"), errno);
    const FileDescriptor ours(ends[0]);
    FileDescriptor theirs(ends[1]);
    // Before it is started, so that it need not be waited for.
    if (send(ours.get(), request.data(), request.size(), MSG_NOSIGNAL) != ssize_t(request.size()))
        return core::systemFailure(
            ErrorCode::Unavailable, core::Pattern("net", "cannot write to a socket pair"), errno);
    pid_t pid = -1;
    if (const int error = spawnHelper(helper, theirs.get(), pid); error != 0)
        return tl::unexpected(spawnFailure(helper, error));
    HelperProcess process(pid);
    theirs.reset();

    pollfd watched { ours.get(), POLLIN, 0 };
    int ready = -1;
    do {
        ready = poll(&watched, 1, PatienceMs);
    } while (ready < 0 && errno == EINTR);
    if (ready == 0) {
        process.kill();
        return core::failure(ErrorCode::Timeout,
            { core::Pattern("net", "%1 did not answer within 15 s"), { helper } });
    }
    return receiveReply(helper, ours.get());
}

} // namespace net
