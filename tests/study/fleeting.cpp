// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "population.h"

#include "askedmonths.h"

namespace study {

namespace {

    void fill(PopulationBuilder& builder, core::Family family, std::uint16_t port,
        const published::Series& series, const char* stream)
    {
        const Months asked = askedMonths(scan::Pass::V0, family, port);
        const PresenceTargets targets = remaining(
            builder.adopterTargets(series), asked, builder.present(family, scan::Pass::V0, port));
        Draws draws = builder.draws(stream);
        for (const Months months : planPresence(targets, asked, builder.draws(stream))) {
            Host& host = builder.add(builder.drawNetwork(draws), family, Nature::Fleeting);
            builder.answers(host, scan::Pass::V0, port, scan::ReplyClass::Mptcp, months);
            builder.answersPlain(host, port, months);
        }
    }

} // namespace

void addFleeting(PopulationBuilder& builder)
{
    using core::Family;
    fill(builder, Family::V4, Http, published::V0Ipv4Port80, "fleeting v4 80");
    fill(builder, Family::V4, Https, published::V0Ipv4Port443, "fleeting v4 443");
    fill(builder, Family::V6, Http, published::V0Ipv6Port80, "fleeting v6 80");
    fill(builder, Family::V6, Https, published::V0Ipv6Port443, "fleeting v6 443");
}

} // namespace study
