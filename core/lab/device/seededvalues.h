// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

namespace lab {

/// One connection attempt as its SYN names it. Ports and sequence number in host order.
struct Flow {
    core::IpAddress client;
    core::IpAddress host;
    std::uint16_t clientPort = 0;
    std::uint16_t hostPort = 0;
    std::uint32_t clientSequence = 0;
    friend bool operator==(const Flow&, const Flow&) = default;
};

/// What a host would draw at random, drawn from a seed and the connection instead: a SYN that is
/// repeated gets the same answer, another SYN another one, and nothing has to be remembered.
/// Not for secrets. Immutable, any thread.
class SeededValues {
public:
    explicit SeededValues(std::uint64_t seed)
        : m_seed(seed)
    {
    }
    std::uint64_t mptcpKey(const Flow& flow) const; ///< never 0
    std::uint32_t initialSequence(const Flow& flow) const;
    std::uint32_t timestamp(const Flow& flow) const;
    std::uint32_t joinNonce(const Flow& flow) const;
    /// What a fake makes up where a true host would compute; `index` tells its lies apart.
    std::uint64_t invention(const Flow& flow, std::uint32_t index) const;

private:
    std::uint64_t draw(const Flow& flow, std::uint64_t purpose) const;

    std::uint64_t m_seed = 0;
};

} // namespace lab
