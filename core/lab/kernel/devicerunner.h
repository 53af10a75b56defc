// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/device.h"
#include "core/lab/kernel/delayedframes.h"
#include "core/lab/labplan.h"

#include <map>
#include <thread>

namespace lab {

/// Lets lab::Device answer the frames that arrive at a veth end: one thread that reads, asks the
/// device of the destination, and sends its packets when they are due.
class DeviceRunner {
public:
    /// Before start().
    void addSite(const LabSite& site, std::uint64_t seed);
    /// Takes the interface of that name in the calling thread's network namespace. Unavailable when
    /// it cannot be had.
    core::Result<void> start(const std::string& interface);

private:
    struct Host {
        core::IpRange range;
        Device* device = nullptr;
    };

    void run(const std::stop_token& stop);
    void answer(wire::MutableBytes frame, bool checksumReady);
    Device* find(const core::IpAddress& destination) const;

    std::map<DeviceKind, std::unique_ptr<Device>> m_devices;
    std::vector<Host> m_hosts;
    std::unique_ptr<PacketRing> m_ring;
    DelayedFrames m_delayed;
    net::FileDescriptor m_wake; ///< event that ends the thread
    std::jthread m_thread;
};

} // namespace lab
