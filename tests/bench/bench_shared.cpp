// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue.h"
#include "core/analysis/rundifference.h"
#include "core/base/clocks.h"
#include "core/store/store.h"
#include "inventedreplies.h"
#include "serverquestions.h"
#include "tests/store/postgresserver.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <thread>

// A store that several machines share, at the size of years of scans: how fast several writers at
// once fill a real PostgreSQL server, and how long it then takes to answer what is asked of it.

namespace {

using nlohmann::ordered_json;
namespace fs = std::filesystem;

constexpr const char* Adoption = "adoption-v1-ipv4";
constexpr const char* Classes = "classes-v1-ipv4";
constexpr double MostSecondsOfAdoption = 2;

struct Options {
    std::uint64_t rows = 100'000'000;
    std::uint64_t runs = 300;
    std::vector<int> writers { 1, 2, 4 };
    std::uint64_t sqliteRows = 10'000'000;
    int rounds = 3;
    std::string folder = "/tmp";
    std::string probe;
    std::string json;
    bool hold = false;
};

/// What a server of the machine's size would be given; fsync and full_page_writes are on, as they
/// are unless somebody says otherwise.
storetest::PostgresServer::Settings serverSettings(const std::string& folder)
{
    return { folder,
        { "shared_buffers=2GB", "max_wal_size=8GB", "checkpoint_timeout=15min",
            "maintenance_work_mem=256MB", "effective_cache_size=8GB" } };
}

double seconds(std::int64_t sinceNs) { return double(core::steadyNs() - sinceNs) * 1e-9; }

class Bench {
public:
    explicit Bench(const Options& options)
        : m_options(options)
    {
    }

    core::Result<void> run()
    {
        auto server = storetest::PostgresServer::start(serverSettings(m_options.folder));
        if (!server) {
            std::printf("SKIP: %s\n", server.error().detail.c_str());
            return {};
        }
        m_url = (*server)->newDatabase();
        if (const auto loaded = load(); !loaded)
            return loaded;
        if (const auto measured = measureSizes(); !measured)
            return measured;
        if (const auto asked = ask("postgresql", m_url, m_options.rows); !asked)
            return asked;
        while (m_options.hold) {
            std::printf("waiting for a line on standard input to ask again\n");
            std::fflush(stdout);
            std::string line;
            if (!std::getline(std::cin, line))
                break;
            if (const auto asked = ask("postgresql, again", m_url, m_options.rows); !asked)
                return asked;
        }
        if (const auto removed = remove("postgresql", m_url); !removed)
            return removed;
        server->reset();
        return m_options.sqliteRows > 0 ? compareWithSqlite() : core::Result<void>();
    }

    /// Also after a failure: what there is.
    bool writeJson() const
    {
        return m_options.json.empty()
            || bool(std::ofstream(m_options.json) << m_figures.dump(1) << "\n");
    }
    bool metAims() const { return m_metAims; }

private:
    void add(const std::string& database, const std::string& what, double value,
        const std::string& unit, const std::string& remark = {})
    {
        std::printf("%-18s %-52s %14.3f %-7s %s\n", database.c_str(), what.c_str(), value,
            unit.c_str(), remark.c_str());
        std::fflush(stdout);
        m_figures.push_back({ { "database", database }, { "what", what }, { "value", value },
            { "unit", unit }, { "remark", remark } });
    }

    std::uint64_t rowsOfARun(std::uint64_t rows) const { return rows / m_options.runs; }
    /// A host lives for 50 runs.
    std::uint64_t firstHost(std::uint64_t run, std::uint64_t rows) const
    {
        return run * rowsOfARun(rows) / 50;
    }

