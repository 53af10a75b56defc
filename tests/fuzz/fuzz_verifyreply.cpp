// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/hostproof.h"
#include "core/wire/icmpmessage.h"
#include "core/wire/mptcpkeys.h"
#include "require.h"

#include <algorithm>

namespace {

using Packet = std::vector<std::uint8_t>;

/// The input as a script for the peer of one ladder: sound answers that bring it on, and whatever
/// else the bytes say in between.
class Peer {
public:
    Peer(wire::Bytes script, scan::Pass pass)
        : m_script(script)
        , m_version(pass == scan::Pass::V0 ? wire::MptcpVersion::V0 : wire::MptcpVersion::V1)
        , m_proof(targetOf(pass), core::IpAddress::v4(0x0a010001), portList(), requestOf(),
              verify::DrawnNumbers({ 1, 2 }, targetOf(pass)))
    {
    }

    void play()
    {
        send();
        while (m_at < m_script.size()) {
            act(take());
            send();
        }
        // Left alone, every ladder ends, and nobody proved a thing without computing an HMAC.
        for (int i = 0; !m_proof.finished(); ++i) {
            require(i < 1000);
            m_nowNs = std::max(m_nowNs, m_proof.deadline().value_or(m_nowNs));
            send();
        }
        const verify::VerifyResult result = m_proof.result(0);
        require(result.evidence.size() == verify::StepCount);
        require(result.verdict != verify::Verdict::Proven);
        require(!result.sentence.empty());
    }

private:
    static trace::ProbeTarget targetOf(scan::Pass pass)
    {
        return { core::IpAddress::v4(0x64400001), 80, pass };
    }
    static std::vector<std::uint16_t> portList()
    {
        std::vector<std::uint16_t> ports;
        for (std::size_t i = 0; i < verify::HostProof::PortCount; ++i)
            ports.push_back(std::uint16_t(40000 + i));
        return ports;
    }
    static verify::VerifyRequest requestOf()
    {
        verify::VerifyRequest request;
        request.kernel = false;
        request.connections = 3;
        return request;
    }

    std::uint8_t take() { return m_at < m_script.size() ? m_script[m_at++] : 0; }
    wire::Bytes takeSome(std::size_t most)
    {
        const std::size_t size = std::min<std::size_t>(take() % (most + 1), m_script.size() - m_at);
        const wire::Bytes bytes = m_script.subspan(m_at, size);
        m_at += size;
        return bytes;
    }

    /// Everything that is due; each packet is sound.
    void send()
    {
        for (int i = 0; auto packet = m_proof.next(m_nowNs); ++i) {
            require(i < 100 && ++m_sentCount < 3000);
            const auto ip = wire::parseIp(*packet);
            require(ip && wire::tcpChecksumValid(*ip) && packet->size() <= 1500);
            m_sent = *packet;
            const auto tcp = wire::parseTcp(ip->payload);
            require(tcp && tcp->destinationPort == 80);
            if (tcp->flags == wire::TcpSyn)
                m_syn = *packet;
        }
    }

    void act(std::uint8_t action)
    {
        switch (action % 8) {
        case 0:
            m_nowNs += std::int64_t(take()) * 20'000'000;
            break;
        case 1:
            answerSyn(take());
            break;
        case 2:
            answerData(take());
            break;
        case 3:
            answerAnyhow(m_sent);
            break;
        case 4:
            answerAnyhow(m_syn);
            break;
        case 5:
            deliver(takeSome(200));
            break;
        case 6:
            if (const auto quote = wire::parseQuotedTcp(takeSome(64)))
                m_proof.takeUnreachable(*quote, {}, m_nowNs);
            break;
        default:
            answerJoin(take());
            break;
        }
    }

    void deliver(wire::Bytes packet)
    {
        const auto ip = wire::parseIp(packet);
        const auto tcp = ip ? wire::parseTcp(ip->payload) : tl::unexpected(ip.error());
        if (tcp)
            m_proof.take(*tcp, packet, m_nowNs);
    }

