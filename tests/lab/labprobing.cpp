// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labprobing.h"

#include "core/wire/checksum.h"
#include "core/wire/icmpmessage.h"
#include "core/wire/mptcpoption.h"

#include <algorithm>
#include <map>

namespace labtest {

using lab::DeviceKind;

const char* askName(Ask ask) { return ask == Ask::V0 ? "v0" : ask == Ask::V1 ? "v1" : "control"; }

std::vector<std::uint8_t> mptcpOption(Ask ask)
{
    if (ask == Ask::Plain)
        return {};
    wire::MpCapable capable;
    capable.version = ask == Ask::V1 ? 1 : 0;
    if (ask == Ask::V0)
        capable.senderKey = OurKey;
    return wire::buildMptcp(capable);
}

std::vector<std::uint8_t> synOptions(const std::vector<std::uint8_t>& mptcp)
{
    wire::TcpOptionBuilder builder;
    return builder.mss(1460)
        .sackPermitted()
        .timestamps(77, 0)
        .nop()
        .windowScale(7)
        .raw(mptcp)
        .build();
}

std::vector<std::uint8_t> synPacket(const Syn& syn, const std::vector<std::uint8_t>& options)
{
    wire::IpFields ip;
    ip.source = syn.source;
    ip.destination = syn.destination;
    ip.hopLimit = syn.hopLimit;
    wire::TcpFields tcp;
    tcp.sourcePort = syn.sourcePort;
    tcp.destinationPort = syn.destinationPort;
    tcp.sequence = syn.sequence;
    tcp.flags = wire::TcpSyn;
    return wire::buildTcp(ip, tcp, options);
}

std::vector<std::uint8_t> findMptcp(wire::Bytes block)
{
    wire::TcpOptionWalk walk(block);
    while (const auto option = walk.next()) {
        if (option->kind == wire::OptionMptcp)
            return { option->bytes.begin(), option->bytes.end() };
    }
    return {};
}

namespace {

    std::string describeSynAck(
        const wire::TcpSegment& tcp, const std::vector<std::uint8_t>& sentOptions)
    {
        const auto option = findMptcp(tcp.options);
        if (option.empty())
            return "synack plain";
        if (std::equal(
                tcp.options.begin(), tcp.options.end(), sentOptions.begin(), sentOptions.end()))
            return "synack mirror-all";
        if (option == findMptcp(sentOptions))
            return "synack mirror";
        const auto capable = wire::parseMpCapable(option);
        if (capable && option.size() == 12 && capable->flags == wire::MpcHmac
            && capable->senderKey.value_or(0) != 0 && capable->senderKey != OurKey)
            return "synack v" + std::to_string(capable->version);
        std::string text = "synack " + wire::toHex(wire::Bytes(option).first(4));
        return capable && capable->senderKey == 0U ? text + " key 0" : text;
    }

    /// The port of ours that an answer belongs to; 0 when it is none.
    std::uint16_t ownPort(wire::Bytes packet)
    {
        const auto ip = wire::parseIp(packet);
        if (!ip)
            return 0;
        if (ip->protocol == wire::ProtocolTcp) {
            const auto tcp = wire::parseTcp(ip->payload);
            return tcp ? tcp->destinationPort : 0;
        }
        const auto icmp = wire::parseIcmp(ip->payload, ip->family);
        const auto quote = icmp && icmp->isError
            ? wire::parseQuote(*icmp)
            : wire::Parsed<wire::QuotedProbe>(tl::unexpected(wire::ParseError::Unsupported));
        return quote ? quote->tcp.sourcePort : 0;
    }

    struct Question {
        std::string label;
        std::vector<std::uint8_t> options;
        std::vector<std::uint8_t> packet;
        std::string answer;
    };

    core::IpAddress hostIn(const char* prefix)
    {
        const core::IpRange range = core::IpPrefix::parse(prefix).value().range();
        return core::IpAddress::fromValue(range.family, range.first + 4);
    }

