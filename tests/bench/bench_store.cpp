// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clocks.h"
#include "core/store/store.h"
#include "inventedreplies.h"
#include "tests/store/postgresserver.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <sys/resource.h>

// How fast replies go into a store, and how fast a store of many runs answers what figures ask.

namespace {

using nlohmann::ordered_json;

struct Options {
    std::uint64_t rows = 10'000'000;
    std::uint64_t runs = 300;
    int rounds = 3;
    std::vector<std::string> databases { "sqlite", "postgresql" };
    std::string folder = ".";
    std::string json;
};

/// CPU time of all threads of this process, the kernel's on its behalf included.
double cpuSeconds()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds
        = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Taken {
    double seconds = 0;
    double cpu = 0;
};

class Clock {
public:
    Taken taken() const
    {
        return { double(core::steadyNs() - m_began) * 1e-9, cpuSeconds() - m_cpu };
    }

private:
    std::int64_t m_began = core::steadyNs();
    double m_cpu = cpuSeconds();
};

/// What one measurement gave; an aim below 0 is one at least, above 0 one at most, 0 none.
struct Figure {
    std::string database;
    std::string name;
    std::string unit;
    double byClock = 0;
    double byCpu = 0;
    double aim = 0;
    std::string remark;

    bool met() const { return aim < 0 ? byClock >= -aim : byClock <= aim; }
    void print() const
    {
        std::printf("%-10s %-44s %12.3f %12.3f  %-7s %s\n", database.c_str(), name.c_str(), byClock,
            byCpu, unit.c_str(),
            aim == 0.0 ? remark.c_str() : (remark + (met() ? "; met" : "; MISSED")).c_str());
        std::fflush(stdout);
    }
    ordered_json toJson() const
    {
        ordered_json json { { "database", database }, { "name", name }, { "unit", unit },
            { "by_clock", byClock }, { "by_cpu", byCpu }, { "remark", remark } };
        if (aim != 0)
            json.update({ { "aim", std::abs(aim) }, { "met", met() } });
        return json;
    }
};

class Bench {
public:
    Bench(std::string database, const Options& options, std::function<std::string()> newStore)
        : m_database(std::move(database))
        , m_options(options)
        , m_newStore(std::move(newStore))
    {
    }

    core::Result<void> run()
    {
        return write().and_then([&] { return ask(); });
    }
    const std::vector<Figure>& figures() const { return m_figures; }

private:
    void add(Figure figure)
    {
        figure.database = m_database;
        figure.print();
        m_figures.push_back(std::move(figure));
    }

