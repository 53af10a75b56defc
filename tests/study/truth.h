// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "population.h"

#include <functional>

namespace study {

/// What the study's hosts did, told from the hosts themselves: each number here is counted over
/// months that the model gave a host, never over rows that a store kept.
class Truth {
public:
    explicit Truth(const Population& population);

    const Population& population() const { return m_population; }
    int months() const { return m_population.settings.months; }

    /// Months in which all of these were asked of this family.
    Months asked(core::Family family, const std::vector<scan::Pass>& passes,
        const std::vector<std::uint16_t>& ports) const;

    /// The months in which a host is one of those that are counted.
    using MonthsOf = std::function<Months(const Host&)>;
    /// Answers this pass with a key of its own, at this port, or at any of the two.
    static MonthsOf speaks(scan::Pass pass, std::uint16_t port);
    static MonthsOf speaks(scan::Pass pass);
    /// Answers with one of these classes.
    static MonthsOf answers(
        scan::Pass pass, std::uint16_t port, std::vector<scan::ReplyClass> classes);

    using Counts = std::array<std::uint64_t, MonthCount>;
    Counts count(core::Family family, const MonthsOf& of) const;
    /// Of those: there in this and in the `window` - 1 months of `asked` before it.
    Counts consistent(core::Family family, const MonthsOf& of, Months asked, int window = 3) const;
    /// There in each month of `asked`.
    std::uint64_t always(core::Family family, const MonthsOf& of, Months asked) const;

    struct Churn {
        Counts stayed {};
        Counts fresh {};
        Counts returned {};
        Counts left {};
        Counts ofFirst {};
        /// Stays that begin after the first month, by length in months asked: how many lasted so
        /// long before another month was asked, and how many of them ended then.
        Counts reached {};
        Counts ended {};
    };
    Churn churn(core::Family family, const MonthsOf& of, Months asked) const;

    /// From one version to the other: had `from` in the month asked before, shows `to` now.
    struct Moves {
        Counts all {};
        Counts migrated {}; ///< and no longer shows `from`
        Counts gained {}; ///< and did not show `to` before
    };
    Moves moves(core::Family family, const MonthsOf& from, const MonthsOf& to, Months asked) const;

    /// Months in which it was traced and proven at this port.
    Months followedUp(const Host& host, scan::Pass pass, std::uint16_t port) const;

    std::uint32_t asOf(const Host& host) const;
    const std::string& countryOf(const Host& host) const;

private:
    void eachHost(core::Family family, const std::function<void(const Host&)>& each) const;
    const Population& m_population;
};

/// The month of `asked` before this one; -1 when there is none.
int monthBefore(int month, Months asked);
/// The first and the last month of a set; -1 of none.
int firstOf(Months months);
int lastOf(Months months);

/// Both, months by months.
Truth::MonthsOf bothOf(Truth::MonthsOf one, Truth::MonthsOf other);
Truth::MonthsOf oneWithout(Truth::MonthsOf one, Truth::MonthsOf other);
Truth::MonthsOf eitherOf(Truth::MonthsOf one, Truth::MonthsOf other);

} // namespace study
