// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/namespacepair.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>

namespace tests {

namespace {

    int theFarProcess = -1;

    bool writeFile(const char* path, const std::string& text)
    {
        const int file = open(path, O_WRONLY);
        const bool written
            = file >= 0 && write(file, text.data(), text.size()) == ssize_t(text.size());
        if (file >= 0)
            close(file);
        return written;
    }

    bool run(int namespaceProcess, const std::vector<std::string>& words)
    {
        const pid_t child = fork();
        if (child == 0) {
            if (namespaceProcess > 0) {
                const std::string path = "/proc/" + std::to_string(namespaceProcess) + "/ns/net";
                const int space = open(path.c_str(), O_RDONLY);
                if (space < 0 || setns(space, CLONE_NEWNET) != 0)
                    _exit(126);
            }
            std::vector<char*> arguments { const_cast<char*>("ip") };
            for (const std::string& word : words)
                arguments.push_back(const_cast<char*>(word.c_str()));
            arguments.push_back(nullptr);
            setenv("PATH", "/usr/sbin:/sbin:/usr/bin:/bin", 1);
            execvp("ip", arguments.data());
            _exit(127);
        }
        int status = 0;
        return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status)
            && WEXITSTATUS(status) == 0;
    }

    /// A child with a network namespace of its own, ready when this returns.
    int startFarProcess()
    {
        int ready[2];
        if (pipe(ready) != 0)
            return -1;
        const pid_t child = fork();
        if (child == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            const char answer = unshare(CLONE_NEWNET) == 0 ? 'y' : 'n';
            (void)!write(ready[1], &answer, 1);
            for (;;)
                pause();
        }
        char answer = 'n';
        (void)!read(ready[0], &answer, 1);
        close(ready[0]);
        close(ready[1]);
        return answer == 'y' ? child : -1;
    }

} // namespace

std::string NamespacePair::enter()
{
    const std::string user = std::to_string(getuid());
    const std::string group = std::to_string(getgid());
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        return std::string("user namespaces are refused: ") + std::strerror(errno);
    if (!writeFile("/proc/self/setgroups", "deny")
        || !writeFile("/proc/self/uid_map", "0 " + user + " 1")
        || !writeFile("/proc/self/gid_map", "0 " + group + " 1")) {
        return "the user namespace cannot be mapped";
    }
    theFarProcess = startFarProcess();
    if (theFarProcess < 0)
        return "a second network namespace is refused";
    const std::string far = std::to_string(theFarProcess);
    if (!ipNear({ "link", "set", "lo", "up" })
        || !ipNear({ "link", "add", "near", "type", "veth", "peer", "name", "far", "netns", far })
        || !ipNear({ "link", "set", "near", "up" }) || !ipFar({ "link", "set", "far", "up" })) {
        return "the veth pair cannot be made; is iproute2 installed?";
    }
    return {};
}

bool NamespacePair::ipNear(const std::vector<std::string>& words) { return run(0, words); }
bool NamespacePair::ipFar(const std::vector<std::string>& words)
{
    return run(theFarProcess, words);
}
int NamespacePair::farProcess() { return theFarProcess; }

} // namespace tests
