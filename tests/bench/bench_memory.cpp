// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replysource.h"
#include "tests/net/namespacepair.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

// The most memory that mptcp-probe ever holds: it must not grow with the addresses that are probed,
// and by little with the replies that are kept.

namespace {

using bench::ReplySource;
using nlohmann::ordered_json;

struct Options {
    std::uint64_t replies = 10'000'000;
    std::uint64_t rate = 0;
    std::string only;
    std::string folder = "/tmp";
    std::string json;
};

constexpr double MostMiB = 64;
constexpr double MostBytesPerReply = 64;

struct Case {
    std::string name;
    std::vector<std::string> arguments; ///< of mptcp-probe scan
    bool answered = false; ///< a reflector answers each probe
    bool stored = false; ///< into a store of its own
};

std::vector<Case> cases(const Options& options)
{
    const std::string rate = std::to_string(options.rate);
    const auto scan = [&](std::uint64_t targets, std::vector<std::string> more) {
        std::vector<std::string> arguments { "10.0.0.0/8", "-r", rate, "-c", "1", "-n",
            std::to_string(targets), "-o", "/dev/null" };
        arguments.insert(arguments.end(), more.begin(), more.end());
        return arguments;
    };
    const std::string tenth = std::to_string(options.replies / 10);
    return {
        { "dry run of a /24, printed", { "-d", "10.0.0.0/24" } },
        { "dry run of a /8, printed", { "-d", "10.0.0.0/8" } },
        { "dry run of 0.0.0.0/0, 20 million printed",
            { "-d", "0.0.0.0/0", "--whole-internet", "-n", "20000000" } },
        { "dry run of an IPv6 /64, 20 million printed", { "-d", "fd00::/64", "-n", "20000000" } },
        { "scan of a /8, nobody answers", scan(1 << 24, {}) },
        { "scan, " + tenth + " hosts answer", scan(options.replies / 10, {}), true },
        { "scan, " + std::to_string(options.replies) + " hosts answer", scan(options.replies, {}),
            true },
        { "the same into a store, " + tenth + " hosts answer", scan(options.replies / 10, {}), true,
            true },
    };
}

std::string probeExecutable()
{
    return std::filesystem::read_symlink("/proc/self/exe").replace_filename("mptcp-probe");
}

struct Weighed {
    double mebibytes = 0;
    int status = 0;
};

/// Runs mptcp-probe with standard output and errors thrown away.
Weighed weigh(std::vector<std::string> arguments)
{
    const std::string program = probeExecutable();
    arguments.insert(arguments.begin(), program);
    std::vector<char*> words;
    for (std::string& each : arguments)
        words.push_back(each.data());
    words.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        execv(program.c_str(), words.data());
        _exit(127);
    }
    int status = 0;
    rusage usage {};
    wait4(child, &status, 0, &usage);
    return { double(usage.ru_maxrss) / 1024, WIFEXITED(status) ? WEXITSTATUS(status) : 128 };
}

/// Addresses and a route for `near`, so that mptcp-probe finds its way by itself.
bool prepareNearLink()
{
    using tests::NamespacePair;
    return NamespacePair::ipNear({ "address", "add", "192.0.2.1/32", "dev", "near" })
        && NamespacePair::ipNear(
            { "route", "add", "10.0.0.0/8", "dev", "near", "src", "192.0.2.1" });
}

