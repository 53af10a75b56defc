// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/box/middlebox.h"

namespace lab {

/// Adds an offset, another one for each connection, to the scanner's TCP sequence numbers, and
/// takes it off the acknowledgments. What ICMP errors quote keeps the number that it got here.
class SequenceBox : public Middlebox {
public:
    explicit SequenceBox(std::uint64_t seed);
    std::vector<BoxPacket> pass(wire::Bytes packet, Heading heading) override;

private:
    std::uint64_t m_seed = 0;
};

/// Gives every IPv4 packet the next identification of its own.
class IdentificationBox : public Middlebox {
public:
    explicit IdentificationBox(std::uint64_t seed);
    std::vector<BoxPacket> pass(wire::Bytes packet, Heading heading) override;

private:
    std::uint16_t m_next = 0;
};

} // namespace lab