    std::vector<core::IpRange> labRanges()
    {
        std::vector<core::IpRange> ranges;
        for (const core::IpPrefix& prefix : lab::labTargetPrefixes())
            ranges.push_back(prefix.range());
        return ranges;
    }

    constexpr std::uint16_t FirstPort = 41000;

    std::vector<Question> makeQuestions(const net::PathTable& paths)
    {
        std::vector<Question> questions;
        for (const lab::LabPrefix& prefix : lab::labPrefixes()) {
            for (const char* text : { prefix.prefixV4, prefix.prefixV6 }) {
                const core::IpAddress host = hostIn(text);
                for (const Ask ask : AllAsks) {
                    Question question;
                    question.label = std::string(prefix.name) + (host.isV4() ? " 4 " : " 6 ")
                        + askName(ask) + ": ";
                    question.options = synOptions(mptcpOption(ask));
                    Syn syn { paths.find(host)->source, host };
                    syn.sourcePort = std::uint16_t(FirstPort + questions.size());
                    question.packet = synPacket(syn, question.options);
                    questions.push_back(std::move(question));
                }
            }
        }
        return questions;
    }

    core::Result<void> ask(net::FrameSender& sender, const net::PathTable& paths,
        const std::vector<Question>& questions)
    {
        for (std::size_t i = 0; i < questions.size(); ++i) {
            const auto ip = wire::parseIp(questions[i].packet);
            const net::Path& path = *paths.find(ip->destination);
            net::FrameSlot& slot = sender.batch()[0];
            wire::storeEthernetHeader(slot.data, path.nextHopMac, path.sourceMac,
                ip->family == core::Family::V4 ? wire::EtherTypeIpv4 : wire::EtherTypeIpv6);
            std::copy(questions[i].packet.begin(), questions[i].packet.end(),
                slot.data + wire::EthernetHeaderBytes);
            slot.length = std::uint32_t(wire::EthernetHeaderBytes + questions[i].packet.size());
            const auto sent = sender.send(1);
            if (!sent)
                return tl::unexpected(sent.error());
        }
        return {};
    }

    /// Gathers answers until as many came as a working lab sends, or none comes for a while.
    core::Result<void> gather(
        net::FrameReceiver& receiver, std::vector<Question>& questions, std::size_t expected)
    {
        constexpr int MostQuietRounds = 30;
        std::size_t answers = 0;
        for (int quiet = 0; quiet < (answers < expected ? MostQuietRounds : 3); ++quiet) {
            const auto frames = receiver.receive(std::chrono::milliseconds(100));
            if (!frames)
                return tl::unexpected(frames.error());
            for (const net::ReceivedFrame& frame : *frames) {
                const auto packet = wire::ipPayload(frame.bytes, wire::LinkType::Ethernet);
                const std::size_t index = packet ? std::size_t(ownPort(*packet) - FirstPort) : 0;
                if (!packet || index >= questions.size())
                    continue;
                Question& question = questions[index];
                question.answer += (question.answer.empty() ? "" : ", ")
                    + describeAnswer(*packet, question.options);
                ++answers;
                quiet = 0;
            }
        }
        return {};
    }

