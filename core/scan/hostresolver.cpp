// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scanplan.h"

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <optional>

namespace scan {

namespace {

    std::optional<core::IpAddress> addressOf(const addrinfo& entry)
    {
        const auto bytes = [](const auto& address) {
            return std::span(reinterpret_cast<const std::uint8_t*>(&address), sizeof address);
        };
        if (entry.ai_family == AF_INET) {
            const auto* socket = reinterpret_cast<const sockaddr_in*>(entry.ai_addr);
            return core::IpAddress::fromBytes(bytes(socket->sin_addr));
        }
        if (entry.ai_family == AF_INET6) {
            const auto* socket = reinterpret_cast<const sockaddr_in6*>(entry.ai_addr);
            return core::IpAddress::fromBytes(bytes(socket->sin6_addr));
        }
        return std::nullopt;
    }

} // namespace

core::Result<std::vector<core::IpAddress>> resolveHost(const std::string& name)
{
    addrinfo hints {};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM; // one entry for each address
    addrinfo* list = nullptr;
    const int status = ::getaddrinfo(name.c_str(), nullptr, &hints, &list);
    if (status != 0) {
        const int systemError = status == EAI_SYSTEM ? errno : 0;
        return core::failure(core::ErrorCode::NotFound,
            { core::Pattern("scan", "cannot resolve \"%1\": %2; check the name or pass an address"),
                { name, ::gai_strerror(status) } },
            systemError);
    }
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(list, &::freeaddrinfo);
    std::vector<core::IpAddress> addresses;
    for (const addrinfo* entry = list; entry != nullptr; entry = entry->ai_next) {
        const auto address = addressOf(*entry);
        if (address && std::find(addresses.begin(), addresses.end(), *address) == addresses.end())
            addresses.push_back(*address);
    }
    return addresses;
}

} // namespace scan
