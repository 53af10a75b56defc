// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectation.h"
#include "replies.h"

namespace study {

namespace {

    using core::Family;
    using scan::Pass;
    using scan::ReplyClass;

    /// Any SYN/ACK.
    Truth::MonthsOf answering(Pass pass, std::uint16_t port)
    {
        return Truth::answers(pass, port,
            { ReplyClass::Mptcp, ReplyClass::Mirror, ReplyClass::VersionMismatch,
                ReplyClass::Malformed, ReplyClass::Plain });
    }

    Expectation optionLoss(const Truth& truth)
    {
        Expectation expected;
        for (const char* part : { "both", "only the plain SYN", "only the SYN with the option" })
            expected.add(part);
        for (const Pass pass : { Pass::V0, Pass::V1 }) {
            for (const Family family : { Family::V4, Family::V6 }) {
                for (const std::uint16_t port : { Http, Https }) {
                    const Scan scan { pass, family, port };
                    const int month
                        = lastOf(truth.asked(family, { pass, Pass::Control }, { port }));
                    if (month < 0)
                        continue;
                    const auto with = answering(pass, port);
                    const auto plain = answering(Pass::Control, port);
                    const std::array counts { truth.count(family, bothOf(with, plain)),
                        truth.count(family, oneWithout(plain, with)),
                        truth.count(family, oneWithout(with, plain)) };
                    double all = 0;
                    for (const Truth::Counts& each : counts)
                        all += double(each[std::size_t(month)]);
                    expected.categories.push_back(scanText(scan) + ", " + monthText(month)
                        + " (n = " + std::to_string(std::uint64_t(all)) + ")");
                    for (std::size_t i = 0; i < counts.size(); ++i) {
                        expected.series[i].points.push_back(
                            point(100 * double(counts[i][std::size_t(month)]) / all,
                                isDoubtful(scan, month)));
                    }
                }
            }
        }
        return expected;
    }

    constexpr std::array<int, 10> LimitsMs { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000 };
    constexpr std::size_t MostHops = 40;

    std::size_t rttBin(const core::IpAddress& address)
    {
        std::size_t bin = 0;
        while (bin < LimitsMs.size() && replyRttUs(address) >= LimitsMs[bin] * 1000)
            ++bin;
        return bin;
    }

    std::size_t hopBin(const core::IpAddress& address)
    {
        const int ttl = replyTtl(address);
        const int begin = ttl <= 32 ? 32 : ttl <= 64 ? 64 : ttl <= 128 ? 128 : 255;
        return std::min(std::size_t(begin - ttl), MostHops + 1);
    }

    std::vector<std::string> rttBins()
    {
        std::vector<std::string> names { "under 1" };
        for (std::size_t i = 1; i < LimitsMs.size(); ++i)
            names.push_back(std::to_string(LimitsMs[i - 1]) + " to " + std::to_string(LimitsMs[i]));
        names.emplace_back("1000 or more");
        return names;
    }

    Expectation profile(const Truth& truth, Family family, bool rtt)
    {
        Expectation expected;
        if (rtt) {
            expected.categories = rttBins();
        } else {
            for (std::size_t hops = 0; hops <= MostHops; ++hops)
                expected.categories.push_back(std::to_string(hops));
            expected.categories.emplace_back("more");
        }
        for (const Pass pass : { Pass::V0, Pass::V1 }) {
            const int month = lastOf(truth.asked(family, { pass }, { Http, Https }));
            for (const ReplyClass replyClass : { ReplyClass::Mptcp, ReplyClass::Plain }) {
                std::vector<double> bins(expected.categories.size());
                double all = 0;
                for (const Host& host : truth.population().hosts) {
                    if (host.address.family() != family)
                        continue;
                    for (const std::uint16_t port : { Http, Https }) {
                        if (!(host.seen(pass, port, replyClass) & monthBit(month)))
                            continue;
                        ++bins[rtt ? rttBin(host.address) : hopBin(host.address)];
                        ++all;
                    }
                }
                if (all == 0)
                    continue;
                const bool doubtful = isDoubtful({ pass, family, Http }, month)
                    || isDoubtful({ pass, family, Https }, month);
                ExpectedSeries& series = expected.add(std::string(scan::passName(pass)) + " scan, "
                    + (replyClass == ReplyClass::Mptcp ? "MPTCP hosts" : "plain hosts"));
                for (const double each : bins)
                    series.points.push_back(point(100 * each / all, doubtful));
            }
        }
        return expected;
    }

} // namespace

std::optional<Expectation> expectedProfiles(const Truth& truth, std::string_view kind)
{
    const auto family = kind.ends_with("ipv6") ? Family::V6 : Family::V4;
    if (kind == "option-loss")
        return optionLoss(truth);
    if (kind.starts_with("rtt-"))
        return profile(truth, family, true);
    if (kind.starts_with("distance-"))
        return profile(truth, family, false);
    return std::nullopt;
}

} // namespace study
