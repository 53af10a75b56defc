// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/filedescriptor.h"

#include <libmnl/libmnl.h>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace net {

/// A NETLINK_ROUTE socket with request and answer. Lives in one thread.
class RouteSocket {
public:
    /// `descriptor` may belong to another network namespace; its answers are about that one.
    static core::Result<RouteSocket> adopt(FileDescriptor descriptor);

    /// Builds a request of `type`: a dump of everything with `flags` NLM_F_DUMP, one answer else.
    /// `fill` appends the body; `handle` is called for each message of the answer. The error's
    /// systemError is the kernel's.
    core::Result<void> request(std::uint16_t type, std::uint16_t flags,
        const std::function<void(nlmsghdr*)>& fill,
        const std::function<void(const nlmsghdr*)>& handle);

private:
    /// Whole messages, aligned as netlink wants them.
    using Messages = std::vector<std::vector<std::uint64_t>>;
    core::Result<Messages> ask(
        std::uint16_t type, std::uint16_t flags, const std::function<void(nlmsghdr*)>& fill);

    struct Close {
        void operator()(mnl_socket* socket) const { mnl_socket_close(socket); }
    };
    explicit RouteSocket(mnl_socket* socket)
        : m_socket(socket)
    {
    }
    std::unique_ptr<mnl_socket, Close> m_socket;
    std::uint32_t m_sequence = 0;
};

/// The payload of a netlink attribute by type, or null.
class RouteAttributes {
public:
    RouteAttributes(const nlmsghdr* message, std::size_t headerBytes);
    const nlattr* find(std::uint16_t type) const
    {
        return type < m_attributes.size() ? m_attributes[type] : nullptr;
    }

private:
    std::array<const nlattr*, 64> m_attributes {};
};

} // namespace net
