// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "population.h"

#include <algorithm>
#include <functional>

namespace study {

namespace {

    constexpr std::uint64_t AwayEvery = 40; // every n-th is away for a month
    constexpr std::uint64_t GoneEvery = 60; // every n-th is gone for good after half a year
    constexpr std::uint64_t PlainBeforeEvery = 3; // answered TCP before it spoke MPTCP
    constexpr int HalfYear = 6;

    /// What part of the hosts at the end of 2021 is there already: as many as the published
    /// consistent counts of the months to come leave room for.
    std::array<double, MonthCount> growth()
    {
        constexpr double Room = 0.95;
        std::array<double, MonthCount> share {};
        for (int month = 0; month < MonthCount; ++month) {
            int least = published::TrueIpv4Port80;
            for (int later = month + 2; later < MonthCount; ++later) {
                least = std::min(least, published::V0Ipv4Port80[std::size_t(later)].consistent);
            }
            const published::PortSplit apple = published::appleV0(month);
            const double appleHosts = apple.both + apple.only80;
            const double hosts = least == published::TrueIpv4Port80 ? least : least * Room;
            share[std::size_t(month)]
                = std::max(0.01, (hosts - appleHosts) / (published::TrueIpv4Port80 - appleHosts));
        }
        for (std::size_t month = 1; month < share.size(); ++month)
            share[month] = std::max(share[month], share[month - 1]);
        return share;
    }

    class Cohort {
    public:
        explicit Cohort(PopulationBuilder& builder)
            : m_builder(builder)
            , m_share(growth())
        {
        }

        /// `count` hosts that come one after the other, as the whole grows, each in the network
        /// that `network` names.
        void add(const std::function<int()>& network, int count, bool http, bool https)
        {
            for (int i = 0; i < count; ++i) {
                int birth = 0;
                while (
                    birth < MonthCount - 1 && int(m_share[std::size_t(birth)] * count + 0.5) <= i)
                    ++birth;
                addOne(network(), birth, http, https);
            }
        }

    private:
        void addOne(int network, int birth, bool http, bool https)
        {
            Host& host = m_builder.add(network, core::Family::V4, Nature::Adopter);
            const std::uint64_t number = drawnFor(m_builder.settings().seed, 1, ++m_made);
            Months months = monthsFrom(birth);
            if (number % AwayEvery == 0)
                months &= ~monthBit(std::min(birth + 3, MonthCount - 1));
            if (number % GoneEvery == 1)
                months &= ~monthsFrom(std::min(birth + HalfYear, MonthCount - 1));
            const Months before
                = number / GoneEvery % PlainBeforeEvery == 0 ? firstMonths(birth) : 0;
            for (const std::uint16_t port : { Http, Https }) {
                if (!(port == Http ? http : https))
                    continue;
                m_builder.answers(host, scan::Pass::V0, port, scan::ReplyClass::Mptcp, months);
                m_builder.answersPlain(host, port, months | before);
            }
        }

        PopulationBuilder& m_builder;
        const std::array<double, MonthCount> m_share;
        std::uint64_t m_made = 0;
    };

    /// So many more answer both ports than one of them.
    void addNetwork(Cohort& cohort, const Scale& scale, int network, double port80, double port443)
    {
        const double both = std::min(port80, port443);
        const auto here = [network] { return network; };
        cohort.add(here, scale.adopters(both), true, true);
        cohort.add(here, scale.adopters(port80 - both), true, false);
        cohort.add(here, scale.adopters(port443 - both), false, true);
    }

    void addElsewhere(PopulationBuilder& builder, Cohort& cohort, double port80, double port443)
    {
        Draws draws = builder.draws("adopters elsewhere");
        const auto anywhere = [&] { return builder.drawNetwork(draws); };
        cohort.add(anywhere, builder.scale().adopters(port443), true, true);
        cohort.add(anywhere, builder.scale().adopters(port80 - port443), true, false);
    }

    void addIpv4(PopulationBuilder& builder)
    {
        Cohort cohort(builder);
        const published::PortSplit apple = published::appleV0(17);
        double port80 = published::TrueIpv4Port80 - apple.both - apple.only80;
        double port443 = published::TrueIpv4Port443 - apple.both - apple.only443;
        for (const published::Network& each : published::TrueIpv4) {
            const int network = builder.internet().addNetwork(each.asn, each.country);
            // A tenth of the largest network's hosts live in other countries.
            const double abroad = each.asn == 9269 ? 0.1 : 0.0;
            addNetwork(cohort, builder.scale(), network, each.port80 * (1 - abroad),
                each.port443 * (1 - abroad));
            if (abroad > 0) {
                addNetwork(cohort, builder.scale(), builder.internet().addNetwork(each.asn, "SG"),
                    each.port80 * abroad, each.port443 * abroad);
            }
            port80 -= each.port80;
            port443 -= each.port443;
        }
        addElsewhere(builder, cohort, port80, port443);
    }

    void addIpv6(PopulationBuilder& builder)
    {
        constexpr int FirstMonth = 3; // the hitlist grew in October 2020
        for (const published::Network& each : published::TrueIpv6) {
            const int network = builder.internet().networkOf(each.asn, each.country);
            const int http = builder.scale().adopters(each.port80);
            const int https = builder.scale().adopters(each.port443);
            for (int i = 0; i < std::max(http, https); ++i) {
                Host& host = builder.add(network, core::Family::V6, Nature::Adopter);
                for (const std::uint16_t port : { Http, Https }) {
                    if (i >= (port == Http ? http : https))
                        continue;
                    builder.answers(host, scan::Pass::V0, port, scan::ReplyClass::Mptcp,
                        monthsFrom(FirstMonth));
                    builder.answersPlain(host, port, monthsFrom(FirstMonth));
                }
            }
        }
    }

    /// Most of 2020's were in China; later three providers are named.
    void addRewritten(PopulationBuilder& builder, std::uint16_t port)
    {
        const std::array networks { builder.internet().networkOf(4134, "CN"),
            builder.internet().networkOf(4837, "CN"), builder.internet().networkOf(7018, "US"),
            builder.internet().networkOf(5607, "GB") };
        std::vector<Months> hosts;
        for (int month = 0; month < MonthCount; ++month) {
            const published::PortSplit split = published::behindMiddlebox(month);
            const auto count = std::size_t(
                builder.scale().adopters(port == Http ? split.only80 : split.only443));
            hosts.resize(std::max(hosts.size(), count));
            for (std::size_t i = 0; i < count; ++i)
                hosts[i] |= monthBit(month);
        }
        for (std::size_t i = 0; i < hosts.size(); ++i) {
            Host& host
                = builder.add(networks[i % networks.size()], core::Family::V4, Nature::Rewritten);
            builder.answers(host, scan::Pass::V0, port, scan::ReplyClass::Mptcp, hosts[i]);
            builder.answersPlain(host, port, hosts[i]);
        }
    }

} // namespace

void addAdopters(PopulationBuilder& builder)
{
    addIpv4(builder);
    addIpv6(builder);
    addRewritten(builder, Http);
    addRewritten(builder, Https);
}

} // namespace study