core::Result<ordered_json> measure(const Case& each, const Options& options)
{
    std::vector<std::string> arguments { "scan" };
    arguments.insert(arguments.end(), each.arguments.begin(), each.arguments.end());
    const std::string folder = options.folder + "/bench_memory." + std::to_string(getpid());
    std::filesystem::create_directories(folder);
    const std::string metadata = folder + "/run.json";
    const bool dry = each.arguments.front() == "-d";
    std::unique_ptr<ReplySource> source;
    if (!dry) {
        source = std::make_unique<ReplySource>(ReplySource::reflecting());
        if (const std::string trouble = source->waitReady(); !trouble.empty())
            return core::failure(core::ErrorCode::Unavailable, trouble);
        const wire::MacAddress nobody { 2, 0, 0, 0, 0, 1 };
        arguments.insert(arguments.end(),
            { "-q", "-i", "near", "--no-default-blocklist", "-m", metadata, "-G",
                wire::macToString(each.answered ? source->counters().mac : nobody) });
        // To nobody's address, but the reflector would see it all the same.
        if (!each.answered)
            source->stop();
    } else {
        arguments.push_back("--no-default-blocklist");
    }
    if (each.stored)
        arguments.insert(arguments.end(), { "--store", folder + "/runs.db" });
    const Weighed weighed = weigh(arguments);
    ordered_json json { { "name", each.name }, { "peak_mib", weighed.mebibytes } };
    std::uint64_t replies = 0;
    if (!dry && weighed.status == 0) {
        const auto run = ordered_json::parse(std::ifstream(metadata), nullptr, false);
        replies = run.value("validation_passed", std::uint64_t(0));
        json["probes"] = run.value("packets_sent", std::uint64_t(0));
        json["drops"] = run.value("pcap_drop", std::uint64_t(0));
        json["rows_dropped"] = run.value("rows_dropped", std::uint64_t(0));
        json["seconds"] = run.value("send_secs", 0.0);
    }
    std::filesystem::remove_all(folder);
    if (weighed.status != 0) {
        return core::failure(core::ErrorCode::Unavailable,
            "mptcp-probe ended with status " + std::to_string(weighed.status));
    }
    const double allowed = MostMiB + double(replies) * MostBytesPerReply / 1048576;
    json["replies"] = replies;
    json["allowed_mib"] = allowed;
    json["met"] = weighed.mebibytes <= allowed;
    std::printf("%-46s %10llu %10.1f %10.1f  %s\n", each.name.c_str(),
        static_cast<unsigned long long>(replies), weighed.mebibytes, allowed,
        weighed.mebibytes <= allowed ? "met" : "MISSED");
    std::fflush(stdout);
    return json;
}

int run(const Options& options)
{
    std::printf(
        "%-46s %10s %10s %10s\n", "peak memory of mptcp-probe", "replies", "MiB", "allowed");
    ordered_json json = ordered_json::array();
    for (const Case& each : cases(options)) {
        if (each.name.find(options.only) == std::string::npos)
            continue;
        const auto measured = measure(each, options);
        if (!measured) {
            std::fprintf(stderr, "bench_memory: %s: %s\n", each.name.c_str(),
                measured.error().detail.c_str());
            return EXIT_FAILURE;
        }
        json.push_back(*measured);
    }
    if (!options.json.empty() && !(std::ofstream(options.json) << json.dump(1) << "\n")) {
        std::fprintf(stderr, "bench_memory: cannot write %s\n", options.json.c_str());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    CLI::App program("Weighs mptcp-probe: dry runs of small and large spaces, and scans over a "
                     "veth pair of its own with a reflector at the far end");
    program.add_option("--replies", options.replies, "Of the largest scan")
        ->check(CLI::Range(10'000, 16'000'000))
        ->capture_default_str();
    program.add_option("--rate", options.rate, "Probes a second; 0: as many as there can be")
        ->capture_default_str();
    program.add_option("--only", options.only, "Measurements whose name contains this");
    program.add_option("--folder", options.folder, "For a store of some 100 MB")
        ->capture_default_str();
    program.add_option("--json", options.json, "Write the figures to this file too");
    CLI11_PARSE(program, argc, argv);
    std::string obstacle = tests::NamespacePair::enter();
    if (obstacle.empty() && !prepareNearLink())
        obstacle = "the near end cannot be given an address";
    if (!obstacle.empty()) {
        std::fprintf(stderr, "bench_memory: %s\n", obstacle.c_str());
        return EXIT_FAILURE;
    }
    return run(options);
}
