// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chaintable.h"

#include <atomic>
#include <mutex>
#include <thread>

namespace labtest {

using tracetest::TableCase;

namespace {

    constexpr std::size_t LabsAtOnce = 6;

    std::vector<std::string> wrongOnes(
        const std::vector<TableCase>& cases, const WrongInLab& wrongIn)
    {
        auto lab = openLab(TEST_BIN_DIR "/mptcp-probe",
            tracetest::planText(cases.front().routers, cases.front().boxes));
        auto wrong = lab ? wrongIn(*lab, cases) : tl::unexpected(lab.error());
        if (wrong)
            return std::move(*wrong);
        std::vector<std::string> all;
        for (const TableCase& each : cases)
            all.push_back(each.text() + wrong.error().detail);
        return all;
    }

} // namespace

std::vector<std::pair<TableCase, trace::ProbeTarget>> standardCases()
{
    constexpr unsigned Host = 6;
    const lab::LabPlan& plan = lab::standardPlan();
    std::vector<std::pair<TableCase, trace::ProbeTarget>> cases;
    for (const lab::LabSite& site : plan.sites) {
        if (site.boxes.empty())
            continue;
        for (const core::IpPrefix& prefix : { site.v4, site.v6 }) {
            const core::IpRange range = prefix.range();
            const TableCase each { int(plan.routers), site.boxes, scan::Pass::V1, range.family };
            cases.emplace_back(each,
                trace::ProbeTarget { core::IpAddress::fromValue(range.family, range.first + Host),
                    lab::LabPort, each.pass });
        }
    }
    return cases;
}

int countWrong(const char* title, const std::vector<Chain>& chains, const WrongInLab& wrongIn)
{
    tracetest::TruthTable table;
    std::mutex mutex;
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t number = next++; number < chains.size(); number = next++) {
            const Chain& chain = chains[number];
            const auto cases = tracetest::withFamiliesAndPasses(chain.routers, chain.boxes);
            const std::vector<std::string> wrong = wrongOnes(cases, wrongIn);
            const std::lock_guard lock(mutex);
            for (std::size_t i = 0; i < cases.size(); ++i)
                table.add(chain.row, cases[i], wrong[i]);
        }
    };
    std::vector<std::jthread> threads(LabsAtOnce);
    for (std::jthread& thread : threads)
        thread = std::jthread(work);
    threads.clear();
    return table.report(title);
}

} // namespace labtest
