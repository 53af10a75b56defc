// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labtalk.h"

#include "core/base/ipaddress.h"
#include "core/lab/labprefixes.h"
#include "core/net/filedescriptor.h"

#include <fcntl.h>
#include <linux/mptcp.h>
#include <linux/sockios.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
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

    /// A socket's own address as /proc/net/tcp writes it: words of four bytes as they lie in
    /// memory.
    std::string procText(const core::IpAddress& address, std::uint16_t port)
    {
        std::string text;
        std::array<char, 16> word {};
        for (std::size_t i = 0; i < address.bytes().size(); i += 4) {
            std::uint32_t value = 0;
            std::memcpy(&value, &address.bytes()[i], sizeof value);
            std::snprintf(word.data(), word.size(), "%08X", value);
            text += word.data();
        }
        std::snprintf(word.data(), word.size(), ":%04X", unsigned(port));
        return text + word.data();
    }

    core::IpAddress fromProcText(const std::string& text)
    {
        std::vector<std::uint8_t> bytes;
        for (std::size_t i = 0; i + 8 <= text.find(':'); i += 8) {
            const auto value = std::uint32_t(std::stoul(text.substr(i, 8), nullptr, 16));
            const auto* const begin = reinterpret_cast<const std::uint8_t*>(&value);
            bytes.insert(bytes.end(), begin, begin + sizeof value);
        }
        return core::IpAddress::fromBytes(bytes);
    }

    /// The peer of an established connection of this thread's network namespace.
    std::string peerHere(const core::IpAddress& host)
    {
        std::ifstream file(
            host.isV4() ? "/proc/thread-self/net/tcp" : "/proc/thread-self/net/tcp6");
        const std::string wanted = procText(host, lab::LabPort);
        std::string line;
        while (std::getline(file, line)) {
            std::istringstream words(line);
            std::string number;
            std::string local;
            std::string remote;
            std::string state;
            words >> number >> local >> remote >> state;
            if (local == wanted && state == "01")
                return fromProcText(remote).toString();
        }
        return {};
    }

} // namespace

std::string peerSeenBy(const std::string& host)
{
    const net::FileDescriptor socket = connectTo(host);
    const auto address = core::IpAddress::parse(host);
    if (!socket || !address)
        return {};
    // The lab's first process holds its namespaces.
    std::string peer;
    comesTrue([&] {
        for (const auto& entry : std::filesystem::directory_iterator("/proc/1/fd")) {
            const net::FileDescriptor space(open(entry.path().c_str(), O_RDONLY | O_CLOEXEC));
            if (space && setns(space.get(), CLONE_NEWNET) == 0 && peer.empty())
                peer = peerHere(*address);
        }
        return !peer.empty();
    });
    return peer;
}

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
