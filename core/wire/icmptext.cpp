// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/icmpmessage.h"

#include <algorithm>

namespace wire {

namespace {

    struct CodeName {
        std::uint8_t type;
        std::uint8_t code;
        const char* name;
    };

    constexpr CodeName codes4[] = {
        { Icmp4DestinationUnreachable, 0, "network" },
        { Icmp4DestinationUnreachable, 1, "host" },
        { Icmp4DestinationUnreachable, 2, "protocol" },
        { Icmp4DestinationUnreachable, 3, "port" },
        { Icmp4DestinationUnreachable, 4, "fragmentation needed" },
        { Icmp4DestinationUnreachable, 5, "source route failed" },
        { Icmp4DestinationUnreachable, 6, "network unknown" },
        { Icmp4DestinationUnreachable, 7, "host unknown" },
        { Icmp4DestinationUnreachable, 8, "source host isolated" },
        { Icmp4DestinationUnreachable, 9, "network prohibited" },
        { Icmp4DestinationUnreachable, 10, "host prohibited" },
        { Icmp4DestinationUnreachable, 11, "network for this type of service" },
        { Icmp4DestinationUnreachable, 12, "host for this type of service" },
        { Icmp4DestinationUnreachable, 13, "communication prohibited" },
        { Icmp4DestinationUnreachable, 14, "host precedence violation" },
        { Icmp4DestinationUnreachable, 15, "precedence cutoff" },
        { Icmp4TimeExceeded, 1, "fragment reassembly" },
    };

    constexpr CodeName codes6[] = {
        { Icmp6DestinationUnreachable, 0, "no route" },
        { Icmp6DestinationUnreachable, 1, "communication prohibited" },
        { Icmp6DestinationUnreachable, 2, "beyond scope of source" },
        { Icmp6DestinationUnreachable, 3, "address" },
        { Icmp6DestinationUnreachable, 4, "port" },
        { Icmp6DestinationUnreachable, 5, "source address failed policy" },
        { Icmp6DestinationUnreachable, 6, "reject route" },
        { Icmp6TimeExceeded, 1, "fragment reassembly" },
        { Icmp6ParameterProblem, 0, "header field" },
        { Icmp6ParameterProblem, 1, "next header" },
        { Icmp6ParameterProblem, 2, "IPv6 option" },
    };

    std::string typeName4(std::uint8_t type)
    {
        switch (type) {
        case Icmp4DestinationUnreachable:
            return "Destination Unreachable";
        case Icmp4SourceQuench:
            return "Source Quench";
        case Icmp4Redirect:
            return "Redirect";
        case Icmp4TimeExceeded:
            return "Time Exceeded";
        case Icmp4ParameterProblem:
            return "Parameter Problem";
        default:
            return "ICMP type " + std::to_string(type);
        }
    }

    std::string typeName6(std::uint8_t type)
    {
        switch (type) {
        case Icmp6DestinationUnreachable:
            return "Destination Unreachable";
        case Icmp6PacketTooBig:
            return "Packet Too Big";
        case Icmp6TimeExceeded:
            return "Time Exceeded";
        case Icmp6ParameterProblem:
            return "Parameter Problem";
        default:
            return "ICMPv6 type " + std::to_string(type);
        }
    }

    std::string describe(const std::string& typeName, std::span<const CodeName> names,
        std::uint8_t type, std::uint8_t code)
    {
        const auto known = std::ranges::find_if(
            names, [&](const CodeName& name) { return name.type == type && name.code == code; });
        if (known != names.end())
            return typeName + ": " + known->name;
        return code == 0 ? typeName : typeName + ": code " + std::to_string(code);
    }

} // namespace

std::string describeIcmp(Family family, std::uint8_t type, std::uint8_t code)
{
    return family == Family::V4 ? describe(typeName4(type), codes4, type, code)
                                : describe(typeName6(type), codes6, type, code);
}

} // namespace wire
