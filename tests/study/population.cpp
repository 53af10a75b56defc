// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "population.h"

#include "askedmonths.h"
#include "runplan.h"

#include <algorithm>

namespace study {

namespace {

    /// Where hosts of no particular network live; the AS numbers are private ones.
    constexpr std::array EverydayCountries { "US", "CN", "KR", "DE", "RU", "GB", "FR", "AU", "BR",
        "JP", "AT", "NL", "CA", "IN", "PL", "UA", "ES", "SE", "TR", "VN", "TW", "MX", "AR", "ID",
        "TH", "ZA", "CZ", "RO", "CH", "BE", "GR", "DK", "FI", "NO", "PT", "HU", "BG", "IE", "IL",
        "MY", "SG", "PH", "CL", "CO", "PE", "EG", "NG", "KE", "MA", "TN", "SA", "AE", "IR", "PK",
        "BD", "LK", "KZ", "UZ", "GE", "AM", "AZ", "BY", "LT", "LV", "EE", "SK", "SI", "HR", "RS",
        "BA", "MK", "AL", "MD", "CY", "LU", "IS", "NZ", "EC", "UY", "CR" };
    constexpr std::uint32_t FirstEverydayAs = 4'200'000'001;

} // namespace

PopulationBuilder::PopulationBuilder(const StudySettings& settings)
{
    m_population.settings = settings;
    m_population.way = { internet().addNetwork(12816, "DE"), internet().addNetwork(680, "DE"),
        internet().addNetwork(3356, "US") };
    std::uint32_t asn = FirstEverydayAs;
    for (const char* country : EverydayCountries)
        m_everyday.push_back(internet().addNetwork(asn++, country));
}

Host& PopulationBuilder::add(int network, core::Family family, Nature nature)
{
    Host host;
    host.address = internet().newHost(network, family);
    host.network = network;
    host.nature = nature;
    m_population.hosts.push_back(std::move(host));
    return m_population.hosts.back();
}

void PopulationBuilder::answers(Host& host, scan::Pass pass, std::uint16_t port,
    scan::ReplyClass replyClass, Months months) const
{
    months &= askedMonths(pass, host.address.family(), port) & firstMonths(settings().months);
    for (const Activity& each : host.activities) {
        if (each.pass == pass && each.port == port)
            months &= ~each.answered;
    }
    if (months == 0)
        return;
    const Months seen = months & ~lostMonths(host.address, pass, port);
    host.activities.push_back({ pass, port, replyClass, months, seen });
}

void PopulationBuilder::answersPlain(Host& host, std::uint16_t port, Months months) const
{
    for (const scan::Pass pass : { scan::Pass::V0, scan::Pass::V1, scan::Pass::Control })
        answers(host, pass, port, scan::ReplyClass::Plain, months);
}

int PopulationBuilder::drawNetwork(Draws& draws) const
{
    const std::size_t first = draws.below(m_everyday.size());
    return m_everyday[std::min(first, draws.below(m_everyday.size()))];
}

std::vector<Months> PopulationBuilder::present(
    core::Family family, scan::Pass pass, std::uint16_t port) const
{
    std::vector<Months> list;
    for (const Host& host : m_population.hosts) {
        const Months months = host.seen(pass, port, scan::ReplyClass::Mptcp);
        if (host.address.family() == family && months != 0)
            list.push_back(months);
    }
    return list;
}

PresenceTargets PopulationBuilder::adopterTargets(const published::Series& series) const
{
    PresenceTargets targets;
    for (std::size_t month = 0; month < series.size(); ++month)
        targets[month]
            = { scale().adopters(series[month].hosts), scale().adopters(series[month].consistent) };
    return targets;
}

Population makePopulation(const StudySettings& settings)
{
    PopulationBuilder builder(settings);
    addApple(builder);
    addAdopters(builder);
    addNewcomers(builder);
    addFleeting(builder);
    addMirrors(builder);
    addResponders(builder);
    return builder.take();
}

} // namespace study
