// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/lessonpath.h"

#include <algorithm>

namespace handshake {

namespace {

    constexpr std::size_t TtlOffsetV4 = 8;
    constexpr std::size_t ChecksumOffsetV4 = 10;
    constexpr std::size_t HopLimitOffsetV6 = 7;

    lab::DeviceKind deviceOf(const LessonPlan& plan)
    {
        if (!plan.hostSpeaksMptcp)
            return lab::DeviceKind::HostPlain;
        return plan.version == 0 ? lab::DeviceKind::HostV0 : lab::DeviceKind::HostV1;
    }

    core::IpAddress address(const LessonPlan& plan, const char* v4, const char* v6)
    {
        return core::IpAddress::parse(plan.family == core::Family::V4 ? v4 : v6).value();
    }

} // namespace

std::optional<lab::BoxKind> boxOf(trace::Rule rule, int version)
{
    switch (rule) {
    case trace::Rule::Drop:
        return lab::BoxKind::Strip;
    case trace::Rule::Mirror:
        return lab::BoxKind::Mirror;
    case trace::Rule::Proxy:
        return version == 0 ? lab::BoxKind::ProxyV0 : lab::BoxKind::ProxyV1;
    case trace::Rule::PassThrough:
        return lab::BoxKind::ClampMss;
    case trace::Rule::None:
        break;
    }
    return std::nullopt;
}

LessonPath::LessonPath(const LessonPlan& plan)
    : m_plan(plan)
    , m_box(plan.box ? boxOf(plan.box->rule, plan.version) : std::nullopt)
{
    lab::LabSite site;
    for (const lab::LabPrefix& prefix : lab::labPrefixes()) {
        if (prefix.kind != deviceOf(plan))
            continue;
        site.host = prefix.kind;
        site.name = prefix.name;
        site.v4 = core::IpPrefix::parse(prefix.prefixV4).value();
        site.v6 = core::IpPrefix::parse(prefix.prefixV6).value();
    }
    if (m_box)
        site.boxes = { { *m_box, plan.box->afterHop } };
    m_lab.routers = plan.hops;
    m_lab.sites = { site };
}

core::IpAddress LessonPath::host() const
{
    const lab::LabSite& site = m_lab.sites.front();
    const core::IpRange range = (m_plan.family == core::Family::V4 ? site.v4 : site.v6).range();
    return core::IpAddress::fromValue(range.family, range.first + 1);
}

core::IpAddress LessonPath::initiator() const
{
    return address(m_plan, "10.1.0.1", "fd00:10:1::1");
}

core::IpAddress LessonPath::secondInitiator() const
{
    return address(m_plan, "10.1.0.2", "fd00:10:1::2");
}

std::unique_ptr<lab::VirtualNetwork> LessonPath::network() const
{
    return std::make_unique<lab::VirtualNetwork>(m_plan.seed, m_lab);
}

bool LessonPath::differ(wire::Bytes before, wire::Bytes after)
{
    const auto plain = [](wire::Bytes packet) {
        std::vector<std::uint8_t> copy(packet.begin(), packet.end());
        if (copy.size() > ChecksumOffsetV4 + 1 && copy[0] >> 4 == 4) {
            copy[TtlOffsetV4] = 0;
            wire::store16(&copy[ChecksumOffsetV4], 0);
        } else if (copy.size() > HopLimitOffsetV6) {
            copy[HopLimitOffsetV6] = 0;
        }
        return copy;
    };
    return plain(before) != plain(after);
}

void LessonPath::markChanges(std::vector<JourneyPoint>& journey, bool madeByBox) const
{
    if (!m_box)
        return;
    if (madeByBox && !journey.empty())
        journey.front().changedBy = lab::boxName(*m_box);
    for (std::size_t i = 1; i < journey.size(); ++i) {
        if (differ(journey[i - 1].ip, journey[i].ip))
            journey[i].changedBy = lab::boxName(*m_box);
    }
}

LessonPath::Passage LessonPath::carry(const lab::VirtualNetwork& network, wire::Bytes packet) const
{
    Passage passage;
    struct Way {
        std::vector<JourneyPoint> journey;
        bool madeByBox = false;
    };
    std::vector<Way> back;
    const auto observe = [&](const lab::Sighting& sighting) {
        JourneyPoint point { sighting.place, { sighting.packet.begin(), sighting.packet.end() },
            {} };
        if (sighting.heading == lab::Heading::ToTarget) {
            passage.journey.push_back(std::move(point));
            return;
        }
        // Places go down on the way back: one that does not belongs to the next packet.
        if (sighting.sent || back.empty() || back.back().journey.back().place <= sighting.place)
            back.push_back({ {}, !sighting.sent });
        back.back().journey.push_back(std::move(point));
    };
    std::vector<lab::DevicePacket> answers = network.carry(packet, observe);

    markChanges(passage.journey, false);
    auto way = back.begin();
    for (lab::DevicePacket& answer : answers) {
        way = std::find_if(
            way, back.end(), [](const Way& each) { return each.journey.back().place == 0; });
        Answer arrived { std::move(answer.ip), answer.delayUs, {} };
        if (way != back.end()) {
            markChanges(way->journey, way->madeByBox);
            arrived.journey = std::move(way->journey);
            way = std::next(way);
        }
        passage.answers.push_back(std::move(arrived));
    }
    std::ranges::stable_sort(passage.answers, {}, &Answer::delayUs);
    return passage;
}

} // namespace handshake