    std::string expectedAnswer(DeviceKind kind, core::Family family, Ask ask)
    {
        const bool asked = ask != Ask::Plain;
        const std::string plain = "synack plain";
        const std::string capable = asked ? "synack v" + std::to_string(ask == Ask::V1) : plain;
        const std::string v1 = ask == Ask::V1 ? capable : plain;
        const std::string version = ask == Ask::V1 ? "1" : "0";
        switch (kind) {
        case DeviceKind::HostV1:
            return v1;
        case DeviceKind::HostV0:
            return ask == Ask::V0 ? capable : plain;
        case DeviceKind::HostPlain:
        case DeviceKind::Stripped:
            return plain;
        case DeviceKind::Closed:
            return "rst";
        case DeviceKind::Silent:
            return "";
        case DeviceKind::MirrorMptcp:
            return asked ? "synack mirror" : plain;
        case DeviceKind::MirrorAll:
            return asked ? "synack mirror-all" : plain;
        case DeviceKind::MalformedLength:
            return asked ? "synack 1e080" + version + "01" : plain;
        case DeviceKind::MalformedFlags:
            return asked ? "synack 1e0c0" + version + "00" : plain;
        case DeviceKind::MalformedZeroKey:
            return asked ? "synack 1e0c0" + version + "01 key 0" : plain;
        case DeviceKind::VersionMismatch:
            return asked ? "synack v" + std::to_string(ask == Ask::V0) : plain;
        case DeviceKind::EarlyReset:
            return "rst, " + v1;
        case DeviceKind::FakeHmac:
        case DeviceKind::StaticKey:
        case DeviceKind::NoJoin:
            return capable;
        case DeviceKind::Prohibited:
            return family == core::Family::V4 ? "icmp 3/13" : "icmp 1/1";
        }
        return "?";
    }

} // namespace

std::string describeAnswer(wire::Bytes packet, const std::vector<std::uint8_t>& sentOptions)
{
    const auto ip = wire::parseIp(packet);
    if (!ip)
        return "unreadable";
    const bool v4 = ip->family == core::Family::V4;
    bool damaged = v4 && wire::checksumFinish(wire::checksumAdd(ip->header)) != 0;
    std::string text = "protocol " + std::to_string(ip->protocol);
    if (ip->protocol == wire::ProtocolTcp) {
        damaged |= !wire::tcpChecksumValid(*ip);
        const auto tcp = wire::parseTcp(ip->payload);
        if (!tcp)
            return "unreadable";
        text = tcp->has(wire::TcpRst) ? "rst" : describeSynAck(*tcp, sentOptions);
    } else if (const auto icmp = wire::parseIcmp(ip->payload, ip->family)) {
        const std::uint32_t pseudo = v4 ? 0
                                        : wire::pseudoHeaderSum(ip->source, ip->destination,
                                            ip->protocol, std::uint32_t(ip->payload.size()));
        damaged |= wire::checksumFinish(wire::checksumAdd(ip->payload, pseudo)) != 0;
        text = "icmp " + std::to_string(icmp->type) + "/" + std::to_string(icmp->code);
    }
    return damaged ? text + " damaged" : text;
}

core::Result<std::vector<std::string>> probeEveryPrefix(net::Vantage& vantage)
{
    const auto paths = vantage.resolve(labRanges(), {});
    if (!paths)
        return tl::unexpected(paths.error());
    const auto port = vantage.openPort(*paths);
    if (!port)
        return tl::unexpected(port.error());
    std::vector<Question> questions = makeQuestions(*paths);
    const auto lastPort = std::uint16_t(FirstPort + questions.size() - 1);
    const auto receiver = (*port)->openReceiver({ FirstPort, lastPort, false });
    if (!receiver)
        return tl::unexpected(receiver.error());
    const auto sender = (*port)->openSender(1);
    if (!sender)
        return tl::unexpected(sender.error());
    auto done = ask(**sender, *paths, questions);
    // The silent prefix answers none, the early reset answers each twice.
    if (done)
        done = gather(**receiver, questions, questions.size());
    if (!done)
        return tl::unexpected(done.error());
    std::vector<std::string> lines;
    for (const Question& question : questions)
        lines.push_back(question.label + question.answer);
    return lines;
}

std::vector<std::string> expectedLines()
{
    std::vector<std::string> lines;
    for (const lab::LabPrefix& prefix : lab::labPrefixes()) {
        for (const core::Family family : { core::Family::V4, core::Family::V6 }) {
            for (const Ask ask : AllAsks) {
                lines.push_back(std::string(prefix.name)
                    + (family == core::Family::V4 ? " 4 " : " 6 ") + askName(ask) + ": "
                    + expectedAnswer(prefix.kind, family, ask));
            }
        }
    }
    return lines;
}

} // namespace labtest
