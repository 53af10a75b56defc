// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/vantages.h"
#include "tracerounds.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

// How long traces take with default settings, in the lab in memory and in that of real kernels, and
// whether each one is right. Figures of other tools stand in the README beside.

namespace {

using bench::Course;
using bench::Round;
using nlohmann::ordered_json;

struct Options {
    int rounds = 5;
    std::vector<std::string> places { "virtual", "lab" };
    std::string only;
    std::string json;
};

/// Memory that a target in flight may take.
constexpr double MostBytesPerTarget = 4096;

/// `count` hosts from `first` on, then the same again on the next port.
std::vector<trace::ProbeTarget> hosts(
    const char* first, std::size_t count, std::uint16_t ports = 1, std::uint16_t firstPort = 80)
{
    const core::IpAddress base = core::IpAddress::parse(first).value();
    std::vector<trace::ProbeTarget> targets;
    for (std::uint16_t port = 0; port < ports; ++port) {
        for (std::size_t i = 0; i < count; ++i) {
            targets.push_back(
                { core::IpAddress::fromValue(base.family(), base.value() + core::Uint128(i)),
                    std::uint16_t(firstPort + port), scan::Pass::V1 });
        }
    }
    return targets;
}

constexpr const char* HostV4 = "100.64.3.0";
constexpr const char* HostV6 = "fd64:64::300";
constexpr const char* DeadV4 = "100.67.9.0";
constexpr const char* DeadV6 = "fd64:67::900";

/// "three of eight routers silent" and "five of fifteen"
constexpr const char* ThreeSilent = "8,silent@1,silent@3,silent@4";
constexpr const char* FiveSilent = "15,silent@1,silent@4,silent@5,silent@9,silent@12";

std::vector<Course> courses()
{
    using trace::Rule;
    using trace::Verdict;
    std::vector<Course> all;
    const auto add = [&](std::string name, std::string plan,
                         std::vector<trace::ProbeTarget> targets, double aimSeconds) -> Course& {
        Course course;
        course.name = std::move(name);
        course.plan = std::move(plan);
        course.targets = std::move(targets);
        course.aimSeconds = aimSeconds;
        return all.emplace_back(std::move(course));
    };
    const auto dead = [](Course& course) -> Course& {
        course.verdict = Verdict::Unresponsive;
        course.rule = Rule::None;
        return course;
    };
    add("1 target, 9 hops, IPv4", "8", hosts(HostV4, 1), 0.3);
    add("1 target, 9 hops, IPv6", "8", hosts(HostV6, 1), 0.3);
    Course& stripped = add("1 target, option gone behind hop 4", "8,nop@4", hosts(HostV4, 1), 0.3);
    stripped.verdict = Verdict::MiddleboxAffected;
    stripped.rule = Rule::Drop;
    stripped.interval = { 4, 5 };
    add("1 target, 3 of 8 routers silent, IPv4", ThreeSilent, hosts(HostV4, 1), 1.5);
    add("1 target, 3 of 8 routers silent, IPv6", ThreeSilent, hosts(HostV6, 1), 1.5);
    add("1 target, 5 of 15 routers silent", FiveSilent, hosts(HostV4, 1), 2.5);
    dead(add("dead host behind 8 routers, IPv4", "8", hosts(DeadV4, 1), 3));
    dead(add("dead host behind 8 routers, IPv6", "8", hosts(DeadV6, 1), 3));
    // Without an aim: nothing tells how long an answer may take, so every wait is the longest.
    dead(add(
        "dead host, and no router answers", "3,silent@0,silent@1,silent@2", hosts(DeadV4, 1), 0));
    add("256 targets, 9 hops, IPv4", "8", hosts(HostV4, 256), 1);
    add("256 targets, 9 hops, IPv6", "8", hosts(HostV6, 256), 1);
    add("256 targets, 3 of 8 silent, IPv4", ThreeSilent, hosts(HostV4, 256), 3);
    add("256 targets, 3 of 8 silent, IPv6", ThreeSilent, hosts(HostV6, 256), 3);
    add("10000 targets, 9 hops", "8", hosts(HostV4, 10000), 0).aimRatio = 1.3;
    // All are in flight at the same time, as each waits for an answer that does not come.
    Course& many = dead(add("4096 dead hosts at once, 50 kpps", "8", hosts(DeadV4, 256, 16), 0));
    many.rate = 50'000;
    many.weighed = true;
    return all;
}

template <typename Value> Value median(std::vector<Value> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// The rounds of one course at one place.
class Row {
public:
    Row(std::string place, const Course& course)
        : m_place(std::move(place))
        , m_course(course)
    {
    }
    void add(const Round& round) { m_rounds.push_back(round); }

    bool allRight() const
    {
        return std::ranges::all_of(
            m_rounds, [&](const Round& round) { return round.right == m_course.targets.size(); });
    }
    double seconds() const { return medianOf(&Round::seconds); }
    /// Of the time that all packets take at the rate.
    double ratio() const
    {
        return seconds() * double(m_course.rate) / double(medianOf(&Round::probes));
    }
    /// Empty without an aim.
    std::optional<bool> met() const
    {
        if (m_course.aimSeconds > 0)
            return seconds() < m_course.aimSeconds;
        if (m_course.aimRatio > 0)
            return ratio() <= m_course.aimRatio;
        if (m_course.weighed)
            return medianOf(&Round::bytesPerTarget) < MostBytesPerTarget;
        return std::nullopt;
    }

    static void printHead()
    {
        std::printf("%-8s %-39s %8s %8s %8s %8s %7s %10s  %s\n", "place", "what", "median s",
            "min s", "max s", "probes", "RSTs", "right", "aim");
    }
    void print() const
    {
        const auto [least, most] = std::ranges::minmax(m_rounds, {}, &Round::seconds);
        std::printf("%-8s %-39s %8.3f %8.3f %8.3f %8llu %7llu %5zu/%-5zu %s\n", m_place.c_str(),
            m_course.name.c_str(), seconds(), least.seconds, most.seconds,
            static_cast<unsigned long long>(medianOf(&Round::probes)),
            static_cast<unsigned long long>(medianOf(&Round::resets)), fewestRight(),
            m_course.targets.size(), aimText().c_str());
        const auto wrong = std::ranges::find_if(
            m_rounds, [](const Round& round) { return !round.firstWrong.empty(); });
        if (wrong != m_rounds.end())
            std::printf("wrong:\n%s\n", wrong->firstWrong.c_str());
        std::fflush(stdout);
    }
    ordered_json toJson() const
    {
        ordered_json json { { "place", m_place }, { "name", m_course.name },
            { "topology", m_course.plan }, { "targets", m_course.targets.size() },
            { "rate", m_course.rate }, { "seconds_median", seconds() },
            { "probes_median", medianOf(&Round::probes) },
            { "resets_median", medianOf(&Round::resets) }, { "right_fewest", fewestRight() } };
        for (const Round& round : m_rounds)
            json["seconds"].push_back(round.seconds);
        if (m_course.aimSeconds > 0)
            json["aim_seconds"] = m_course.aimSeconds;
        if (m_course.aimRatio > 0)
            json.update({ { "aim_ratio", m_course.aimRatio }, { "ratio", ratio() } });
        if (m_course.weighed) {
            json.update({ { "aim_bytes_per_target", MostBytesPerTarget },
                { "bytes_per_target", medianOf(&Round::bytesPerTarget) },
                { "most_in_flight", medianOf(&Round::mostInFlight) } });
        }
        if (met())
            json["met"] = *met();
        return json;
    }

private:
    template <typename Value> Value medianOf(Value Round::*member) const
    {
        std::vector<Value> values;
        for (const Round& round : m_rounds)
            values.push_back(round.*member);
        return median(std::move(values));
    }
    std::size_t fewestRight() const { return std::ranges::min(m_rounds, {}, &Round::right).right; }
    std::string aimText() const
    {
        if (!met())
            return {};
        char text[96];
        if (m_course.aimSeconds > 0)
            std::snprintf(text, sizeof text, "under %.1f s", m_course.aimSeconds);
        else if (m_course.aimRatio > 0)
            std::snprintf(
                text, sizeof text, "%.2f x probes/rate, at most %.1f", ratio(), m_course.aimRatio);
        else
            std::snprintf(text, sizeof text, "%.0f bytes for each of %zu in flight, under %.0f",
                medianOf(&Round::bytesPerTarget), medianOf(&Round::mostInFlight),
                MostBytesPerTarget);
        return std::string(text) + (*met() ? ": met" : ": MISSED");
    }

    std::string m_place;
    const Course& m_course;
    std::vector<Round> m_rounds;
};

std::string probeExecutable()
{
    return std::filesystem::read_symlink("/proc/self/exe").replace_filename("mptcp-probe");
}

core::Result<Row> measure(const std::string& place, const Course& course, int rounds)
{
    constexpr std::uint64_t Seed = 20;
    const auto vantage = lab::openVantage(place + ":" + course.plan, probeExecutable(), Seed);
    if (!vantage)
        return tl::unexpected(vantage.error());
    Row row(place, course);
    for (int i = 0; i < rounds; ++i) {
        const auto round = bench::runRound(course, **vantage);
        if (!round)
            return tl::unexpected(round.error());
        row.add(*round);
    }
    return row;
}

int run(const Options& options)
{
    const std::vector<Course> all = courses();
    ordered_json json = ordered_json::array();
    int status = EXIT_SUCCESS;
    double load[1] = {};
    getloadavg(load, 1);
    std::printf("%d rounds each, default settings; load average at the start %.1f\n",
        options.rounds, load[0]);
    Row::printHead();
    for (const std::string& place : options.places) {
        for (const Course& course : all) {
            if (course.name.find(options.only) == std::string::npos)
                continue;
            const auto row = measure(place, course, options.rounds);
            if (!row) {
                std::fprintf(stderr, "bench_trace: %s\n", row.error().detail.c_str());
                return EXIT_FAILURE;
            }
            row->print();
            json.push_back(row->toJson());
            if (!row->allRight())
                status = EXIT_FAILURE;
        }
    }
    if (!options.json.empty() && !(std::ofstream(options.json) << json.dump(1) << "\n")) {
        std::fprintf(stderr, "bench_trace: cannot write %s\n", options.json.c_str());
        return EXIT_FAILURE;
    }
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    CLI::App program("Times the tracer in laboratories of this computer and checks every verdict; "
                     "exit status 1 when one is wrong, whatever the times");
    program.add_option("--rounds", options.rounds, "Of each measurement")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    program.add_option("--place", options.places, "virtual, lab (real kernels) or both")
        ->delimiter(',')
        ->check(CLI::IsMember({ "virtual", "lab" }))
        ->capture_default_str();
    program.add_option("--only", options.only, "Measurements whose name contains this");
    program.add_option("--json", options.json, "Write the figures to this file too");
    CLI11_PARSE(program, argc, argv);
    return run(options);
}
