// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/vantage.h"

namespace verify {

/// Source ports on which the kernel stays quiet while handshakes are done by hand. It still resets
/// what comes from a neighbour on the link that sends with TTL 255. Lives in one thread at a time.
class HeldPorts {
public:
    /// Ports that are tried for each one wanted.
    static constexpr std::size_t TriesPerPort = 4;
    /// Holds up to `wanted` ports between `first` and `last`, from `start` on and round. Ports that
    /// somebody else uses are skipped; fewer than `needed` in all are
    /// Unavailable, and the error says what to do.
    static core::Result<HeldPorts> hold(net::Vantage& vantage, std::uint16_t first,
        std::uint16_t last, std::uint16_t start, std::size_t wanted, std::size_t needed);

    const std::vector<std::uint16_t>& ports() const { return m_ports; } ///< ascending

private:
    std::vector<std::uint16_t> m_ports;
    std::vector<std::unique_ptr<net::PortHold>> m_holds;
};

} // namespace verify
