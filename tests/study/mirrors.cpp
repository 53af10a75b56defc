// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "population.h"

#include "askedmonths.h"

#include <algorithm>

namespace study {

namespace {

    constexpr double ConsistentMirrors = 0.75;
    constexpr double OnBothPorts = 0.5; ///< of those on port 80

    PresenceTargets targetsOf(const published::Series& series, double share, const Scale& scale)
    {
        PresenceTargets targets;
        for (std::size_t month = 0; month < series.size(); ++month)
            targets[month] = { scale.mirrors(std::max(0, series[month].hosts) * share),
                scale.mirrors(series[month].consistent * share) };
        return targets;
    }

    void addMirror(PopulationBuilder& builder, int network, core::Family family, Months months,
        std::initializer_list<std::uint16_t> ports)
    {
        Host& host = builder.add(network, family, Nature::Mirror);
        for (const std::uint16_t port : ports) {
            builder.answers(host, scan::Pass::V0, port, scan::ReplyClass::Mirror, months);
            builder.answers(host, scan::Pass::V1, port, scan::ReplyClass::Mirror, months);
            builder.answersPlain(host, port, months);
        }
    }

    void addIpv4(PopulationBuilder& builder)
    {
        const Scale& scale = builder.scale();
        Draws networks = builder.draws("networks of mirrors");
        const Months every = monthsFrom(0);
        const PresenceTargets both = targetsOf(published::MirrorsIpv4Port80, OnBothPorts, scale);
        for (const Months months : planPresence(both, every, builder.draws("mirrors on both")))
            addMirror(
                builder, builder.drawNetwork(networks), core::Family::V4, months, { Http, Https });
        const PresenceTargets only80
            = targetsOf(published::MirrorsIpv4Port80, 1 - OnBothPorts, scale);
        for (const Months months : planPresence(only80, every, builder.draws("mirrors on 80")))
            addMirror(builder, builder.drawNetwork(networks), core::Family::V4, months, { Http });
        PresenceTargets only443 = targetsOf(published::MirrorsIpv4Port443, 1, scale);
        for (std::size_t month = 0; month < only443.size(); ++month) {
            only443[month].hosts = std::max(0, only443[month].hosts - both[month].hosts);
            only443[month].consistent = int(only443[month].hosts * ConsistentMirrors);
        }
        for (const Months months : planPresence(only443, every, builder.draws("mirrors on 443")))
            addMirror(builder, builder.drawNetwork(networks), core::Family::V4, months, { Https });
    }

    void addIpv6(PopulationBuilder& builder)
    {
        Draws networks = builder.draws("networks of IPv6 mirrors");
        for (int i = 0; i < builder.scale().adopters(published::MirrorsIpv6Port80); ++i)
            addMirror(
                builder, builder.drawNetwork(networks), core::Family::V6, monthsFrom(1), { Http });
        for (int i = 0; i < builder.scale().adopters(published::MirrorsIpv6Port443); ++i)
            addMirror(
                builder, builder.drawNetwork(networks), core::Family::V6, monthsFrom(1), { Https });
    }

    /// Ours: nothing is published of them. On the scale of the mirrors, but never thinned out.
    void addOdd(PopulationBuilder& builder, Nature nature, scan::ReplyClass replyClass,
        double published, const char* stream)
    {
        constexpr double Consistent = 0.6;
        PresenceTargets targets;
        const int hosts = builder.scale().adopters(published / Scale::OfMirrors);
        targets.fill({ hosts, int(hosts * Consistent) });
        Draws networks = builder.draws(stream);
        for (const Months months : planPresence(targets, monthsFrom(0), builder.draws(stream))) {
            Host& host = builder.add(builder.drawNetwork(networks), core::Family::V4, nature);
            for (const std::uint16_t port : { Http, Https }) {
                builder.answers(host, scan::Pass::V0, port, replyClass, months);
                if (nature == Nature::Malformed)
                    builder.answers(host, scan::Pass::V1, port, replyClass, months);
                builder.answersPlain(host, port, months);
            }
        }
    }

} // namespace

void addMirrors(PopulationBuilder& builder)
{
    constexpr double OtherVersions = 4000;
    constexpr double MalformedOptions = 2000;
    addIpv4(builder);
    addIpv6(builder);
    addOdd(builder, Nature::OtherVersion, scan::ReplyClass::VersionMismatch, OtherVersions,
        "other versions");
    addOdd(builder, Nature::Malformed, scan::ReplyClass::Malformed, MalformedOptions, "malformed");
}

} // namespace study