    core::Result<void> writeRuns(const std::string& url, std::uint64_t first, std::uint64_t last,
        std::uint64_t rows, int writers)
    {
        std::atomic<std::uint64_t> next = first;
        std::vector<core::Result<void>> outcomes;
        outcomes.resize(std::size_t(writers));
        {
            std::vector<std::jthread> threads;
            for (core::Result<void>& outcome : outcomes) {
                threads.emplace_back([&, this] {
                    for (std::uint64_t run; outcome && (run = next++) < last;) {
                        const auto written
                            = writeInventedRun(url, run, rowsOfARun(rows), firstHost(run, rows));
                        if (!written)
                            outcome = tl::unexpected(written.error());
                    }
                });
            }
        }
        for (const core::Result<void>& outcome : outcomes) {
            if (!outcome)
                return outcome;
        }
        return {};
    }

    /// An equal share of the runs for each number of writers.
    core::Result<void> load()
    {
        std::uint64_t first = 0;
        for (std::size_t i = 0; i < m_options.writers.size(); ++i) {
            const std::uint64_t last = m_options.runs * (i + 1) / m_options.writers.size();
            const int writers = m_options.writers[i];
            const std::int64_t began = core::steadyNs();
            const auto written = writeRuns(m_url, first, last, m_options.rows, writers);
            if (!written)
                return written;
            const double rows = double((last - first) * rowsOfARun(m_options.rows));
            add("postgresql",
                "rows written, hosts made, writers at once: " + std::to_string(writers),
                rows / seconds(began), "rows/s", std::to_string(last - first) + " runs");
            first = last;
        }
        return {};
    }

    core::Result<void> measureSizes()
    {
        for (const char* whole : { "replies", "hosts", "host_addresses" }) {
            const auto bytes = tableBytes(m_url, whole);
            if (!bytes)
                return tl::unexpected(bytes.error());
            const double rows = double(rowsOfARun(m_options.rows) * m_options.runs);
            add("postgresql", std::string(whole) + ": of its rows, for each reply",
                double(bytes->rows) / rows, "bytes");
            add("postgresql", std::string(whole) + ": of its indexes, for each reply",
                double(bytes->indexes) / rows, "bytes");
        }
        const auto all = askServer(m_url, "SELECT pg_database_size(current_database())");
        if (!all)
            return tl::unexpected(all.error());
        add("postgresql", "the whole database", double(*all) * 1e-9, "GB");
        return {};
    }

    /// The median of some rounds, with the first, which may have to wait for the disk.
    core::Result<double> time(const std::string& database, const std::string& what,
        const std::function<core::Result<std::string>()>& work)
    {
        std::vector<double> taken;
        std::string remark;
        for (int round = 0; round < m_options.rounds; ++round) {
            const std::int64_t began = core::steadyNs();
            const auto done = work();
            taken.push_back(seconds(began));
            if (!done)
                return tl::unexpected(done.error());
            remark = *done;
        }
        char first[64];
        std::snprintf(first, sizeof first, "; the first time %.3f", taken.front());
        std::ranges::sort(taken);
        const double median = taken[taken.size() / 2];
        add(database, what, median, "s", remark + first);
        return median;
    }

    core::Result<std::string> makeFigure(
        const std::string& url, const char* name, analysis::Period period) const
    {
        const auto store = store::Store::open(url, store::Access::Read);
        if (!store)
            return tl::unexpected(store.error());
        analysis::Question question;
        question.period = period;
        analysis::FigureMaker maker(**store, question);
        const auto figure = maker.make(name);
        if (!figure)
            return tl::unexpected(figure.error());
        // Numbers of which a wrong reading would make others.
        double sum = 0;
        for (const analysis::FigureSeries& series : figure->series) {
            for (const analysis::FigurePoint& point : series.points)
                sum += point.value.value_or(0);
        }
        return std::to_string(figure->categories.size()) + " points, sum "
            + std::to_string(std::int64_t(sum));
    }

    /// A whole process, from its start to its end.
    core::Result<std::string> runProbe(const std::string& arguments, int mostStatus = 0) const
    {
        const std::string command = "'" + m_options.probe + "' " + arguments + " > /dev/null";
        const int status = std::system(command.c_str());
        if (!WIFEXITED(status) || WEXITSTATUS(status) > mostStatus)
            return core::failure(core::ErrorCode::Unavailable, "failed: " + command);
        return std::string("process");
    }

