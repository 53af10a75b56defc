// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/packetfilter.h"

#include <pcap/pcap.h>

#include <memory>
#include <mutex>

namespace net {

namespace {

    // "SYN and ACK set" rather than "flags equal SYN+ACK": a host that speaks ECN answers with ECE.
    std::string tcpFlagTest(const std::string& flagsByte)
    {
        return "(" + flagsByte + " & 0x12 = 0x12 or " + flagsByte + " & 0x04 != 0)";
    }

} // namespace

std::string filterExpression(const ReceiveFilter& filter)
{
    const std::string first = std::to_string(filter.firstPort);
    const std::string last = std::to_string(filter.lastPort);

    std::string tcp4 = "(ip and tcp dst portrange " + first + "-" + last;
    // libpcap indexes tcp[] only for IPv4, hence the offsets behind a bare IPv6 header.
    std::string tcp6
        = "(ip6 and ip6[6] = 6 and ip6[42:2] >= " + first + " and ip6[42:2] <= " + last;
    if (!filter.everySegment) {
        tcp4 += " and " + tcpFlagTest("tcp[13]");
        tcp6 += " and " + tcpFlagTest("ip6[53]");
    }
    std::string own;
    if (filter.ownFrames) {
        own = " or (ip and (tcp or udp) and src portrange " + first + "-" + last
            + ") or (ip6 and (ip6[6] = 6 or ip6[6] = 17) and ip6[40:2] >= " + first
            + " and ip6[40:2] <= " + last
            + ") or (icmp and icmp[0] = 8) or (ip6 and ip6[6] = 58 and ip6[40] = 128)";
    }
    // Behind extension headers the port is out of a filter's reach; such frames are rare enough
    // for the parser to look at all of them: hop-by-hop, routing, fragment, destination options.
    const std::string extended
        = "(ip6 and (ip6[6] = 0 or ip6[6] = 43 or ip6[6] = 44 or ip6[6] = 60))";
    const std::string icmp4
        = "(icmp and (icmp[0] = 3 or icmp[0] = 4 or icmp[0] = 5 or icmp[0] = 11 or icmp[0] = 12))";
    const std::string icmp6 = "(ip6 and ip6[6] = 58 and ip6[40] >= 1 and ip6[40] <= 4)";
    const std::string echo = filter.echoReplies
        ? " or (icmp and icmp[0] = 0) or (ip6 and ip6[6] = 58 and ip6[40] = 129)"
        : "";
    return tcp4 + ") or " + tcp6 + ") or " + extended + " or " + icmp4 + " or " + icmp6 + echo
        + own;
}

core::Result<std::vector<sock_filter>> compileFilter(
    const ReceiveFilter& filter, wire::LinkType link)
{
    // libpcap's compiler was not always re-entrant.
    static std::mutex compilerLock;
    const std::lock_guard guard(compilerLock);

    constexpr int WholeFrame = 65535;
    const std::unique_ptr<pcap_t, decltype(&pcap_close)> handle(
        pcap_open_dead(link == wire::LinkType::Ethernet ? DLT_EN10MB : DLT_RAW, WholeFrame),
        &pcap_close);
    bpf_program program {};
    if (!handle
        || pcap_compile(
               handle.get(), &program, filterExpression(filter).c_str(), 1, PCAP_NETMASK_UNKNOWN)
            != 0) {
        return core::failure(core::ErrorCode::Unavailable,
            std::string("cannot compile the receive filter: ")
                + (handle ? pcap_geterr(handle.get()) : "out of memory"));
    }
    std::vector<sock_filter> instructions;
    instructions.reserve(program.bf_len);
    for (unsigned int i = 0; i < program.bf_len; ++i) {
        const bpf_insn& each = program.bf_insns[i];
        instructions.push_back({ each.code, each.jt, each.jf, each.k });
    }
    pcap_freecode(&program);
    return instructions;
}

} // namespace net
