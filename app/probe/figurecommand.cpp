// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/figurecommand.h"

#include "app/figurerequest/figuresource.h"
#include "app/probe/messages.h"
#include "app/probe/ownexecutable.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <sstream>

namespace probe {

namespace {

    constexpr const char* RendererName = "mptcp-figure";

    /// Beside this program, as a build and a package have it, then where helpers are kept, then
    /// where programs are.
    std::vector<std::filesystem::path> rendererPlaces()
    {
        std::vector<std::filesystem::path> places;
        if (const std::filesystem::path own = ownExecutable(); !own.empty()) {
            places.push_back(own.parent_path() / RendererName);
            places.push_back(own.parent_path().parent_path() / "libexec" / RendererName);
        }
        const char* const path = std::getenv("PATH");
        std::istringstream folders(path ? path : "");
        for (std::string folder; std::getline(folders, folder, ':');) {
            if (!folder.empty())
                places.push_back(std::filesystem::path(folder) / RendererName);
        }
        return places;
    }

} // namespace

FigureCommand::FigureCommand(CLI::App& program, std::vector<std::string> arguments)
    : Command(program.add_subcommand("figure", "Draw a figure or table from stored runs"))
    , m_arguments(*app())
    , m_given(std::move(arguments))
{
    // What comes after the command's name is what the renderer takes.
    const auto name = std::ranges::find(m_given, "figure");
    m_given.erase(m_given.begin(), name == m_given.end() ? name : name + 1);
}

int FigureCommand::run()
{
    const auto request = m_arguments.request();
    if (!request) {
        complain(request.error().detail);
        return WrongUsage;
    }
    if (request->list) {
        const std::string list = figure::figureList();
        std::fwrite(list.data(), 1, list.size(), stdout);
        return Done;
    }
    const bool several = request->name == figure::AllFigures || request->name == figure::Report;
    if (!several && figure::outputSuffix(request->output) == "csv")
        return writeNumbers(*request);
    return handOver();
}

int FigureCommand::writeNumbers(const figure::FigureRequest& request) const
{
    auto source = figure::FigureSource::open(request);
    if (!source) {
        complain("--store: " + source.error().detail);
        return WrongUsage;
    }
    const auto made = (*source)->maker().make(request.name);
    if (!made) {
        complain(made.error().detail);
        return figure::statusOf(made.error());
    }
    if (const auto written = figure::writeFile(request.output, analysis::figureCsv(*made));
        !written) {
        complain(written.error().detail);
        return EndedBadly;
    }
    return Done;
}

int FigureCommand::handOver() const
{
    std::vector<std::string> arguments { RendererName };
    arguments.insert(arguments.end(), m_given.begin(), m_given.end());
    std::vector<char*> pointers;
    for (std::string& argument : arguments)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    for (const std::filesystem::path& place : rendererPlaces()) {
        if (::access(place.c_str(), X_OK) != 0 || std::filesystem::is_directory(place))
            continue;
        std::fflush(nullptr);
        ::execv(place.c_str(), pointers.data());
        complain("cannot start " + place.string() + ": " + std::strerror(errno));
        return EndedBadly;
    }
    complain("pictures are drawn by mptcp-figure, which is not installed here; install "
             "mptcp-workbench, or write the numbers with -o FILE.csv");
    return EndedBadly;
}

} // namespace probe
