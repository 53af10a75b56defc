// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/filterprogram.h"

#include <linux/if_packet.h>

namespace net {

namespace {

    constexpr std::uint32_t WholeFrame = 0x40000;
    constexpr int WalkedExtensionHeaders = 4;
    constexpr std::uint32_t EthernetBytes = 14;

    enum Protocol : std::uint32_t { Icmp = 1, Tcp = 6, Udp = 17, Icmp6 = 58 };
    enum Extension : std::uint32_t { HopByHop = 0, Routing = 43, Fragment = 44, Options = 60 };
    enum Flags : std::uint32_t { Syn = 0x02, Rst = 0x04, SynAck = 0x12 };
    enum Message : std::uint32_t {
        EchoReply = 0,
        EchoRequest = 8,
        EchoRequest6 = 128,
        EchoReply6 = 129,
    };
    /// Unreachable, source quench, redirect, time exceeded, parameter problem (RFC 792).
    constexpr std::uint32_t Errors[] = { 3, 4, 5, 11, 12 };
    constexpr std::uint32_t LastError6 = 4; // RFC 4443: the errors are 1 to 4

} // namespace

/// Writes a program front to back. A test jumps over one instruction at most, so that no distance
/// outgrows its byte; what is further off is reached by Jump, whose distance has 32 bits.
class FilterWriter {
public:
    /// A place further down. Whoever has jumped there is told where it is by land().
    struct Place {
        std::array<std::size_t, 8> jumps {};
        std::size_t count = 0;
    };

    explicit FilterWriter(FrameStart start)
        : m_packet(start == FrameStart::Ethernet ? EthernetBytes : 0)
    {
    }

    std::uint32_t packet() const { return m_packet; }
    FilterProgram take() const { return m_program; }

    void loadByte(std::uint32_t offset) { put(BPF_LD | BPF_B | BPF_ABS, offset); }
    void loadHalf(std::uint32_t offset) { put(BPF_LD | BPF_H | BPF_ABS, offset); }
    void loadDirection() { loadByte(std::uint32_t(SKF_AD_OFF) + SKF_AD_PKTTYPE); }
    void loadInterface()
    {
        put(BPF_LD | BPF_W | BPF_ABS, std::uint32_t(SKF_AD_OFF) + SKF_AD_IFINDEX);
    }
    void loadFrameBytes() { put(BPF_LD | BPF_W | BPF_LEN); }
    /// Of the header that X says: its distance from the packet's begin.
    void loadHeaderByte(std::uint32_t offset) { put(BPF_LD | BPF_B | BPF_IND, m_packet + offset); }
    void loadHeaderHalf(std::uint32_t offset) { put(BPF_LD | BPF_H | BPF_IND, m_packet + offset); }
    void put(unsigned int code, std::uint32_t value = 0) { add(code, 0, 0, value); }
    void accept(std::uint32_t bytes = WholeFrame) { put(BPF_RET | BPF_K, bytes); }
    void refuse() { accept(0); }

    /// The next instruction alone belongs to the test.
    void ifEqual(std::uint32_t value) { add(BPF_JMP | BPF_JEQ | BPF_K, 0, 1, value); }
    void ifNotEqual(std::uint32_t value) { add(BPF_JMP | BPF_JEQ | BPF_K, 1, 0, value); }
    void ifAnyBit(std::uint32_t bits) { add(BPF_JMP | BPF_JSET | BPF_K, 0, 1, bits); }
    void ifAbove(std::uint32_t value) { add(BPF_JMP | BPF_JGT | BPF_K, 0, 1, value); }
    void ifBelow(std::uint32_t value) { add(BPF_JMP | BPF_JGE | BPF_K, 1, 0, value); }

    void jump(Place& place)
    {
        place.jumps[place.count++] = m_program.m_size;
        put(BPF_JMP | BPF_JA);
    }
    void land(const Place& place)
    {
        for (std::size_t i = 0; i < place.count; ++i) {
            const std::size_t from = place.jumps[i];
            m_program.m_code[from].k = std::uint32_t(m_program.m_size - from - 1);
        }
    }

private:
    void add(unsigned int code, std::uint8_t whenTrue, std::uint8_t whenFalse, std::uint32_t value)
    {
        m_program.m_code[m_program.m_size++]
            = { static_cast<std::uint16_t>(code), whenTrue, whenFalse, value };
    }

