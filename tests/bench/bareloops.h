// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <stop_token>
#include <vector>

/// The limits that a sender is measured against: loops that do nothing but patch the destination
/// and the IP checksum of one frame and hand batches of it to the kernel. They share no code with
/// the program's senders. Each returns when `stop` is requested; `thread` numbers them from 0.
namespace bench {

/// AF_PACKET: sendmmsg(2) with PACKET_QDISC_BYPASS.
core::Result<void> sendBarePackets(const std::vector<std::uint8_t>& frame, const char* interface,
    std::uint32_t thread, std::stop_token stop);
/// AF_XDP in copy mode through libxdp, on the transmit queue with the thread's number.
core::Result<void> sendBareXdp(const std::vector<std::uint8_t>& frame, const char* interface,
    std::uint32_t thread, std::stop_token stop);

} // namespace bench
