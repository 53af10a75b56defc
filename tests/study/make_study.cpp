// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studywriter.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>

int main(int argc, char** argv)
{
    CLI::App app("Makes a store of 24 months whose truth is known, for tests and to look at.");
    std::string url;
    std::string folder;
    bool replace = false;
    study::StudySettings settings;
    app.add_option("store", url, "file or URL of the store to make")->required();
    app.add_option("--scale", settings.scale.divisor,
           "published hosts that one host stands for; ten times as many of the mirrors, a "
           "thousand times of those without MPTCP")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    app.add_option("--thin", settings.scale.thin,
           "leave so many times more of the mirrors and of those without MPTCP out")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    app.add_option("--months", settings.months, "from July 2020; 18 is the published study")
        ->check(CLI::Range(1, study::MonthCount))
        ->capture_default_str();
    app.add_option("--seed", settings.seed)->capture_default_str();
    app.add_flag("--replace", replace, "remove a file of that name first");
    app.add_option(
        "--origins", folder, "folder for the files of origins (the store's own when it is a file)");
    CLI11_PARSE(app, argc, argv);
    if (folder.empty())
        folder = url.find("://") == std::string::npos
            ? std::filesystem::absolute(url).parent_path().string()
            : ".";

    if (replace)
        study::removeStore(url);
    if (!folder.empty())
        std::filesystem::create_directories(folder);

    const study::Population population = study::makePopulation(settings);
    auto done = study::writeStudy(population, url);
    if (done)
        done = study::writeOrigins(population.internet, folder);
    if (!done) {
        std::cerr << "make_study: " << done.error().detail.english() << "\n";
        return 1;
    }
    std::cout << population.hosts.size() << " hosts\n";
    return 0;
}