    const std::uint32_t m_packet;
    FilterProgram m_program;
};

namespace {

    using Place = FilterWriter::Place;

    /// Where what was found in an IP header goes on, with X at the header behind it.
    struct Transports {
        Place tcp;
        Place udp;
        Place icmp;
        Place icmp6;
    };

    void branchByFamily(FilterWriter& program, FrameStart start, Place& v4)
    {
        const bool ethernet = start == FrameStart::Ethernet;
        if (ethernet) {
            program.loadHalf(EthernetBytes - 2);
        } else {
            program.loadByte(0);
            program.put(BPF_ALU | BPF_RSH | BPF_K, 4);
        }
        program.ifEqual(ethernet ? 0x0800 : 4);
        program.jump(v4);
        program.ifNotEqual(ethernet ? 0x86dd : 6);
        program.refuse();
    }

    /// On to the extension header behind this one. A holds this one's kind.
    void stepOver(FilterWriter& program, Place& isTransport)
    {
        Place fragment;
        Place counted;
        Place next;
        program.ifEqual(Fragment);
        program.jump(fragment);
        for (const std::uint32_t kind : { HopByHop, Routing, Options }) {
            program.ifEqual(kind);
            program.jump(counted);
        }
        program.jump(isTransport);

        program.land(fragment);
        program.loadHeaderHalf(2);
        program.ifAnyBit(0xfff8);
        program.refuse();
        program.put(BPF_LD | BPF_IMM, 8);
        program.jump(next);

        program.land(counted);
        program.loadHeaderByte(1); // in units of 8 bytes, without the first
        program.put(BPF_ALU | BPF_ADD | BPF_K, 1);
        program.put(BPF_ALU | BPF_LSH | BPF_K, 3);

        program.land(next);
        program.put(BPF_ST, 0);
        program.loadHeaderByte(0);
        program.put(BPF_ST, 1);
        program.put(BPF_LD | BPF_MEM, 0);
        program.put(BPF_ALU | BPF_ADD | BPF_X);
        program.put(BPF_MISC | BPF_TAX);
        program.put(BPF_LD | BPF_MEM, 1);
    }

    void branchByProtocol6(FilterWriter& program, Transports& transports)
    {
        program.put(BPF_LDX | BPF_IMM, 40);
        program.loadByte(program.packet() + 6);
        Place isTransport;
        for (int i = 0; i < WalkedExtensionHeaders; ++i)
            stepOver(program, isTransport);
        program.land(isTransport);
        program.ifEqual(Tcp);
        program.jump(transports.tcp);
        program.ifEqual(Icmp6);
        program.jump(transports.icmp6);
        program.ifEqual(Udp);
        program.jump(transports.udp);
        program.refuse();
    }

    void branchByProtocol4(FilterWriter& program, Transports& transports)
    {
        program.loadHalf(program.packet() + 6);
        program.ifAnyBit(0x1fff);
        program.refuse();
        program.put(BPF_LDX | BPF_B | BPF_MSH, program.packet());
        program.loadByte(program.packet() + 9);
        program.ifEqual(Tcp);
        program.jump(transports.tcp);
        program.ifEqual(Icmp);
        program.jump(transports.icmp);
        program.ifEqual(Udp);
        program.jump(transports.udp);
        program.refuse();
    }

    void refuseOtherPorts(FilterWriter& program, const ReceiveFilter& filter)
    {
        program.ifBelow(filter.firstPort);
        program.refuse();
        program.ifAbove(filter.lastPort);
        program.refuse();
    }

