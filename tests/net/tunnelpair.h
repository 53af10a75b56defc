// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/filedescriptor.h"

#include <thread>

namespace tests {

/// A point-to-point link without link headers between the namespaces of a NamespacePair: two tun
/// devices, `tunnear` and `tunfar`, and a thread that carries each one's packets to the other. Both
/// are up when open() returns, and gone with the object.
class TunnelPair {
public:
    /// PermissionDenied or NotFound when the system has no tun devices for this process.
    core::Result<void> open();

private:
    void carry(const std::stop_token& stop);

    net::FileDescriptor m_near;
    net::FileDescriptor m_far;
    std::jthread m_carrier;
};

} // namespace tests
