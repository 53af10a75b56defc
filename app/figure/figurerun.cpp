// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figurerun.h"

#include "app/figure/figureset.h"
#include "app/figure/pictureoptions.h"
#include "app/figure/report.h"
#include "app/figure/reportfolder.h"
#include "app/probe/command.h"
#include "app/probe/messages.h"

namespace figure {

namespace {

    int endBadly(const core::Error& error)
    {
        probe::complain(error.detail);
        return statusOf(error);
    }

    /// Published numbers alone are no report.
    core::Result<void> checkRuns(const FigureRequest& request, const FigureSource& source)
    {
        const auto runs = source.runs();
        if (!runs)
            return tl::unexpected(runs.error());
        if (!runs->empty())
            return {};
        std::string detail = "no run of " + request.storeUrl + " fits the question";
        store::RunSelection others = request.question.runs;
        others.simulated = !others.simulated.value_or(false);
        if (const auto found = source.store().runs(others); found && !found->empty())
            detail += *others.simulated ? "; there are simulated ones: give --simulated"
                                        : "; there are measured ones: leave out --simulated";
        else
            detail += "; `mptcp-probe runs list` names those that there are";
        return core::failure(core::ErrorCode::NotFound, detail);
    }

    int drawOne(const FigureRequest& request, FigureSource& source)
    {
        const auto made = source.maker().make(request.name);
        if (!made)
            return endBadly(made.error());
        const auto written = request.output == "-"
            ? writeFile(request.output, analysis::figureCsv(*made))
            : widgets::exportFigure(
                *made, QString::fromStdString(request.output), pictureOptions(request));
        return written ? probe::Done : endBadly(written.error());
    }

    int drawAll(const FigureRequest& request, FigureSource& source)
    {
        if (const auto folder = makeFolder(request.output); !folder)
            return endBadly(folder.error());
        const FigureSet set = makeFigures(source, request.quiet);
        for (const MadeFigure& made : set.made) {
            for (const std::string& format : request.formats) {
                const QString file
                    = fileIn(request.output, fileName(made.figure.name) + "." + format);
                const auto written
                    = widgets::exportFigure(made.figure, file, pictureOptions(request));
                if (!written)
                    return endBadly(written.error());
            }
        }
        return statusOf(set);
    }

    int writeReport(const FigureRequest& request, FigureSource& source)
    {
        if (const auto folder = makeFolder(request.output); !folder)
            return endBadly(folder.error());
        const auto runs = source.runs();
        if (!runs)
            return endBadly(runs.error());
        const FigureSet set = makeFigures(source, request.quiet);
        const auto written = writeReport(request, *runs, set);
        return written ? statusOf(set) : endBadly(written.error());
    }

} // namespace

int runFigures(const FigureRequest& request)
{
    auto source = FigureSource::open(request);
    if (!source) {
        probe::complain("--store: " + source.error().detail);
        return probe::WrongUsage;
    }
    if (request.name == AllFigures || request.name == Report) {
        if (const auto fits = checkRuns(request, **source); !fits)
            return endBadly(fits.error());
    }
    if (request.name == AllFigures)
        return drawAll(request, **source);
    if (request.name == Report)
        return writeReport(request, **source);
    return drawOne(request, **source);
}

} // namespace figure
