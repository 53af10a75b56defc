// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/lessonplay.h"

#include "core/base/splitmix64.h"
#include "core/handshake/assembler.h"
#include "core/handshake/lessonclient.h"
#include "core/handshake/segmentview.h"

#include <algorithm>

namespace handshake {

namespace {

    /// A person's pace would be slower; the ladder only needs the order.
    constexpr std::int64_t ThinkNs = 1'000'000;
    constexpr std::uint16_t FirstPort = 49200;
    constexpr std::uint16_t SecondPort = 49210;
    /// Behind it nobody looks any more: a client that never ends is an error of this program.
    constexpr std::size_t MostPackets = 256;

    ClientSetup setupOf(const LessonPath& path, const LessonPlan& plan)
    {
        std::uint64_t state = core::splitMix64(plan.seed);
        const auto draw = [&] { return state = core::splitMix64(state); };
        ClientSetup setup;
        setup.version = plan.version == 0 ? wire::MptcpVersion::V0 : wire::MptcpVersion::V1;
        setup.first = { path.initiator(), FirstPort };
        setup.second = { path.secondInitiator(), SecondPort };
        setup.listener = { path.host(), lab::LabPort };
        setup.key = std::max<std::uint64_t>(draw(), 1);
        setup.firstSequence = std::uint32_t(draw());
        setup.secondSequence = std::uint32_t(draw());
        setup.nonce = std::uint32_t(draw());
        setup.join = plan.join;
        setup.data = plan.data;
        setup.teardown = plan.teardown;
        return setup;
    }

    std::vector<std::uint8_t> mptcpOf(wire::Bytes packet)
    {
        std::vector<std::uint8_t> bytes;
        const auto ip = wire::parseIp(packet);
        const auto tcp = ip ? wire::parseTcp(ip->payload) : tl::unexpected(ip.error());
        if (!tcp)
            return bytes;
        wire::TcpOptionWalk walk(tcp->options);
        while (const auto option = walk.next()) {
            if (option->kind == wire::OptionMptcp)
                bytes.insert(bytes.end(), option->bytes.begin(), option->bytes.end());
        }
        return bytes;
    }

    /// What the box did, said behind what the packet is.
    const char* boxPhrase(lab::BoxKind box, bool fromInitiator, bool made)
    {
        switch (box) {
        case lab::BoxKind::Mirror:
            return fromInitiator ? "box-mirror-there" : "box-mirror-back";
        case lab::BoxKind::ProxyV0:
        case lab::BoxKind::ProxyV1:
            return made ? "box-proxy-made" : "box-proxy-took";
        case lab::BoxKind::ClampMss:
            return "box-mss";
        default:
            return "box-drop";
        }
    }

    /// Whether the box took the packet: its way ends before the box.
    bool takenByBox(const LessonPath& path, const LessonPlan& plan, const LadderPacket& packet,
        const std::vector<JourneyPoint>& journey)
    {
        const bool proxy
            = path.box() == lab::BoxKind::ProxyV0 || path.box() == lab::BoxKind::ProxyV1;
        return proxy && packet.fromInitiator && journey.back().place == plan.box->afterHop;
    }

    void tellBox(const LessonPath& path, const LessonPlan& plan, LadderPacket& packet,
        const std::vector<JourneyPoint>& journey)
    {
        packet.ip = journey.front().ip;
        const std::size_t end = packet.fromInitiator ? plan.hops + 1 : 0;
        const auto changed = std::ranges::find_if(
            journey, [](const JourneyPoint& point) { return !point.changedBy.empty(); });
        const bool taken = takenByBox(path, plan, packet, journey);
        packet.lost = !taken && journey.back().place != end;
        if (changed == journey.end() && !taken)
            return;
        packet.box = lab::boxName(*path.box());
        if (LessonPath::differ(packet.ip, journey.back().ip))
            packet.arrived = journey.back().ip;
        if (!packet.arrived.empty() && mptcpOf(packet.ip) != mptcpOf(packet.arrived))
            packet.lost = true;
        const bool made = !taken && changed == journey.begin();
        packet.said.push_back({ boxPhrase(*path.box(), packet.fromInitiator, made), {} });
        packet.sentence = textOf(packet.said);
    }

} // namespace

core::Result<PlayedConnection> playConnection(const LessonPath& path, const LessonPlan& plan)
{
    const auto network = path.network();
    LessonClient client(setupOf(path, plan));
    Assembler assembler;
    PlayedConnection played;
    std::int64_t nowNs = 0;
    while (played.journeys.size() < MostPackets) {
        const auto packet = client.next();
        if (!packet)
            break;
        assembler.add(*packet, nowNs);
        LessonPath::Passage passage = path.carry(*network, *packet);
        played.journeys.push_back(std::move(passage.journey));
        const std::int64_t sentNs = nowNs;
        for (LessonPath::Answer& answer : passage.answers) {
            nowNs = sentNs + answer.delayUs * 1000;
            assembler.add(answer.ip, nowNs);
            played.journeys.push_back(std::move(answer.journey));
            client.take(answer.ip);
        }
        nowNs += ThinkNs;
    }

    std::vector<Connection> connections = assembler.connections();
    if (connections.size() != 1 || connections.front().packets.size() != played.journeys.size()
        || std::ranges::any_of(played.journeys, &std::vector<JourneyPoint>::empty)) {
        return core::failure(
            core::ErrorCode::Malformed, "the lesson's packets do not make one connection");
    }
    played.connection = std::move(connections.front());
    for (std::size_t i = 0; i < played.journeys.size(); ++i)
        tellBox(path, plan, played.connection.packets[i], played.journeys[i]);
    return played;
}

} // namespace handshake