    core::Result<void> ask(const std::string& database, const std::string& url, std::uint64_t rows)
    {
        const std::string store = " --store '" + url + "'";
        const std::string output = m_options.folder + "/bench-shared-" + std::to_string(::getpid());
        const store::RunId middle = store::RunId(m_options.runs / 2);
        const auto adoption = time(database, "adoption chart, library",
            [&] { return makeFigure(url, Adoption, analysis::Period::Month); });
        if (!adoption)
            return tl::unexpected(adoption.error());
        const auto process = time(database, "adoption chart, mptcp-probe figure", [&] {
            return runProbe(std::string("figure ") + Adoption + store + " -o '" + output + ".csv'");
        });
        if (!process)
            return tl::unexpected(process.error());
        const bool met = std::max(*adoption, *process) < MostSecondsOfAdoption;
        std::printf(
            "adoption chart under %.0f s: %s\n", MostSecondsOfAdoption, met ? "met" : "MISSED");
        m_metAims = m_metAims && met;

        const auto answers
            = time(database, "opening it",
                [&] {
                    return store::Store::open(url, store::Access::Read).map([](const auto&) {
                        return std::string("for reading");
                    });
                })
                  .and_then([&](double) {
                      return time(database, "opening it for writing", [&] {
                          return store::Store::open(url, store::Access::Write).map([](const auto&) {
                              return std::string("looks for runs whose writer is gone");
                          });
                      });
                  })
                  .and_then([&](double) {
                      return time(database, "list of runs, mptcp-probe runs list",
                          [&] { return runProbe("runs list" + store); });
                  })
                  .and_then([&](double) {
                      return time(database, "classification over time, each run",
                          [&] { return makeFigure(url, Classes, analysis::Period::Run); });
                  })
                  .and_then([&](double) {
                      return time(database, "classification over time, months of several runs",
                          [&] { return makeFigure(url, Classes, analysis::Period::Month); });
                  })
                  .and_then([&](double) {
                      return time(database, "one host's history",
                          [&] { return history(url, firstHost(m_options.runs / 2, rows) + 7); });
                  })
                  .and_then([&](double) {
                      return time(database, "comparison of two runs, library",
                          [&] { return compare(url, middle, middle + 1); });
                  })
                  .and_then([&](double) {
                      return time(database, "comparison of two runs, mptcp-probe diff", [&] {
                          return runProbe("diff " + std::to_string(middle) + " "
                                  + std::to_string(middle + 1) + store,
                              1);
                      });
                  })
                  .and_then([&](double) {
                      return time(database, "export of one run, mptcp-probe runs export", [&] {
                          std::error_code ignored;
                          fs::remove(output + ".jsonl", ignored);
                          return runProbe("runs export " + std::to_string(middle) + store + " -o '"
                              + output + ".jsonl'");
                      });
                  });
        std::error_code ignored;
        for (const char* suffix : { ".csv", ".jsonl" })
            fs::remove(output + suffix, ignored);
        return answers.map([](double) {});
    }

    static core::Result<std::string> history(const std::string& url, std::uint64_t host)
    {
        const auto store = store::Store::open(url, store::Access::Read);
        if (!store)
            return tl::unexpected(store.error());
        const auto sightings = (*store)->history(InventedReplies::address(host));
        if (!sightings)
            return tl::unexpected(sightings.error());
        if (sightings->empty())
            return core::failure(core::ErrorCode::NotFound, "the host was never seen");
        return "seen in " + std::to_string(sightings->size()) + " runs";
    }

    static core::Result<std::string> compare(
        const std::string& url, store::RunId before, store::RunId after)
    {
        const auto store = store::Store::open(url, store::Access::Read);
        if (!store)
            return tl::unexpected(store.error());
        const auto difference = analysis::compareRuns(
            **store, before, after, false, [](const analysis::HostDifference&) {});
        if (!difference)
            return tl::unexpected(difference.error());
        return std::to_string(difference->same) + " same, " + std::to_string(difference->came)
            + " came, " + std::to_string(difference->left) + " left";
    }