    void judgeTcp(FilterWriter& program, const ReceiveFilter& filter)
    {
        Place own;
        if (filter.ownFrames) {
            program.loadDirection();
            program.ifEqual(PACKET_OUTGOING);
            program.jump(own);
        }
        program.loadHeaderHalf(2);
        refuseOtherPorts(program, filter);
        if (!filter.everySegment) {
            program.loadHeaderByte(13);
            program.ifAnyBit(Rst);
            program.accept();
            program.put(BPF_ALU | BPF_AND | BPF_K, SynAck);
            program.ifNotEqual(SynAck);
            program.refuse();
        }
        program.accept();
        if (!filter.ownFrames)
            return;
        program.land(own);
        program.loadHeaderHalf(0);
        refuseOtherPorts(program, filter);
        program.loadHeaderByte(13);
        program.ifAnyBit(Rst);
        program.accept(ReceiveFilter::OwnFrameBytes);
        program.put(BPF_ALU | BPF_AND | BPF_K, SynAck);
        program.ifNotEqual(Syn);
        program.refuse();
        program.accept(ReceiveFilter::OwnFrameBytes);
    }

    void judgeUdp(FilterWriter& program, const ReceiveFilter& filter)
    {
        if (filter.ownFrames) {
            program.loadDirection();
            program.ifNotEqual(PACKET_OUTGOING);
            program.refuse();
            program.loadHeaderHalf(0);
            refuseOtherPorts(program, filter);
            program.loadHeaderHalf(4);
            program.ifEqual(ReceiveFilter::OwnDatagramBytes);
            program.accept(ReceiveFilter::OwnFrameBytes);
        }
        program.refuse();
    }

    void judgeOwnEcho(FilterWriter& program, const ReceiveFilter& filter, std::uint32_t request)
    {
        if (!filter.ownFrames)
            return;
        Place incoming;
        program.loadDirection();
        program.ifNotEqual(PACKET_OUTGOING);
        program.jump(incoming);
        program.loadHeaderByte(0);
        program.ifEqual(request);
        program.accept(ReceiveFilter::OwnFrameBytes);
        program.refuse();
        program.land(incoming);
    }

    void judgeIcmp(FilterWriter& program, const ReceiveFilter& filter)
    {
        judgeOwnEcho(program, filter, EchoRequest);
        program.loadHeaderByte(0);
        for (const std::uint32_t type : Errors) {
            program.ifEqual(type);
            program.accept();
        }
        if (filter.echoReplies) {
            program.ifEqual(EchoReply);
            program.accept();
        }
        program.refuse();
    }

    void judgeIcmp6(FilterWriter& program, const ReceiveFilter& filter)
    {
        judgeOwnEcho(program, filter, EchoRequest6);
        program.loadHeaderByte(0);
        if (filter.echoReplies) {
            program.ifEqual(EchoReply6);
            program.accept();
        }
        program.ifEqual(0);
        program.refuse();
        program.ifAbove(LastError6);
        program.refuse();
        program.accept();
    }

} // namespace

FilterProgram receiveProgram(
    const ReceiveFilter& filter, FrameStart start, std::uint32_t interfaceIndex)
{
    FilterWriter program(start);
    if (interfaceIndex != 0) {
        program.loadInterface();
        program.ifNotEqual(interfaceIndex);
        program.refuse();
    }
    program.loadDirection();
    if (interfaceIndex != 0) {
        program.ifEqual(PACKET_OTHERHOST);
        program.refuse();
    }
    if (filter.ownFrames) {
        // None of ours is longer, and a ring may be given frames whole for all the filter says.
        Place incoming;
        program.ifNotEqual(PACKET_OUTGOING);
        program.jump(incoming);
        program.loadFrameBytes();
        program.ifAbove(ReceiveFilter::OwnFrameBytes);
        program.refuse();
        program.land(incoming);
    } else {
        program.ifEqual(PACKET_OUTGOING);
        program.refuse();
    }
    Place v4;
    Transports transports;
    branchByFamily(program, start, v4);
    branchByProtocol6(program, transports);
    program.land(v4);
    branchByProtocol4(program, transports);
    program.land(transports.tcp);
    judgeTcp(program, filter);
    program.land(transports.udp);
    judgeUdp(program, filter);
    program.land(transports.icmp);
    judgeIcmp(program, filter);
    program.land(transports.icmp6);
    judgeIcmp6(program, filter);
    return program.take();
}

FilterProgram nothingProgram()
{
    FilterWriter program(FrameStart::Packet);
    program.refuse();
    return program.take();
}

} // namespace net
