// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "population.h"

#include "runplan.h"

#include <algorithm>

namespace study {

namespace {

    constexpr double Refusing = 0.1; ///< as many more answer with a RST
    constexpr double Unreachable = 0.02; ///< and with an ICMP error

    constexpr std::uint64_t DiscardedEvery = 40;
    constexpr std::uint64_t LostEvery = 90;

    using Counting = int (Scale::*)(double) const;

    PresenceTargets targetsOf(
        const Scale& scale, Counting counting, const published::Series& series, double share)
    {
        PresenceTargets targets;
        for (std::size_t month = 0; month < series.size(); ++month)
            targets[month] = { (scale.*counting)(std::max(0, series[month].hosts) * share),
                (scale.*counting)(series[month].consistent * share) };
        return targets;
    }

    published::Series always(int hosts)
    {
        constexpr double Consistent = 0.9;
        published::Series series;
        series.fill({ hosts, int(hosts * Consistent) });
        return series;
    }

    void addClass(PopulationBuilder& builder, core::Family family, std::uint16_t port,
        scan::ReplyClass replyClass, const PresenceTargets& targets, const std::string& stream)
    {
        Draws networks = builder.draws("networks of " + stream);
        for (const Months months : planPresence(targets, monthsFrom(0), builder.draws(stream))) {
            Host& host = builder.add(builder.drawNetwork(networks), family, Nature::Responder);
            const std::uint64_t number = numberOf(host.address) / 19;
            for (const scan::Pass pass : { scan::Pass::V0, scan::Pass::V1, scan::Pass::Control }) {
                const bool control = pass == scan::Pass::Control;
                // Before some hosts something discards SYNs with the option; of others the answer
                // to the plain one was lost.
                if (control ? number % LostEvery != 0 : number % DiscardedEvery != 1)
                    builder.answers(host, pass, port, replyClass, months);
            }
        }
    }

    void addPort(PopulationBuilder& builder, core::Family family, std::uint16_t port,
        const published::Series& series, const std::string& name)
    {
        const Counting counting
            = family == core::Family::V4 ? &Scale::responders : &Scale::responders6;
        const auto targets
            = [&](double share) { return targetsOf(builder.scale(), counting, series, share); };
        addClass(builder, family, port, scan::ReplyClass::Plain, targets(1), "plain " + name);
        addClass(builder, family, port, scan::ReplyClass::Rst, targets(Refusing), "rst " + name);
        addClass(
            builder, family, port, scan::ReplyClass::Icmp, targets(Unreachable), "icmp " + name);
    }

} // namespace

void addResponders(PopulationBuilder& builder)
{
    using core::Family;
    addPort(builder, Family::V4, Http, published::ResponsiveIpv4Port80, "v4 80");
    addPort(builder, Family::V4, Https, published::ResponsiveIpv4Port443, "v4 443");
    addPort(builder, Family::V6, Http, always(published::ResponsiveIpv6Port80), "v6 80");
    addPort(builder, Family::V6, Https, always(published::ResponsiveIpv6Port443), "v6 443");
}

} // namespace study
