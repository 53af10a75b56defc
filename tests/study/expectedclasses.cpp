// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectation.h"

namespace study {

namespace {

    using core::Family;
    using scan::Pass;
    using scan::ReplyClass;
    using Classes = std::vector<ReplyClass>;

    const Classes Responsive { ReplyClass::Mptcp, ReplyClass::Mirror, ReplyClass::VersionMismatch,
        ReplyClass::Malformed, ReplyClass::Plain };
    const Classes Potential { ReplyClass::Mptcp, ReplyClass::Mirror, ReplyClass::VersionMismatch,
        ReplyClass::Malformed };
    const Classes OwnKey { ReplyClass::Mptcp };

    const std::vector<std::pair<std::string, ReplyClass>> Carried {
        { "key of its own", ReplyClass::Mptcp },
        { "mirrored", ReplyClass::Mirror },
        { "other version", ReplyClass::VersionMismatch },
        { "malformed", ReplyClass::Malformed },
    };

    std::vector<Scan> scansOf(
        const Truth& truth, const std::vector<Pass>& passes, const std::vector<Family>& families)
    {
        std::vector<Scan> scans;
        for (const Pass pass : passes) {
            for (const Family family : families) {
                for (const std::uint16_t port : { Http, Https }) {
                    if (truth.asked(family, { pass }, { port }) != 0)
                        scans.push_back({ pass, family, port });
                }
            }
        }
        return scans;
    }

    Truth::Counts countsOf(const Truth& truth, const Scan& scan, const Classes& classes)
    {
        return truth.count(scan.family, Truth::answers(scan.pass, scan.port, classes));
    }

    Expectation lines(const Truth& truth, Family family, const Classes& classes, bool control)
    {
        Expectation expected = overMonths(truth);
        std::vector<Pass> passes { Pass::V0, Pass::V1 };
        if (control)
            passes.push_back(Pass::Control);
        for (const Scan& scan : scansOf(truth, passes, { family })) {
            expected
                .add(std::string(scan::passName(scan.pass)) + ", port " + std::to_string(scan.port))
                .points
                = pointsOf(truth, scan, countsOf(truth, scan, classes));
        }
        return expected;
    }

    Expectation carried(const Truth& truth, Pass pass, Family family)
    {
        Expectation expected = overMonths(truth);
        for (const Scan& scan : scansOf(truth, { pass }, { family })) {
            for (const auto& [name, replyClass] : Carried) {
                expected.add(name + ", port " + std::to_string(scan.port)).points
                    = pointsOf(truth, scan, countsOf(truth, scan, { replyClass }));
            }
        }
        return expected;
    }

    std::string changeText(std::uint64_t now, std::optional<std::uint64_t> before)
    {
        if (!before || *before == 0)
            return {};
        return numberText(100 * (double(now) - double(*before)) / double(*before));
    }

    void addMonthly(Expectation& expected, const Truth& truth, const Scan& scan)
    {
        const Months asked = truth.asked(scan.family, { scan.pass }, { scan.port });
        const std::string port = "port " + std::to_string(scan.port);
        const std::array counts { countsOf(truth, scan, Responsive),
            countsOf(truth, scan, Potential), countsOf(truth, scan, OwnKey) };
        for (int month = 0; month < truth.months(); ++month) {
            std::vector<std::string> row { port,
                monthText(month) + (isDoubtful(scan, month) ? " (doubtful)" : "") };
            const int before = monthBefore(month, asked);
            for (const Truth::Counts& count : counts) {
                if (!isAsked(truth, scan, month)) {
                    row.insert(row.end(), 2, "");
                    continue;
                }
                row.push_back(std::to_string(count[std::size_t(month)]));
                row.push_back(changeText(count[std::size_t(month)],
                    before < 0 ? std::nullopt : std::optional(count[std::size_t(before)])));
            }
            expected.rows.push_back(row);
        }
        const auto everyMonth = [&](const Classes& classes) {
            return std::to_string(
                truth.always(scan.family, Truth::answers(scan.pass, scan.port, classes), asked));
        };
        expected.rows.push_back(
            { port, "every month", "", "", everyMonth(Potential), "", everyMonth(OwnKey), "" });
    }

    Expectation monthly(const Truth& truth, Pass pass, Family family)
    {
        Expectation expected;
        for (const Scan& scan : scansOf(truth, { pass }, { family }))
            addMonthly(expected, truth, scan);
        return expected;
    }

    Expectation shares(const Truth& truth)
    {
        Expectation expected;
        for (const Scan& scan :
            scansOf(truth, { Pass::V0, Pass::V1 }, { Family::V4, Family::V6 })) {
            const int month = lastOf(truth.asked(scan.family, { scan.pass }, { scan.port }));
            const auto of = [&](const Classes& classes) {
                return countsOf(truth, scan, classes)[std::size_t(month)];
            };
            const auto responsive = of(Responsive);
            const auto potential = of(Potential);
            const auto own = of(OwnKey);
            expected.rows.push_back({ scanText(scan), monthText(month), std::to_string(responsive),
                std::to_string(potential), percentText(double(potential), double(responsive)),
                std::to_string(own), percentText(double(own), double(responsive)),
                percentText(double(own), double(potential)),
                percentText(double(of({ ReplyClass::Mirror })), double(potential)) });
        }
        return expected;
    }

    /// One vantage point made all runs.
    Expectation byVantage(const Truth& truth)
    {
        Expectation expected;
        for (const auto& [name, replyClass] : Carried)
            expected.add(name);
        for (const Scan& scan : scansWithFollowUps()) {
            const int month = lastOf(truth.asked(scan.family, { scan.pass }, { scan.port }));
            const auto all = double(countsOf(truth, scan, Potential)[std::size_t(month)]);
            expected.categories.push_back(
                "virtual, " + scanText(scan) + " (n = " + std::to_string(std::uint64_t(all)) + ")");
            for (std::size_t i = 0; i < Carried.size(); ++i) {
                const auto part
                    = double(countsOf(truth, scan, { Carried[i].second })[std::size_t(month)]);
                expected.series[i].points.push_back(
                    all > 0 ? point(100 * part / all) : analysis::FigurePoint());
            }
        }
        return expected;
    }

} // namespace

std::optional<Expectation> expectedClasses(const Truth& truth, std::string_view kind)
{
    const auto family = kind.ends_with("ipv6") ? Family::V6 : Family::V4;
    const auto pass = kind.find("-v1-") != kind.npos ? Pass::V1 : Pass::V0;
    if (kind.starts_with("monthly-"))
        return monthly(truth, pass, family);
    if (kind == "shares")
        return shares(truth);
    if (kind.starts_with("responsive-"))
        return lines(truth, family, Responsive, true);
    if (kind.starts_with("potential-"))
        return lines(truth, family, Potential, false);
    if (kind == "classes-vantage")
        return byVantage(truth);
    if (kind.starts_with("classes-"))
        return carried(truth, pass, family);
    return std::nullopt;
}

} // namespace study
