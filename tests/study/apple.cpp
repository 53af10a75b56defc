// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "population.h"

#include <algorithm>

namespace study {

namespace {

    constexpr std::uint32_t AppleAs = 6185;
    constexpr std::uint32_t AppleOwnAs = 714;
    constexpr int OfOwnAs = 3; ///< published: one or two hosts

    struct Spans {
        std::vector<Months> http;
        std::vector<Months> https;
    };

    /// Each month's counts are taken from the same end of the row, so that hosts stay what they
    /// are as long as the counts do.
    Spans spread(const Scale& scale, int months, published::PortSplit (*counts)(int))
    {
        Spans spans;
        for (int month = 0; month < months; ++month) {
            const published::PortSplit split = counts(month);
            const auto both = std::size_t(scale.adopters(split.both));
            const auto only80 = std::size_t(scale.adopters(split.only80));
            const auto only443 = std::size_t(scale.adopters(split.only443));
            const std::size_t all = both + only80 + only443;
            if (spans.http.size() < all) {
                spans.http.resize(all);
                spans.https.resize(all);
            }
            for (std::size_t host = 0; host < all; ++host) {
                if (host < both + only80)
                    spans.http[host] |= monthBit(month);
                if (host < both || host >= both + only80)
                    spans.https[host] |= monthBit(month);
            }
        }
        return spans;
    }

    published::PortSplit ipv6V0(int month) { return { 0, published::appleV0Ipv6(month), 0 }; }
    published::PortSplit ipv6V1(int month) { return { 0, published::appleV1Ipv6(month), 0 }; }

    void addFamily(
        PopulationBuilder& builder, core::Family family, const Spans& v0, const Spans& v1)
    {
        const int apple = builder.internet().networkOf(AppleAs, "US");
        const int own = builder.internet().networkOf(AppleOwnAs, "US");
        const std::size_t count = std::max(v0.http.size(), v1.http.size());
        const std::size_t ofOwn = std::min<std::size_t>(count / 4, OfOwnAs);
        for (std::size_t i = 0; i < count; ++i) {
            // Those of the smaller AS are among the first to speak version 1.
            Host& host = builder.add(i < ofOwn ? own : apple, family, Nature::Adopter);
            const auto at = [i](const std::vector<Months>& months) {
                return i < months.size() ? months[i] : Months(0);
            };
            builder.answers(host, scan::Pass::V0, Http, scan::ReplyClass::Mptcp, at(v0.http));
            builder.answers(host, scan::Pass::V0, Https, scan::ReplyClass::Mptcp, at(v0.https));
            builder.answers(host, scan::Pass::V1, Http, scan::ReplyClass::Mptcp, at(v1.http));
            builder.answers(host, scan::Pass::V1, Https, scan::ReplyClass::Mptcp, at(v1.https));
            builder.answersPlain(host, Http, at(v0.http));
            builder.answersPlain(host, Https, at(v0.https));
        }
    }

} // namespace

void addApple(PopulationBuilder& builder)
{
    const int months = builder.settings().months;
    addFamily(builder, core::Family::V4, spread(builder.scale(), months, published::appleV0),
        spread(builder.scale(), months, published::appleV1));
    addFamily(builder, core::Family::V6, spread(builder.scale(), months, ipv6V0),
        spread(builder.scale(), months, ipv6V1));
}

} // namespace study
