// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "population.h"

#include "askedmonths.h"

#include <algorithm>

namespace study {

namespace {

    /// The published counts without Apple's. So few that they are scaled down ten times less.
    PresenceTargets targetsOf(
        const Scale& scale, const published::Series& series, std::uint16_t port)
    {
        constexpr double Less = 10;
        Scale own;
        own.divisor = std::max(1.0, scale.divisor / Less);
        PresenceTargets targets;
        for (int month = 0; month < MonthCount; ++month) {
            const published::Count& count = series[std::size_t(month)];
            const published::PortSplit apple = published::appleV1(month);
            const int ofApple = apple.both + (port == Http ? apple.only80 : apple.only443);
            const int hosts = std::max(0, count.hosts - ofApple);
            targets[std::size_t(month)]
                = { own.adopters(hosts), own.adopters(std::min(hosts, count.consistent)) };
        }
        return targets;
    }

    void addPort(PopulationBuilder& builder, const published::Series& series, std::uint16_t port)
    {
        const Months asked = askedMonths(scan::Pass::V1, core::Family::V4, port);
        const std::vector<Months> hosts = planPresence(targetsOf(builder.scale(), series, port),
            asked, builder.draws(port == Http ? "newcomers 80" : "newcomers 443"));
        for (std::size_t i = 0; i < hosts.size(); ++i) {
            const published::Network& of = published::OtherIpv4[i % published::OtherIpv4.size()];
            Host& host = builder.add(builder.internet().networkOf(of.asn, of.country),
                core::Family::V4, Nature::Adopter);
            builder.answers(host, scan::Pass::V1, port, scan::ReplyClass::Mptcp, hosts[i]);
            // Asked for version 0, one in four says that it speaks version 1.
            if (i % 4 == 0) {
                builder.answers(
                    host, scan::Pass::V0, port, scan::ReplyClass::VersionMismatch, hosts[i]);
            }
            builder.answersPlain(host, port, hosts[i]);
        }
    }

} // namespace

void addNewcomers(PopulationBuilder& builder)
{
    addPort(builder, published::V1Ipv4Port80, Http);
    addPort(builder, published::V1Ipv4Port443, Https);
}

} // namespace study
