// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generation.h"
#include "sendcontenders.h"
#include "sendlink.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <thread>

// How fast probes leave, as ratios to what the kernel allows and to ZMap, over a veth pair of this
// process's own; and how fast they are made. The README beside has figures.

namespace {

using bench::Contender;
using nlohmann::ordered_json;

struct Options {
    int rounds = 5;
    double seconds = 1.5;
    std::string only;
    std::string json;
};

/// A figure of `name` with `threads`, as a part of another's.
struct Aim {
    const char* name;
    const char* of;
    double ratio;
    std::uint32_t threads;
};
constexpr Aim Aims[] {
    { "scan packet", "bare packet", 0.85, 1 },
    { "scan packet", "bare packet", 0.85, 2 },
    { "scan xdp", "bare xdp", 0.85, 1 },
    { "scan xdp", "bare xdp", 0.85, 2 },
    { "best scan", "zmap", 1.6, 1 },
    { "best scan", "zmap", 1.3, 2 },
};
constexpr double LeastGenerated = 15e6; // probes a second on one core

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

using Key = std::pair<std::string, std::uint32_t>;
using Rounds = std::map<Key, std::vector<double>>; ///< packets a second

core::Result<double> measure(
    const Contender& contender, const bench::SendLink& link, const Options& options)
{
    using namespace std::chrono;
    constexpr auto WarmUp = 300ms;
    constexpr auto Patience = 10s;
    const auto idle = link.arrived();
    if (!idle)
        return tl::unexpected(idle.error());
    const auto running = contender.start();
    if (!running)
        return tl::unexpected(running.error());
    // zmap takes its time to begin.
    const auto started = steady_clock::now();
    auto first = link.arrived();
    while (first && first->packets == idle->packets && steady_clock::now() - started < Patience) {
        std::this_thread::sleep_for(milliseconds(50));
        first = link.arrived();
    }
    std::this_thread::sleep_for(WarmUp);
    first = link.arrived();
    std::this_thread::sleep_for(duration<double>(options.seconds));
    const auto last = link.arrived();
    if (const auto error = (*running)->error())
        return tl::unexpected(*error);
    if (!first || !last)
        return tl::unexpected(first ? last.error() : first.error());
    return double(last->packets - first->packets) / (last->seconds - first->seconds);
}

core::Result<Rounds> measureAll(const std::vector<Contender>& contenders, const Options& options)
{
    const auto link = bench::SendLink::create();
    if (!link)
        return tl::unexpected(link.error());
    Rounds rounds;
    for (int round = 0; round < options.rounds; ++round) {
        for (const Contender& contender : contenders) {
            if (contender.name.find(options.only) == std::string::npos)
                continue;
            const auto rate = measure(contender, *link, options);
            if (!rate) {
                return core::failure(
                    rate.error().code, contender.name + ": " + rate.error().detail);
            }
            rounds[{ contender.name, contender.threads }].push_back(*rate);
        }
    }
    // In every round the better of our two ways, which one it is.
    for (const std::uint32_t threads : { 1U, 2U }) {
        const auto packet = rounds.find({ "scan packet", threads });
        const auto xdp = rounds.find({ "scan xdp", threads });
        if (packet == rounds.end() || xdp == rounds.end())
            continue;
        auto& best = rounds[{ "best scan", threads }];
        best = median(packet->second) > median(xdp->second) ? packet->second : xdp->second;
    }
    return rounds;
}

/// Round by round, as what else the machine does changes in the meantime.
std::vector<double> ratios(const std::vector<double>& values, const std::vector<double>& of)
{
    std::vector<double> result;
    for (std::size_t i = 0; i < std::min(values.size(), of.size()); ++i)
        result.push_back(values[i] / of[i]);
    return result;
}

ordered_json reportSending(const Rounds& rounds)
{
    ordered_json json { { "packets_per_second", ordered_json::array() },
        { "ratios", ordered_json::array() } };
    std::printf("%-12s %7s %12s %12s %12s\n", "what", "threads", "median Mpps", "min", "max");
    for (const auto& [key, values] : rounds) {
        const auto [least, most] = std::ranges::minmax(values);
        std::printf("%-12s %7u %12.3f %12.3f %12.3f\n", key.first.c_str(), key.second,
            median(values) / 1e6, least / 1e6, most / 1e6);
        json["packets_per_second"].push_back({ { "name", key.first }, { "threads", key.second },
            { "median", median(values) }, { "rounds", values } });
    }
    std::printf("\n%-28s %7s %8s %8s %8s  %s\n", "ratio", "threads", "median", "min", "max", "aim");
    for (const Aim& aim : Aims) {
        const auto value = rounds.find({ aim.name, aim.threads });
        const auto of = rounds.find({ aim.of, aim.threads });
        if (value == rounds.end() || of == rounds.end())
            continue;
        const std::vector<double> each = ratios(value->second, of->second);
        const auto [least, most] = std::ranges::minmax(each);
        const bool met = median(each) >= aim.ratio;
        const std::string name = std::string(aim.name) + " / " + aim.of;
        std::printf("%-28s %7u %8.3f %8.3f %8.3f  %.2f: %s\n", name.c_str(), aim.threads,
            median(each), least, most, aim.ratio, met ? "met" : "MISSED");
        json["ratios"].push_back({ { "name", aim.name }, { "of", aim.of },
            { "threads", aim.threads }, { "median", median(each) }, { "rounds", each },
            { "aim", aim.ratio }, { "met", met } });
    }
    return json;
}

core::Result<ordered_json> reportGeneration(const Options& options)
{
    ordered_json json = ordered_json::array();
    std::printf(
        "%-24s %20s %8s %8s  %s\n", "made, not sent", "median M/s of a core", "min", "max", "aim");
    for (const bench::GenerationCourse& course : bench::generationCourses()) {
        std::vector<double> rounds;
        for (int round = 0; round < options.rounds; ++round) {
            const auto rate = bench::measureGeneration(course.request, options.seconds);
            if (!rate)
                return tl::unexpected(rate.error());
            rounds.push_back(*rate);
        }
        const auto [least, most] = std::ranges::minmax(rounds);
        const bool met = median(rounds) >= LeastGenerated;
        std::printf("%-24s %20.2f %8.2f %8.2f  %.0f: %s\n", course.name, median(rounds) / 1e6,
            least / 1e6, most / 1e6, LeastGenerated / 1e6, met ? "met" : "MISSED");
        std::fflush(stdout);
        json.push_back({ { "name", course.name }, { "median", median(rounds) },
            { "rounds", rounds }, { "aim", LeastGenerated }, { "met", met } });
    }
    std::printf("\n");
    return json;
}

core::Result<ordered_json> runAll(const Options& options)
{
    double load[1] = {};
    getloadavg(load, 1);
    std::printf("%d rounds of %.1f s each; load average at the start %.1f\n\n", options.rounds,
        options.seconds, load[0]);
    ordered_json json { { "rounds", options.rounds }, { "load_average", load[0] } };
    if (std::string("generation").find(options.only) != std::string::npos) {
        const auto generation = reportGeneration(options);
        if (!generation)
            return generation;
        json["generation"] = *generation;
    }
    const auto frame = bench::probeFrame();
    if (!frame)
        return tl::unexpected(frame.error());
    const auto contenders = bench::sendContenders(*frame);
    if (std::ranges::none_of(contenders, [&](const Contender& contender) {
            return contender.name.find(options.only) != std::string::npos;
        }))
        return json;
    const auto rounds = measureAll(contenders, options);
    if (!rounds)
        return tl::unexpected(rounds.error());
    json.update(reportSending(*rounds));
    return json;
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    CLI::App program(
        "Measures how fast probes are made and sent, in network namespaces of this process's own; "
        "needs root, or: unshare -r. zmap takes part where it is installed. A missed aim is only "
        "printed");
    program.add_option("--rounds", options.rounds, "Of each measurement, in turn")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    program.add_option("--seconds", options.seconds, "Of each round")
        ->check(CLI::Range(0.1, 60.0))
        ->capture_default_str();
    program.add_option("--only", options.only,
        "Measurements whose name contains this: generation, packet, xdp, zmap, scan, bare");
    program.add_option("--json", options.json, "Write the figures to this file too");
    CLI11_PARSE(program, argc, argv);
    const auto json = runAll(options);
    if (!json) {
        std::fprintf(stderr, "bench_send: %s\n", json.error().detail.c_str());
        return EXIT_FAILURE;
    }
    if (!options.json.empty() && !(std::ofstream(options.json) << json->dump(1) << "\n")) {
        std::fprintf(stderr, "bench_send: cannot write %s\n", options.json.c_str());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
