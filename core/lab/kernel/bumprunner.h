// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/kernel/boxlink.h"
#include "core/lab/kernel/delayedframes.h"

#include <thread>

namespace lab {

/// A bump in the wire: one thread that hands what arrives at either of two veth ends to the
/// middleboxes, and sends on what they let through. Frames without a whole IP packet pass as they
/// are.
class BumpRunner {
public:
    /// Takes the interfaces of these names in the calling thread's network namespace.
    /// Unavailable when one of them cannot be had.
    core::Result<void> start(const std::string& towardsScanner, const std::string& towardsTarget,
        std::unique_ptr<BoxLink> boxes);

private:
    void run(const std::stop_token& stop);
    void carry(wire::MutableBytes frame, bool checksumReady, Heading heading);
    PacketRing& exitFor(Heading heading)
    {
        return heading == Heading::ToTarget ? *m_towardsTarget : *m_towardsScanner;
    }

    std::unique_ptr<BoxLink> m_boxes;
    std::unique_ptr<PacketRing> m_towardsScanner;
    std::unique_ptr<PacketRing> m_towardsTarget;
    DelayedFrames m_delayed;
    net::FileDescriptor m_wake; ///< event that ends the thread
    std::jthread m_thread;
};

} // namespace lab
