// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an analysis of many scans takes: peak memory and processor time, without a database, and the
// adoption figures of a real store. tests/bench/README.md has the figures.

#include "core/analysis/catalogue.h"
#include "inventedstore.h"

#include <CLI/CLI.hpp>

#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <fstream>

namespace {

double processorSeconds()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

/// The most memory that was resident since startPeak(), in MiB.
double peakMiB()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("VmHWM:", 0) == 0)
            return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

void startPeak() { std::ofstream("/proc/self/clear_refs") << "5"; }

class Stage {
public:
    explicit Stage(std::string name)
        : m_name(std::move(name))
        , m_started(std::chrono::steady_clock::now())
        , m_processor(processorSeconds())
    {
        startPeak();
    }
    ~Stage()
    {
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - m_started;
        std::printf("%-58s %8.2f s %8.2f s processor %8.1f MiB peak\n", m_name.c_str(),
            elapsed.count(), processorSeconds() - m_processor, peakMiB());
    }

private:
    std::string m_name;
    std::chrono::steady_clock::time_point m_started;
    double m_processor;
};

bool make(analysis::FigureMaker& maker, const char* name)
{
    const auto figure = maker.make(name);
    if (!figure)
        std::fprintf(stderr, "%s: %s\n", name, figure.error().detail.c_str());
    return figure.has_value();
}

bool benchInvented(int runs, std::uint64_t hosts, core::Family family)
{
    const InventedStore store(runs, hosts, family);
    const bool v4 = family == core::Family::V4;
    std::printf("%d daily scans of about %llu %s hosts, %llu different ones\n", runs,
        static_cast<unsigned long long>(hosts), v4 ? "IPv4" : "IPv6",
        static_cast<unsigned long long>(store.everAlive()));
    std::uint64_t rows = 0;
    {
        const Stage stage("making the hosts up, no analysis");
        for (int run = 1; run <= runs; ++run) {
            (void)store.readHosts(run, {}, [&](std::span<const store::HostRow> block) {
                rows += block.size();
                return true;
            });
        }
    }
    std::printf("%llu rows\n", static_cast<unsigned long long>(rows));
    analysis::Question question;
    question.period = analysis::Period::Day;
    analysis::FigureMaker maker(store, question);
    bool good = true;
    {
        const Stage stage("first adoption figure, with all that it reads for others");
        good = make(maker, v4 ? "adoption-v0-ipv4" : "adoption-v0-ipv6") && good;
    }
    {
        const Stage stage("adoption v1, churn, survival, versions: from the same");
        for (const char* name :
            { v4 ? "adoption-v1-ipv4" : "adoption-v1-ipv6", v4 ? "churn-v0-ipv4" : "churn-v0-ipv6",
                "survival", "version-changes", v4 ? "versions-ipv4" : "versions-ipv6" })
            good = make(maker, name) && good;
    }
    {
        const Stage stage("monthly table and keys: a second reading");
        good = make(maker, v4 ? "monthly-v0-ipv4" : "monthly-v0-ipv6") && good;
        good = make(maker, "key-checks") && good;
    }
    return good;
}

bool benchStore(const std::string& url)
{
    std::unique_ptr<store::Store> store;
    {
        const Stage stage("opening the store");
        auto opened = store::Store::open(url, store::Access::Read);
        if (!opened) {
            std::fprintf(stderr, "%s\n", opened.error().detail.c_str());
            return false;
        }
        store = std::move(*opened);
    }
    analysis::FigureMaker maker(*store, {});
    {
        const Stage stage("the four adoption figures");
        for (const char* name :
            { "adoption-v0-ipv4", "adoption-v0-ipv6", "adoption-v1-ipv4", "adoption-v1-ipv6" }) {
            if (maker.missingFor(name).empty() && !make(maker, name))
                return false;
        }
    }
    const Stage stage("every other figure that the store gives");
    for (const analysis::FigureKind& kind : analysis::figureKinds()) {
        if (maker.missingFor(kind.name).empty())
            (void)make(maker, kind.name);
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("What analysing many scans takes");
    int runs = 300;
    std::uint64_t hosts = 500'000;
    bool v6 = false;
    std::string url;
    app.add_option("--runs", runs, "daily scans")->capture_default_str();
    app.add_option("--hosts", hosts, "hosts of each")->capture_default_str();
    app.add_flag("--ipv6", v6, "IPv6 hosts");
    app.add_option("--store", url, "time the figures of this store instead");
    CLI11_PARSE(app, argc, argv);
    const bool good = url.empty()
        ? benchInvented(runs, hosts, v6 ? core::Family::V6 : core::Family::V4)
        : benchStore(url);
    return good ? 0 : 1;
}
