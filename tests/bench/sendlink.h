// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/kernel/netnamespace.h"
#include "core/wire/ethernet.h"

namespace bench {

/// A veth pair between two network namespaces of this process's own, with a queue for each of two
/// threads and offloads off. The far end drops every packet in nftables and counts it there, behind
/// the kernel's check of the IP checksum: what is counted has arrived whole.
class SendLink {
public:
    static constexpr const char* Near = "near";
    static constexpr const char* Source = "10.99.0.1";
    static constexpr wire::MacAddress NearMac { 0x02, 0x4d, 0x54, 0x00, 0x02, 0x01 };
    static constexpr wire::MacAddress FarMac { 0x02, 0x4d, 0x54, 0x00, 0x02, 0x02 };

    /// The calling thread stands in the near namespace afterwards, as do threads that it starts.
    static core::Result<SendLink> create();

    struct Count {
        std::uint64_t packets = 0;
        double seconds = 0; ///< on the monotonic clock
    };
    /// What has arrived until now. Call it in the thread that made the link.
    core::Result<Count> arrived() const;

private:
    SendLink(lab::NetNamespace near, lab::NetNamespace far)
        : m_near(std::move(near))
        , m_far(std::move(far))
    {
    }
    lab::NetNamespace m_near;
    lab::NetNamespace m_far;
};

} // namespace bench
