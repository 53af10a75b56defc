// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clocks.h"
#include "core/net/afpacketport.h"
#include "core/net/linkvantage.h"
#include "core/scan/scanengine.h"
#include "replyframes.h"
#include "replysource.h"
#include "tests/net/namespacepair.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>

// How many replies a second the packet socket's receiver takes from a veth pair, behind which no
// TCP stack stands: a reflector answers a whole scan, and a flood of ready replies finds the limit.

namespace {

using bench::ReplySource;
using nlohmann::ordered_json;

struct Options {
    std::size_t replies = 1'000'000;
    int rounds = 5;
    std::vector<std::string> modes { "flood", "reflect" };
    std::vector<std::uint64_t> rates { 250'000, 500'000, 750'000, 1'000'000, 0 };
    std::uint32_t senderThreads = 1;
    std::string json;
};

constexpr std::uint64_t Seed = 20;
constexpr std::uint16_t FirstPort = 32768;
constexpr std::uint16_t LastPort = 61000;
constexpr const char* NearInterface = "near";

double cpuSeconds()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds
        = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// What one round came to.
struct Round {
    double offered = 0; ///< frames a second that the far side sent
    double taken = 0; ///< replies a second that were validated
    std::uint64_t sent = 0; ///< by the far side
    std::uint64_t validated = 0;
    std::uint64_t repeats = 0;
    std::uint64_t ringDrops = 0; ///< of our receiver
    std::uint64_t rowsDropped = 0;
    std::uint64_t farDrops = 0; ///< SYNs that the reflector was too slow for, or did not answer
    double cpuNs = 0; ///< of our process for each reply
    std::string wrong;
};

/// The way to `plan`'s targets over the near end, without any address there: the kernel drops
/// what the packet socket has seen, so that no stack of ours costs time either.
core::Result<net::PathTable> pathsFor(const scan::ScanPlan& plan, const wire::MacAddress& farMac)
{
    const auto interfaces
        = net::makeLinkVantage("host", std::make_shared<net::OwnSockets>())->interfaces();
    if (!interfaces)
        return tl::unexpected(interfaces.error());
    for (const net::Interface& each : *interfaces) {
        if (each.name != NearInterface)
            continue;
        net::PathTable paths;
        paths.interfaceName = each.name;
        paths.interfaceIndex = each.index;
        net::Path path;
        path.sourceMac = each.mac;
        path.nextHopMac = farMac;
        for (const core::IpRange& range : plan.space.ranges()) {
            path.source = range.family == core::Family::V4
                ? core::IpAddress::v4(0xc0000201)
                : core::IpAddress::v6(core::Uint128(0x20010db8) << 96 | 1);
            paths.add(range, path);
        }
        return paths;
    }
    return core::failure(core::ErrorCode::NotFound, "there is no interface \"near\"");
}

core::Result<std::unique_ptr<scan::ScanEngine>> makeEngine(
    const scan::ScanRequest& request, const wire::MacAddress& farMac)
{
    auto plan = scan::planScan(request, {}, scan::resolveHost);
    if (!plan)
        return tl::unexpected(plan.error());
    auto paths = pathsFor(*plan, farMac);
    if (!paths)
        return tl::unexpected(paths.error());
    auto port = net::makeAfPacketPort(std::make_shared<net::OwnSockets>(), *paths);
    scan::ScanHooks hooks;
    hooks.simulated = true; // the key of its probes is then known
    return std::make_unique<scan::ScanEngine>(
        *std::move(plan), *std::move(paths), std::move(port), std::move(hooks));
}

scan::ScanRequest requestFor(std::string target, std::uint64_t rate)
{
    scan::ScanRequest request;
    request.targets = { std::move(target) };
    request.defaultBlocklist = false;
    request.rate = rate;
    request.seed = Seed;
    return request;
}

void drain(scan::ScanEngine& engine, std::uint64_t& rows)
{
    while (true) {
        const auto some = engine.takeRows();
        if (some.empty())
            return;
        rows += some.size();
    }
}

void check(std::string& wrong, bool right, const std::string& what)
{
    if (!right)
        wrong += (wrong.empty() ? "" : ", ") + what;
}

void count(const scan::ScanSnapshot& end, std::uint64_t rows, Round& round)
{
    round.validated = end.validated;
    round.repeats = end.repeats;
    round.ringDrops = end.socketDrops;
    round.rowsDropped = end.rowsDropped;
    check(round.wrong, end.parseErrors == 0 && end.notOurs == 0,
        "other frames than replies: " + std::to_string(end.parseErrors + end.notOurs));
    check(round.wrong, rows + end.rowsDropped == end.validated,
        std::to_string(rows) + " rows for " + std::to_string(end.validated) + " replies");
    check(round.wrong, end.validated + end.socketDrops == round.sent,
        std::to_string(end.validated) + " replies and " + std::to_string(end.socketDrops)
            + " drops of " + std::to_string(round.sent));
    check(round.wrong, end.repeats == 0, std::to_string(end.repeats) + " repeats");
}

core::Result<Round> flood(const bench::ReplyFrames& frames, std::uint64_t rate)
{
    ReplySource source = ReplySource::flooding(frames.frames(), double(rate));
    if (const std::string trouble = source.waitReady(); !trouble.empty())
        return core::failure(core::ErrorCode::Unavailable, trouble);
    scan::ScanRequest request = requestFor("192.0.2.77", 1);
    request.cooldownSeconds = 3600;
    auto engine = makeEngine(request, source.counters().mac);
    if (!engine)
        return tl::unexpected(engine.error());
    if (auto started = (*engine)->start(); !started)
        return tl::unexpected(started.error());
    Round round;
    std::uint64_t rows = 0;
    const double cpuBefore = cpuSeconds();
    const std::int64_t began = core::steadyNs();
    source.go();
    std::int64_t lastNs = began;
    std::uint64_t last = 0;
    // Over when nothing more has come for a while behind the last frame.
    while (!source.over() || core::steadyNs() - lastNs < 200'000'000) {
        drain(**engine, rows);
        if (const std::uint64_t now = (*engine)->snapshot().validated; now != last) {
            last = now;
            lastNs = core::steadyNs();
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    source.stop();
    (*engine)->stop();
    (*engine)->waitFinished(std::chrono::seconds(10));
    drain(**engine, rows);
    round.sent = source.counters().sent;
    round.offered = double(round.sent) / source.counters().seconds;
    round.farDrops = source.counters().notSent;
    count((*engine)->snapshot(), rows, round);
    round.taken = double(round.validated) / (double(lastNs - began) * 1e-9);
    round.cpuNs = (cpuSeconds() - cpuBefore) * 1e9 / double(std::max<std::uint64_t>(1, last));
    return round;
}

core::Result<Round> reflect(const Options& options, std::uint64_t rate)
{
    ReplySource source = ReplySource::reflecting();
    if (const std::string trouble = source.waitReady(); !trouble.empty())
        return core::failure(core::ErrorCode::Unavailable, trouble);
    scan::ScanRequest request = requestFor("10.0.0.0/8", rate);
    request.maxTargets = scan::TargetLimit { double(options.replies), false };
    request.senderThreads = options.senderThreads;
    request.cooldownSeconds = 0.5;
    auto engine = makeEngine(request, source.counters().mac);
    if (!engine)
        return tl::unexpected(engine.error());
    const double cpuBefore = cpuSeconds();
    if (auto started = (*engine)->start(); !started)
        return tl::unexpected(started.error());
    std::uint64_t rows = 0;
    while (!(*engine)->waitFinished(std::chrono::milliseconds(10)))
        drain(**engine, rows);
    drain(**engine, rows);
    source.stop();
    const scan::ScanSnapshot end = (*engine)->snapshot();
    Round round;
    round.sent = source.counters().sent;
    round.farDrops = source.counters().ringDrops + source.counters().notSent;
    round.offered = double(end.sent) / end.sendingSeconds;
    round.taken = double(end.validated) / end.sendingSeconds;
    count(end, rows, round);
    check(round.wrong, end.sent == source.counters().received + source.counters().ringDrops,
        std::to_string(end.sent) + " probes sent, "
            + std::to_string(source.counters().received + source.counters().ringDrops)
            + " arrived");
    round.cpuNs
        = (cpuSeconds() - cpuBefore) * 1e9 / double(std::max<std::uint64_t>(1, end.validated));
    return round;
}

template <typename Value> Value median(const std::vector<Round>& rounds, Value Round::*member)
{
    std::vector<Value> values;
    for (const Round& round : rounds)
        values.push_back(round.*member);
    std::ranges::sort(values);
    return values[values.size() / 2];
}

ordered_json summarize(
    const std::string& mode, std::uint64_t rate, const std::vector<Round>& rounds)
{
    std::string wrong;
    ordered_json json { { "mode", mode }, { "rate", rate },
        { "offered_per_second_median", median(rounds, &Round::offered) },
        { "validated_per_second_median", median(rounds, &Round::taken) },
        { "ring_drops_median", median(rounds, &Round::ringDrops) },
        { "rows_dropped_median", median(rounds, &Round::rowsDropped) },
        { "far_drops_median", median(rounds, &Round::farDrops) },
        { "cpu_ns_per_reply_median", median(rounds, &Round::cpuNs) } };
    for (const Round& round : rounds) {
        json["rounds"].push_back({ { "offered", round.offered }, { "validated", round.validated },
            { "taken", round.taken }, { "ring_drops", round.ringDrops },
            { "rows_dropped", round.rowsDropped }, { "far_drops", round.farDrops },
            { "cpu_ns", round.cpuNs } });
        wrong = round.wrong.empty() ? wrong : round.wrong;
    }
    json["wrong"] = wrong;
    std::printf("%-8s %9s %11.0f %11.0f %10llu %10llu %10llu %8.0f\n", mode.c_str(),
        rate > 0 ? std::to_string(rate).c_str() : "most", median(rounds, &Round::offered),
        median(rounds, &Round::taken),
        static_cast<unsigned long long>(median(rounds, &Round::ringDrops)),
        static_cast<unsigned long long>(median(rounds, &Round::rowsDropped)),
        static_cast<unsigned long long>(median(rounds, &Round::farDrops)),
        median(rounds, &Round::cpuNs));
    if (!wrong.empty())
        std::printf("wrong: %s\n", wrong.c_str());
    std::fflush(stdout);
    return json;
}

int run(const Options& options)
{
    const scan::ProbeIdentifier identifier({ Seed, 0 }, { FirstPort, LastPort });
    const bench::ReplyFrames frames(
        { "MPTCP version 1, IPv4", { bench::Answer::MptcpV1 }, true, false }, options.replies,
        identifier);
    double load[1] = {};
    getloadavg(load, 1);
    std::printf("%d rounds of %zu replies each, medians; load average at the start %.1f\n",
        options.rounds, options.replies, load[0]);
    std::printf("%-8s %9s %11s %11s %10s %10s %10s %8s\n", "source", "rate", "offered/s",
        "validated/s", "ring drops", "row drops", "far drops", "CPU ns");
    ordered_json json = ordered_json::array();
    int status = EXIT_SUCCESS;
    for (const std::string& mode : options.modes) {
        for (const std::uint64_t rate : options.rates) {
            std::vector<Round> rounds;
            for (int i = 0; i < options.rounds; ++i) {
                const auto round = mode == "flood" ? flood(frames, rate) : reflect(options, rate);
                if (!round) {
                    std::fprintf(stderr, "bench_reflect: %s\n", round.error().detail.c_str());
                    return EXIT_FAILURE;
                }
                rounds.push_back(*round);
            }
            json.push_back(summarize(mode, rate, rounds));
            if (!json.back()["wrong"].get<std::string>().empty())
                status = EXIT_FAILURE;
        }
    }
    if (!options.json.empty() && !(std::ofstream(options.json) << json.dump(1) << "\n")) {
        std::fprintf(stderr, "bench_reflect: cannot write %s\n", options.json.c_str());
        return EXIT_FAILURE;
    }
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    CLI::App program("Finds how many replies a second the receiver takes from a veth pair of its "
                     "own; exit status 1 when a reply is unaccounted for, whatever the rates");
    program.add_option("--replies", options.replies, "In each round, each of a host of its own")
        ->check(CLI::Range(1000, 10'000'000))
        ->capture_default_str();
    program.add_option("--rounds", options.rounds, "Of each measurement")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    program
        .add_option("--mode", options.modes,
            "flood: ready replies, nothing is asked; reflect: a scan whose SYNs are turned round")
        ->delimiter(',')
        ->check(CLI::IsMember({ "flood", "reflect" }))
        ->capture_default_str();
    program.add_option("--rate", options.rates, "Packets a second; 0: as many as there can be")
        ->delimiter(',')
        ->capture_default_str();
    program.add_option("-T,--sender-threads", options.senderThreads, "Of the scan in reflect")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    program.add_option("--json", options.json, "Write the figures to this file too");
    CLI11_PARSE(program, argc, argv);
    // Namespaces are entered while there is one thread.
    if (const std::string obstacle = tests::NamespacePair::enter(); !obstacle.empty()) {
        std::fprintf(stderr, "bench_reflect: %s\n", obstacle.c_str());
        return EXIT_FAILURE;
    }
    return run(options);
}
