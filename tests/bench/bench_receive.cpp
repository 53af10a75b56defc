// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/replydecoder.h"
#include "core/scan/scanengine.h"
#include "replayport.h"
#include "replyframes.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>

// How many replies a second one core takes in: frames from memory that are parsed, validated,
// recognised as repeats, classified and handed over, and whether all of them were counted right.

namespace {

using bench::Answer;
using bench::ReplyFrames;
using bench::Traffic;
using nlohmann::ordered_json;

struct Options {
    std::size_t frames = 1'000'000;
    int rounds = 5;
    std::string only;
    std::string json;
};

constexpr double AimPerSecond = 1e6;
constexpr std::uint64_t Seed = 20;
constexpr std::uint16_t FirstPort = 32768;
constexpr std::uint16_t LastPort = 61000;

std::vector<Traffic> allTraffic()
{
    const std::vector<Answer> every { Answer::MptcpV1, Answer::MptcpV0, Answer::MirrorV1,
        Answer::MirrorV0, Answer::OtherVersion, Answer::Malformed, Answer::Plain, Answer::Reset,
        Answer::IcmpError };
    std::vector<Answer> withGarbage = every;
    withGarbage.insert(withGarbage.end(), { Answer::Stranger, Answer::Damaged, Answer::Garbage });
    return {
        { "every class and garbage, IPv4 and IPv6", withGarbage, true, true, 20 },
        { "every class, IPv4", every, true, false, 20 },
        { "every class, IPv6", every, false, true, 20 },
        { "MPTCP version 1, IPv4", { Answer::MptcpV1 }, true, false },
        { "MPTCP version 1, IPv6", { Answer::MptcpV1 }, false, true },
        { "plain SYN/ACK, IPv4", { Answer::Plain }, true, false },
        { "RST, IPv4", { Answer::Reset }, true, false },
        { "ICMP error, IPv4", { Answer::IcmpError }, true, false },
        { "nobody's or damaged, IPv4", { Answer::Stranger, Answer::Damaged, Answer::Garbage }, true,
            false },
    };
}

/// One pass over all frames.
struct Pass {
    double seconds = 0;
    double cpuSeconds = 0;
    std::string wrong; ///< what was counted wrong; empty when nothing was
};

void compare(std::string& wrong, const char* what, std::uint64_t got, std::uint64_t expected)
{
    if (got == expected)
        return;
    wrong += wrong.empty() ? "" : ", ";
    wrong += std::string(what) + " " + std::to_string(got) + " instead of "
        + std::to_string(expected);
}

std::string compareAll(const scan::ScanSnapshot& end, const bench::ExpectedCounts& expected)
{
    std::string wrong;
    compare(wrong, "received", end.received, expected.frames);
    compare(wrong, "validated", end.validated, expected.validated);
    compare(wrong, "not ours", end.notOurs, expected.notOurs);
    compare(wrong, "parse errors", end.parseErrors, expected.parseErrors);
    compare(wrong, "repeats", end.repeats, expected.repeats);
    compare(wrong, "conflicts", end.conflicts, 0);
    compare(wrong, "rows dropped", end.rowsDropped, 0);
    for (const scan::ReplyClass each : scan::AllReplyClasses)
        compare(wrong, scan::replyClassName(each), end.countOf(each),
            expected.classes[std::size_t(each)]);
    return wrong;
}

/// The receiver thread of a whole engine, while another takes its rows.
core::Result<Pass> throughTheEngine(const ReplyFrames& frames)
{
    scan::ScanRequest request;
    request.targets = { "192.0.2.77" };
    request.defaultBlocklist = false;
    request.rate = 0;
    request.seed = Seed;
    request.cooldownSeconds = 3600;
    auto plan = scan::planScan(request, {}, scan::resolveHost);
    if (!plan)
        return tl::unexpected(plan.error());
    net::PathTable paths;
    net::Path path;
    path.source = core::IpAddress::v4(0xc0000201);
    for (const core::IpRange& range : plan->space.ranges())
        paths.add(range, path);
    scan::ScanHooks hooks;
    hooks.simulated = true; // the key of its probes is then known
    hooks.mailboxRows = frames.frames().size(); // the other thread's speed has no part in it
    bench::ReplayPort::Result replayed;
    scan::ScanEngine engine(*plan, paths,
        std::make_unique<bench::ReplayPort>(frames.frames(), replayed), std::move(hooks));
    if (auto started = engine.start(); !started)
        return tl::unexpected(started.error());
    while (!replayed.over.load(std::memory_order_acquire)) {
        while (!engine.takeRows().empty()) { }
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    engine.stop();
    engine.waitFinished(std::chrono::seconds(10));
    return Pass { replayed.seconds, replayed.cpuSeconds,
        compareAll(engine.snapshot(), frames.expected()) };
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

core::Result<ordered_json> measure(const Traffic& traffic, const Options& options)
{
    const scan::ProbeIdentifier identifier({ Seed, 0 }, { FirstPort, LastPort });
    const ReplyFrames frames(traffic, options.frames, identifier);
    ordered_json json { { "name", traffic.name }, { "frames", frames.frames().size() } };
    std::vector<double> byClock;
    std::vector<double> byCpu;
    std::string wrong;
    for (int round = 0; round < options.rounds; ++round) {
        const auto pass = throughTheEngine(frames);
        if (!pass)
            return tl::unexpected(pass.error());
        byClock.push_back(double(frames.frames().size()) / pass->seconds);
        byCpu.push_back(double(frames.frames().size()) / pass->cpuSeconds);
        if (wrong.empty())
            wrong = pass->wrong;
    }
    const double perCpuSecond = median(byCpu);
    std::printf("%-40s %10.2f %10.2f %8.0f  %s\n", traffic.name.c_str(), median(byClock) * 1e-6,
        perCpuSecond * 1e-6, 1e9 / perCpuSecond, perCpuSecond >= AimPerSecond ? "met" : "MISSED");
    if (!wrong.empty())
        std::printf("wrong: %s\n", wrong.c_str());
    std::fflush(stdout);
    json["per_second_median"] = median(byClock);
    json["per_cpu_second_median"] = perCpuSecond;
    json["per_second"] = byClock;
    json["per_cpu_second"] = byCpu;
    json["aim_per_cpu_second"] = AimPerSecond;
    json["wrong"] = wrong;
    return json;
}

int run(const Options& options)
{
    ordered_json json = ordered_json::array();
    int status = EXIT_SUCCESS;
    double load[1] = {};
    getloadavg(load, 1);
    std::printf("%d rounds of %zu frames each, medians; load average at the start %.1f\n",
        options.rounds, options.frames, load[0]);
    std::printf("%-40s %10s %10s %8s  %s\n", "frames, through the engine's receiver", "M/s, clock",
        "M/s, CPU", "ns, CPU", "1 M/s");
    for (const Traffic& traffic : allTraffic()) {
        if (traffic.name.find(options.only) == std::string::npos)
            continue;
        const auto measured = measure(traffic, options);
        if (!measured) {
            std::fprintf(stderr, "bench_receive: %s\n", measured.error().detail.c_str());
            return EXIT_FAILURE;
        }
        if (!measured->at("wrong").get<std::string>().empty())
            status = EXIT_FAILURE;
        json.push_back(*measured);
    }
    if (!options.json.empty() && !(std::ofstream(options.json) << json.dump(1) << "\n")) {
        std::fprintf(stderr, "bench_receive: cannot write %s\n", options.json.c_str());
        return EXIT_FAILURE;
    }
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    CLI::App program("Takes replies in from memory as fast as one core can, and checks what was "
                     "counted; exit status 1 when it is wrong, whatever the times");
    program.add_option("--frames", options.frames, "In each round, each of a host of its own")
        ->check(CLI::Range(1, 50'000'000))
        ->capture_default_str();
    program.add_option("--rounds", options.rounds, "Of each measurement")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    program.add_option("--only", options.only, "Measurements whose name contains this");
    program.add_option("--json", options.json, "Write the figures to this file too");
    CLI11_PARSE(program, argc, argv);
    return run(options);
}
