// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/device/devicetable.h"
#include "core/lab/kernel/packetring.h"

#include <chrono>
#include <map>
#include <thread>

namespace lab {

/// Lets lab::Device answer the frames that arrive at a veth end: one thread that reads, asks the
/// device of the destination, and sends its packets when they are due.
class DeviceRunner {
public:
    /// Takes the interface of that name in the calling thread's network namespace.
    core::Result<void> start(const std::string& interface, std::uint64_t seed);

private:
    using Clock = std::chrono::steady_clock;

    void run(const std::stop_token& stop);
    void answer(wire::MutableBytes frame, bool checksumReady);
    void sendDue();
    int pollTimeoutMs() const;

    std::unique_ptr<DeviceTable> m_devices;
    std::unique_ptr<PacketRing> m_ring;
    std::multimap<Clock::time_point, std::vector<std::uint8_t>> m_later;
    net::FileDescriptor m_wake; ///< event that ends the thread
    std::jthread m_thread;
};

} // namespace lab
