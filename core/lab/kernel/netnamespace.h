// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/filedescriptor.h"

namespace lab {

/// One network namespace, kept alive by a descriptor. Threads enter it one by one; a socket stays
/// in the namespace of the thread that opened it.
class NetNamespace {
public:
    /// A new, empty one; the calling thread stands in it afterwards. Unavailable when the system
    /// refuses, here and below.
    static core::Result<NetNamespace> create();
    /// The calling thread's.
    static core::Result<NetNamespace> current();

    /// Moves the calling thread there.
    core::Result<void> enter() const;
    /// A path that other processes of this PID namespace can open while this object lives.
    std::string path() const;

private:
    explicit NetNamespace(net::FileDescriptor descriptor)
        : m_descriptor(std::move(descriptor))
    {
    }
    net::FileDescriptor m_descriptor;
};

} // namespace lab