    core::Result<void> remove(const std::string& database, const std::string& url)
    {
        const auto store = store::Store::open(url, store::Access::Write);
        if (!store)
            return tl::unexpected(store.error());
        store::RunId id = 0;
        return time(database, "deletion of one run", [&]() -> core::Result<std::string> {
            return (*store)->removeRun(++id).map(
                [&] { return std::to_string(rowsOfARun(m_options.rows)) + " replies at most"; });
        }).map([](double) {});
    }

    core::Result<void> compareWithSqlite()
    {
        const std::string file
            = m_options.folder + "/bench-shared-" + std::to_string(::getpid()) + ".db";
        const auto done = [&]() -> core::Result<void> {
            const std::int64_t began = core::steadyNs();
            const auto written = writeRuns(file, 0, m_options.runs, m_options.sqliteRows, 1);
            if (!written)
                return written;
            add("sqlite", "rows written, hosts made, one writer",
                double(m_options.sqliteRows) / seconds(began), "rows/s");
            std::error_code error;
            const auto size = fs::file_size(file, error);
            add("sqlite", "the whole file, for each reply",
                double(size) / double(m_options.sqliteRows), "bytes");
            if (const auto asked = ask("sqlite", file, m_options.sqliteRows); !asked)
                return asked;
            return remove("sqlite", file);
        }();
        std::error_code ignored;
        for (const char* suffix : { "", "-wal", "-shm", "-writers" })
            fs::remove(file + suffix, ignored);
        return done;
    }

    const Options& m_options;
    std::string m_url;
    ordered_json m_figures = ordered_json::array();
    bool m_metAims = true;
};

int run(const Options& options)
{
    double load[1] = {};
    getloadavg(load, 1);
    std::printf("%llu rows in %llu runs; load average at the start %.1f\n",
        static_cast<unsigned long long>(options.rows),
        static_cast<unsigned long long>(options.runs), load[0]);
    Bench bench(options);
    const auto done = bench.run();
    if (!bench.writeJson()) {
        std::fprintf(stderr, "bench_shared: cannot write %s\n", options.json.c_str());
        return EXIT_FAILURE;
    }
    if (!done) {
        std::fprintf(stderr, "bench_shared: %s\n", done.error().detail.c_str());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    std::error_code error;
    options.probe = (fs::read_symlink("/proc/self/exe", error).parent_path() / "mptcp-probe");
    CLI::App program("Times a PostgreSQL store that several writers share, of a server of its own");
    program
        .add_option(
            "-n,--rows", options.rows, "Replies in it; 300 bytes of disk for each, and 8 GB of log")
        ->check(CLI::Range(std::uint64_t(1000), std::uint64_t(10'000'000'000)))
        ->capture_default_str();
    program.add_option("--runs", options.runs, "Runs that they are of")
        ->check(CLI::Range(3, 100'000))
        ->capture_default_str();
    program.add_option("--writers", options.writers, "How many at once: a share of the runs each")
        ->delimiter(',')
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    program
        .add_option("--sqlite-rows", options.sqliteRows,
            "Replies in a SQLite file to compare with; 0 for none")
        ->capture_default_str();
    program.add_option("--rounds", options.rounds, "Of each question")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    program
        .add_option(
            "--folder", options.folder, "Where the server's files are made; at most 60 characters")
        ->check(CLI::ExistingDirectory)
        ->capture_default_str();
    program.add_option("--probe", options.probe, "The mptcp-probe that is timed")
        ->check(CLI::ExistingFile)
        ->capture_default_str();
    program.add_option("--json", options.json, "Write the figures to this file too");
    program.add_flag("--hold", options.hold,
        "Then ask all again for each line on standard input, when the machine is quieter");
    CLI11_PARSE(program, argc, argv);
    return run(options);
}
