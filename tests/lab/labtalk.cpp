// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labtalk.h"

#include "core/base/ipaddress.h"
#include "core/lab/labprefixes.h"
#include "core/net/filedescriptor.h"

#include <linux/mptcp.h>
#include <linux/sockios.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fstream>
#include <functional>
#include <sstream>
#include <thread>
#include <vector>

namespace labtest {

namespace {

    constexpr int ProtocolMptcp = 262;
    constexpr int LevelMptcp = 284;
    constexpr std::size_t DataBytes = 200000;

    net::FileDescriptor connectTo(const std::string& host)
    {
        addrinfo hints {};
        hints.ai_flags = AI_NUMERICHOST;
        hints.ai_socktype = SOCK_STREAM;
        addrinfo* found = nullptr;
        const std::string port = std::to_string(lab::LabPort);
        if (getaddrinfo(host.c_str(), port.c_str(), &hints, &found) != 0)
            return {};
        net::FileDescriptor socket(
            ::socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC, ProtocolMptcp));
        if (connect(socket.get(), found->ai_addr, found->ai_addrlen) != 0)
            socket.reset();
        freeaddrinfo(found);
        return socket;
    }

    bool comesTrue(const std::function<bool()>& condition)
    {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
        while (!condition()) {
            if (std::chrono::steady_clock::now() > deadline)
                return false;
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        return true;
    }

    bool allAcknowledged(int socket)
    {
        int waiting = -1;
        return ioctl(socket, SIOCOUTQ, &waiting) == 0 && waiting == 0;
    }

    bool speaksMptcp(int socket)
    {
        mptcp_info info {};
        socklen_t size = sizeof info;
        return getsockopt(socket, LevelMptcp, MPTCP_INFO, &info, &size) == 0
            && (info.mptcpi_flags & MPTCP_INFO_FLAG_FALLBACK) == 0;
    }

    /// A counter of the kernel's, of this process's network namespace.
    int mptcpCounter(const std::string& name)
    {
        std::ifstream file("/proc/self/net/netstat");
        std::string names;
        std::string values;
        while (std::getline(file, names) && std::getline(file, values)) {
            std::istringstream nameWords(names);
            std::istringstream valueWords(values);
            std::string word;
            std::string value;
            while (nameWords >> word && valueWords >> value) {
                if (word == name)
                    return std::stoi(value);
            }
        }
        return -1;
    }

} // namespace

std::string talkTo(const std::string& host, int joins)
{
    const net::FileDescriptor socket = connectTo(host);
    if (!socket)
        return std::string("not connected: ") + std::strerror(errno);
    const std::vector<char> data(DataBytes, 'x');
    if (send(socket.get(), data.data(), data.size(), MSG_NOSIGNAL) != ssize_t(data.size()))
        return std::string("not sent: ") + std::strerror(errno);

    std::string line = comesTrue([&] { return allAcknowledged(socket.get()); })
        ? "acknowledged"
        : "not acknowledged";
    const auto joined = [&] { return mptcpCounter("MPJoinSynAckRx"); };
    comesTrue([&] { return joined() >= joins; });
    char byte = 0;
    const bool open = recv(socket.get(), &byte, 1, MSG_DONTWAIT) < 0 && errno == EAGAIN;
    line += open ? ", open" : ", closed";
    line += speaksMptcp(socket.get()) ? ", mptcp" : ", plain";
    return line + ", " + std::to_string(joined()) + " joined, "
        + std::to_string(mptcpCounter("MPJoinSynAckHMacFailure")) + " badly";
}

} // namespace labtest
