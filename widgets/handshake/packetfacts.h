// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/mptcpoption.h"

#include <variant>
#include <vector>

namespace widgets {

/// What sentences about a packet need of its headers. Numbers in host order.
struct PacketFacts {
    bool tcp = false; ///< a whole TCP segment; else only the addresses may be there
    core::IpAddress source;
    core::IpAddress destination;
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    std::uint8_t flags = 0; ///< wire::TcpFlag
    std::size_t payloadBytes = 0;
    std::vector<wire::MptcpOption> mptcp; ///< in the order of the packet
    bool brokenMptcp = false; ///< an option of kind 30 that no RFC gives a form

    bool has(std::uint8_t wanted) const { return (flags & wanted) == wanted; }
    template <typename Option> const Option* find() const
    {
        for (const wire::MptcpOption& option : mptcp) {
            if (const auto* const found = std::get_if<Option>(&option))
                return found;
        }
        return nullptr;
    }
};

/// Reads an IP packet; whatever cannot be read is left out. `version` as Connection has it.
PacketFacts factsOf(wire::Bytes ip, int version);

} // namespace widgets
