// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectation.h"
#include "ladders.h"

namespace study {

namespace {

    using core::Family;
    using scan::Pass;
    using verify::Verdict;

    struct Proof {
        Scan scan;
        Months months;
        Verdict verdict;
    };

    std::vector<Proof> proofs(const Truth& truth)
    {
        std::vector<Proof> list;
        for (const Scan& scan : scansWithFollowUps()) {
            for (const Host& host : truth.population().hosts) {
                if (host.address.family() != scan.family)
                    continue;
                const Months months = truth.followedUp(host, scan.pass, scan.port);
                if (months != 0)
                    list.push_back({ scan, months, proofTruth(host) });
            }
        }
        return list;
    }

    Expectation shares(
        const Truth& truth, const std::vector<std::pair<std::string, std::vector<Verdict>>>& parts)
    {
        Expectation expected;
        for (const auto& [name, verdicts] : parts)
            expected.add(name);
        const std::vector<Proof> all = proofs(truth);
        for (const Scan& scan : scansWithFollowUps()) {
            std::vector<double> counts(parts.size());
            double whole = 0;
            for (const Proof& proof : all) {
                if (!isSame(proof.scan, scan))
                    continue;
                ++whole;
                for (std::size_t i = 0; i < parts.size(); ++i) {
                    for (const Verdict verdict : parts[i].second)
                        counts[i] += proof.verdict == verdict;
                }
            }
            if (whole == 0)
                continue;
            expected.categories.push_back(
                scanText(scan) + " (n = " + std::to_string(std::uint64_t(whole)) + ")");
            for (std::size_t i = 0; i < parts.size(); ++i)
                expected.series[i].points.push_back(point(100 * counts[i] / whole));
        }
        return expected;
    }

    /// How a host of this verdict takes a step: 0 pass, 1 fail, 2 unknown. As the ladders of this
    /// study are made: a mirror fails all up to the handshake, a host without MPTCP the two keys.
    int stepResult(Verdict verdict, const std::string& step)
    {
        constexpr int Pass = 0;
        constexpr int Fail = 1;
        constexpr int Unknown = 2;
        if (verdict == Verdict::Unresponsive || step == "kernel")
            return Unknown;
        if (step == "control")
            return Pass;
        switch (verdict) {
        case Verdict::Proven:
            return Pass;
        case Verdict::Mptcp:
            return step == "join" ? Unknown : Pass;
        case Verdict::Mirror:
            return step == "handshake" || step.starts_with("join") ? Unknown : Fail;
        default:
            return step == "two-keys" ? Fail : Unknown;
        }
    }

    Expectation steps(const Truth& truth)
    {
        Expectation expected;
        for (const char* result : { "pass", "fail", "unknown" })
            expected.add(result);
        const std::vector<Proof> all = proofs(truth);
        for (const char* step : { "control", "two-keys", "canary", "no-crypto", "extensibility",
                 "version-15", "handshake", "join-refused", "join", "kernel" }) {
            std::array<double, 3> counts {};
            for (const Proof& proof : all)
                ++counts[std::size_t(stepResult(proof.verdict, step))];
            expected.categories.push_back(
                std::string(step) + " (n = " + std::to_string(all.size()) + ")");
            for (std::size_t i = 0; i < counts.size(); ++i)
                expected.series[i].points.push_back(point(100 * counts[i] / double(all.size())));
        }
        return expected;
    }

    Expectation overTime(const Truth& truth, bool share)
    {
        Expectation expected = overMonths(truth);
        const std::vector<Proof> all = proofs(truth);
        for (const Scan& scan : scansWithFollowUps()) {
            Truth::Counts put {};
            Truth::Counts proven {};
            bool any = false;
            for (const Proof& proof : all) {
                if (!isSame(proof.scan, scan))
                    continue;
                any = true;
                for (std::size_t month = 0; month < put.size(); ++month) {
                    const bool now = proof.months & monthBit(int(month));
                    put[month] += now;
                    proven[month] += now && proof.verdict == Verdict::Proven;
                }
            }
            if (!any)
                continue;
            ExpectedSeries& series = expected.add(scanText(scan));
            for (int month = 0; month < truth.months(); ++month) {
                const auto at = std::size_t(month);
                const auto value = double(proven[at]);
                series.points.push_back(put[at] == 0
                        ? analysis::FigurePoint()
                        : point(share ? 100 * value / double(put[at]) : value));
            }
        }
        return expected;
    }

} // namespace

std::optional<Expectation> expectedProofs(const Truth& truth, std::string_view kind)
{
    if (kind == "proof-outcomes") {
        return shares(truth,
            { { "proven", { Verdict::Proven } }, { "mptcp", { Verdict::Mptcp } },
                { "mirror", { Verdict::Mirror } }, { "not-mptcp", { Verdict::NotMptcp } },
                { "unresponsive", { Verdict::Unresponsive } } });
    }
    if (kind == "host-categories") {
        // Whoever carried data over MPTCP is a true host, with or without the proof.
        return shares(truth,
            { { "true-mptcp", { Verdict::Proven, Verdict::Mptcp } }, { "middlebox-affected", {} },
                { "proxied", {} }, { "return-path", {} }, { "mirrored", { Verdict::Mirror } },
                { "not-mptcp", { Verdict::NotMptcp } },
                { "unresponsive", { Verdict::Unresponsive } }, { "inconclusive", {} } });
    }
    if (kind == "proof-steps")
        return steps(truth);
    if (kind == "proven")
        return overTime(truth, false);
    if (kind == "proven-share")
        return overTime(truth, true);
    return std::nullopt;
}

} // namespace study
