// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "truth.h"

#include "askedmonths.h"
#include "followups.h"

namespace study {

namespace {

    void addTo(Truth::Counts& counts, Months months)
    {
        for (int month = 0; month < MonthCount; ++month)
            counts[std::size_t(month)] += (months & monthBit(month)) != 0;
    }

    void addStays(Truth::Churn& churn, Months present, Months asked)
    {
        int length = 0;
        for (int month = firstOf(asked); month >= 0 && month < MonthCount; ++month) {
            if (!(asked & monthBit(month)))
                continue;
            const bool here = present & monthBit(month);
            if (length > 0) {
                ++churn.reached[std::size_t(length)];
                churn.ended[std::size_t(length)] += !here;
            }
            // Of a stay that began with the study nobody knows how long it had lasted.
            const bool known = month != firstOf(asked)
                && (length > 0 || !(present & monthBit(monthBefore(month, asked))));
            length = here && known ? length + 1 : 0;
        }
    }

} // namespace

int firstOf(Months months) { return months == 0 ? -1 : std::countr_zero(months); }
int lastOf(Months months) { return months == 0 ? -1 : 31 - std::countl_zero(months); }
int monthBefore(int month, Months asked) { return lastOf(asked & firstMonths(month)); }

Truth::MonthsOf bothOf(Truth::MonthsOf one, Truth::MonthsOf other)
{
    return [one = std::move(one), other = std::move(other)](
               const Host& host) { return one(host) & other(host); };
}

Truth::MonthsOf oneWithout(Truth::MonthsOf one, Truth::MonthsOf other)
{
    return [one = std::move(one), other = std::move(other)](
               const Host& host) { return one(host) & ~other(host); };
}

Truth::MonthsOf eitherOf(Truth::MonthsOf one, Truth::MonthsOf other)
{
    return [one = std::move(one), other = std::move(other)](
               const Host& host) { return one(host) | other(host); };
}

Truth::Truth(const Population& population)
    : m_population(population)
{
}

Months Truth::asked(core::Family family, const std::vector<scan::Pass>& passes,
    const std::vector<std::uint16_t>& ports) const
{
    Months months = firstMonths(this->months());
    for (const scan::Pass pass : passes) {
        for (const std::uint16_t port : ports)
            months &= askedMonths(pass, family, port);
    }
    return months;
}

Truth::MonthsOf Truth::speaks(scan::Pass pass, std::uint16_t port)
{
    return answers(pass, port, { scan::ReplyClass::Mptcp });
}

Truth::MonthsOf Truth::speaks(scan::Pass pass)
{
    return eitherOf(speaks(pass, Http), speaks(pass, Https));
}

Truth::MonthsOf Truth::answers(
    scan::Pass pass, std::uint16_t port, std::vector<scan::ReplyClass> classes)
{
    return [pass, port, classes = std::move(classes)](const Host& host) {
        Months months = 0;
        for (const scan::ReplyClass each : classes)
            months |= host.seen(pass, port, each);
        return months;
    };
}

void Truth::eachHost(core::Family family, const std::function<void(const Host&)>& each) const
{
    for (const Host& host : m_population.hosts) {
        if (host.address.family() == family)
            each(host);
    }
}

Truth::Counts Truth::count(core::Family family, const MonthsOf& of) const
{
    Counts counts {};
    eachHost(family, [&](const Host& host) { addTo(counts, of(host)); });
    return counts;
}

Truth::Counts Truth::consistent(
    core::Family family, const MonthsOf& of, Months asked, int window) const
{
    Counts counts {};
    eachHost(family, [&](const Host& host) {
        const Months present = of(host) & asked;
        Months consistent = 0;
        for (int month = 0; month < MonthCount; ++month) {
            int streak = 0;
            for (int at = month; streak < window && at >= 0 && (present & monthBit(at));
                 at = monthBefore(at, asked))
                ++streak;
            consistent |= streak == window ? monthBit(month) : 0;
        }
        addTo(counts, consistent);
    });
    return counts;
}

std::uint64_t Truth::always(core::Family family, const MonthsOf& of, Months asked) const
{
    std::uint64_t hosts = 0;
    eachHost(family, [&](const Host& host) { hosts += (of(host) & asked) == asked; });
    return hosts;
}

Truth::Churn Truth::churn(core::Family family, const MonthsOf& of, Months asked) const
{
    Churn churn;
    eachHost(family, [&](const Host& host) {
        const Months present = of(host) & asked;
        if (present == 0)
            return;
        for (int month = 0; month < MonthCount; ++month) {
            if (!(asked & monthBit(month)))
                continue;
            const int before = monthBefore(month, asked);
            const bool here = present & monthBit(month);
            const bool wasHere = before >= 0 && (present & monthBit(before));
            const bool ever = present & firstMonths(month);
            const auto at = std::size_t(month);
            churn.stayed[at] += here && wasHere;
            churn.returned[at] += here && !wasHere && ever;
            churn.fresh[at] += here && !ever;
            churn.left[at] += !here && wasHere;
            churn.ofFirst[at] += here && (present & monthBit(firstOf(asked)));
        }
        addStays(churn, present, asked);
    });
    return churn;
}

Truth::Moves Truth::moves(
    core::Family family, const MonthsOf& from, const MonthsOf& to, Months asked) const
{
    Moves moves;
    eachHost(family, [&](const Host& host) {
        const Months old = from(host) & asked;
        const Months now = to(host) & asked;
        for (int month = 0; month < MonthCount; ++month) {
            const int before = monthBefore(month, asked);
            if (!(now & monthBit(month)) || before < 0 || !(old & monthBit(before)))
                continue;
            const auto at = std::size_t(month);
            ++moves.all[at];
            moves.migrated[at] += !(old & monthBit(month));
            moves.gained[at] += !(now & monthBit(before));
        }
    });
    return moves;
}

Months Truth::followedUp(const Host& host, scan::Pass pass, std::uint16_t port) const
{
    Months months = 0;
    for (int month = 0; month < this->months(); ++month) {
        if (isFollowedUp(m_population.settings, host, month, port, pass))
            months |= monthBit(month);
    }
    return months;
}

std::uint32_t Truth::asOf(const Host& host) const
{
    return m_population.internet.network(host.network).asn;
}

const std::string& Truth::countryOf(const Host& host) const
{
    return m_population.internet.network(host.network).country;
}

} // namespace study