    /// To the packet `to`, from its destination; sequence numbers that fit unless told otherwise.
    void reply(
        const Packet& to, wire::TcpFields fields, wire::Bytes options, wire::Bytes payload = {})
    {
        const auto ip = wire::parseIp(to);
        const auto tcp = ip ? wire::parseTcp(ip->payload) : tl::unexpected(ip.error());
        if (!tcp)
            return;
        wire::IpFields header;
        header.source = ip->destination;
        header.destination = ip->source;
        fields.sourcePort = tcp->destinationPort;
        fields.destinationPort = tcp->sourcePort;
        const bool syn = (tcp->flags & wire::TcpSyn) != 0;
        fields.acknowledgment += tcp->sequence + std::uint32_t(tcp->payload.size()) + (syn ? 1 : 0);
        fields.sequence += syn ? InitialSequence : tcp->acknowledgment;
        deliver(wire::buildTcp(header, fields, options, payload));
    }

    void answerSyn(std::uint8_t how)
    {
        wire::TcpOptionBuilder options;
        options.mss(1460);
        wire::MpCapable capable;
        capable.version = std::uint8_t(m_version);
        capable.senderKey = m_peerKey += 0x0101010101010101;
        capable.flags = std::uint8_t(wire::MpcHmac | (how & 0xa0));
        if ((how & 1) == 0)
            options.raw(wire::buildMptcp(capable, m_version));
        wire::TcpFields fields;
        fields.flags = wire::TcpSyn | wire::TcpAck;
        reply(m_syn, fields, options.build());
    }

    void answerData(std::uint8_t how)
    {
        const auto ip = wire::parseIp(m_sent);
        const auto tcp = ip ? wire::parseTcp(ip->payload) : tl::unexpected(ip.error());
        if (!tcp)
            return;
        wire::Dss dss;
        wire::TcpOptionWalk walk(tcp->options);
        while (const auto option = walk.next()) {
            const auto capable = wire::parseMpCapable(option->bytes);
            if (option->kind == wire::OptionMptcp && capable && capable->senderKey)
                dss.dataAck
                    = wire::initialDataSequence(*capable->senderKey, m_version) + 1 + (how & 3);
        }
        dss.wideDataAck = (how & 4) != 0;
        dss.dataFin = (how & 8) != 0;
        if ((how & 16) != 0)
            dss.mapping = wire::Dss::Mapping { take(), take(), take(), std::nullopt };
        wire::TcpFields fields;
        fields.flags = std::uint8_t(wire::TcpAck | ((how & 32) != 0 ? wire::TcpFin : 0));
        const auto option = wire::buildMptcp(dss, m_version);
        reply(m_sent, fields, wire::TcpOptionBuilder().raw(option).build(), takeSome(40));
    }

    void answerJoin(std::uint8_t how)
    {
        wire::MpJoinSynAck join;
        join.truncatedHmac = 0x1234567800000000U + how;
        join.nonce = how;
        wire::TcpFields fields;
        fields.flags = std::uint8_t(
            (how & 1) != 0 ? wire::TcpRst | wire::TcpAck : wire::TcpSyn | wire::TcpAck);
        const auto option = wire::buildMptcp(join, m_version);
        reply(m_syn, fields, wire::TcpOptionBuilder().raw(option).build());
    }

    void answerAnyhow(const Packet& to)
    {
        wire::TcpFields fields;
        fields.flags = take();
        fields.sequence = std::uint32_t(std::int8_t(take()));
        fields.acknowledgment = std::uint32_t(std::int8_t(take()));
        const wire::Bytes bytes = takeSome(40);
        Packet options(bytes.begin(), bytes.end());
        options.resize((options.size() + 3) / 4 * 4);
        reply(to, fields, options, takeSome(60));
    }

    static constexpr std::uint32_t InitialSequence = 77000;

    wire::Bytes m_script;
    std::size_t m_at = 0;
    wire::MptcpVersion m_version;
    verify::HostProof m_proof;
    std::int64_t m_nowNs = 1'000'000'000;
    std::uint64_t m_peerKey = 0x1111111111111111;
    Packet m_sent;
    Packet m_syn;
    int m_sentCount = 0;
};

} // namespace

/// A peer that sends whatever it likes: the ladder stays within its bounds, sends sound packets,
/// ends, and proves nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    for (const scan::Pass pass : { scan::Pass::V0, scan::Pass::V1 })
        Peer({ data, size }, pass).play();
    return 0;
}