    core::Result<void> write()
    {
        const std::string url = m_newStore();
        std::vector<scan::ScanRow> block(1000);
        const Clock making;
        InventedReplies replies(0);
        for (std::uint64_t done = 0; done < m_options.rows; done += block.size())
            replies.fill(block);
        const Taken made = making.taken();

        const Clock clock;
        if (const auto written = writeInventedRun(url, 0, m_options.rows); !written)
            return written;
        const Taken taken = clock.taken();
        const double rows = double(m_options.rows);
        // That this program makes the rows is no part of it. By the clock it is: a thread of its
        // own makes them while the writer writes.
        add({ {}, "rows written, hosts made", "rows/s", rows / taken.seconds,
            rows / (taken.cpu - made.cpu), isSqlite() ? -300'000.0 : 0.0, sizeOf(url, rows) });
        return discard(url);
    }

    core::Result<void> ask()
    {
        const std::string url = m_newStore();
        for (std::uint64_t i = 0; i < m_options.runs; ++i) {
            const auto written = writeInventedRun(url, i, m_options.rows / m_options.runs);
            if (!written)
                return written;
        }
        std::vector<Taken> series;
        std::vector<Taken> histories;
        std::uint64_t potential = 0;
        std::size_t sightings = 0;
        for (int round = 0; round < m_options.rounds; ++round) {
            const Clock clock;
            const auto opened = store::Store::open(url, store::Access::Read);
            if (!opened)
                return tl::unexpected(opened.error());
            const auto read = readSeries(**opened, potential);
            if (!read)
                return read;
            series.push_back(clock.taken());

            // A potential host of every run: they are the same from run to run.
            const Clock asking;
            const auto history = (*opened)->history(m_potentialHost);
            if (!history)
                return tl::unexpected(history.error());
            histories.push_back(asking.taken());
            sightings = history->size();
        }
        add(middle("open, counts, potential hosts of all runs", series, isSqlite() ? 1.0 : 0.0,
            std::to_string(m_options.runs) + " runs, " + std::to_string(potential)
                + " potential hosts"));
        add(middle("history of one host over all runs", histories, isSqlite() ? 0.1 : 0.0,
            "seen in " + std::to_string(sightings) + " runs"));
        return discard(url);
    }

    core::Result<void> readSeries(const store::Store& store, std::uint64_t& potential)
    {
        const auto runs = store.runs({});
        if (!runs)
            return tl::unexpected(runs.error());
        std::vector<store::RunId> ids;
        for (const store::Run& run : *runs)
            ids.push_back(run.id);
        if (const auto counts = store.hostCounts(ids); !counts)
            return tl::unexpected(counts.error());
        potential = 0;
        store::HostSelection selection;
        for (const scan::ReplyClass replyClass : scan::AllReplyClasses) {
            if (scan::isPotential(replyClass))
                selection.classes.push_back(replyClass);
        }
        for (const store::RunId id : ids) {
            const auto read
                = store.readHosts(id, selection, [&](std::span<const store::HostRow> rows) {
                      potential += rows.size();
                      m_potentialHost = rows.back().address;
                      return true;
                  });
            if (!read)
                return read;
        }
        return {};
    }

    bool isSqlite() const { return m_database == "sqlite"; }
    static Figure middle(
        const std::string& name, std::vector<Taken> taken, double aim, std::string remark)
    {
        std::ranges::sort(taken, {}, &Taken::seconds);
        const Taken& median = taken[taken.size() / 2];
        return { {}, name, "s", median.seconds, median.cpu, aim, std::move(remark) };
    }

    std::string sizeOf(const std::string& url, double rows) const
    {
        std::error_code error;
        const auto size = std::filesystem::file_size(url, error);
        char text[64] = "";
        if (!error)
            std::snprintf(text, sizeof text, "%.0f bytes a row with its host", double(size) / rows);
        return text;
    }
    core::Result<void> discard(const std::string& url) const
    {
        std::error_code ignored;
        for (const char* suffix : { "", "-wal", "-shm", "-writers" })
            std::filesystem::remove(url + suffix, ignored);
        return {};
    }

    const std::string m_database;
    const Options& m_options;
    const std::function<std::string()> m_newStore;
    core::IpAddress m_potentialHost;
    std::vector<Figure> m_figures;
};

int run(const Options& options)
{
    double load[1] = {};
    getloadavg(load, 1);
    std::printf("%llu rows, %llu runs; load average at the start %.1f\n",
        static_cast<unsigned long long>(options.rows),
        static_cast<unsigned long long>(options.runs), load[0]);
    std::printf("%-10s %-44s %12s %12s\n", "database", "what", "by clock", "by CPU");
    std::unique_ptr<storetest::PostgresServer> server;
    ordered_json json = ordered_json::array();
    int stores = 0;
    for (const std::string& database : options.databases) {
        std::function<std::string()> newStore
            = [&] { return options.folder + "/bench-store-" + std::to_string(++stores) + ".db"; };
        if (database == "postgresql") {
            auto started = storetest::PostgresServer::start();
            if (!started) {
                std::printf("SKIP: %s\n", started.error().detail.c_str());
                continue;
            }
            server = std::move(*started);
            newStore = [&] { return server->newDatabase(); };
        }
        Bench bench(database, options, newStore);
        const auto done = bench.run();
        for (const Figure& figure : bench.figures())
            json.push_back(figure.toJson());
        if (!done) {
            std::fprintf(stderr, "bench_store: %s\n", done.error().detail.c_str());
            return EXIT_FAILURE;
        }
    }
    if (!options.json.empty() && !(std::ofstream(options.json) << json.dump(1) << "\n")) {
        std::fprintf(stderr, "bench_store: cannot write %s\n", options.json.c_str());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    CLI::App program("Times stores: rows written a second, and what figures ask of many runs");
    program.add_option("--rows", options.rows, "Replies in each store")
        ->check(CLI::Range(std::uint64_t(1000), std::uint64_t(1'000'000'000)))
        ->capture_default_str();
    program.add_option("--runs", options.runs, "Runs of the store that is asked")
        ->check(CLI::Range(1, 10'000))
        ->capture_default_str();
    program.add_option("--rounds", options.rounds, "Of each question")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    program.add_option("--database", options.databases, "sqlite, postgresql or both")
        ->delimiter(',')
        ->check(CLI::IsMember({ "sqlite", "postgresql" }))
        ->capture_default_str();
    program.add_option("--folder", options.folder, "Where SQLite's files are made")
        ->check(CLI::ExistingDirectory)
        ->capture_default_str();
    program.add_option("--json", options.json, "Write the figures to this file too");
    CLI11_PARSE(program, argc, argv);
    return run(options);
}
