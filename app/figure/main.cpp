// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figurerun.h"
#include "app/probe/command.h"
#include "app/probe/helpformatter.h"
#include "app/probe/messages.h"
#include "app/probe/usage.h"

#include <QApplication>
#include <QLocale>

#include <csignal>
#include <sstream>

namespace {

/// Nothing is shown: the renderer needs no display, and draws the same with and without one.
void drawWithoutDisplay()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt's remarks about a desktop that is not there say nothing about figures.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            probe::complain(text.toStdString());
    });
}

int run(int argc, char** argv)
{
    CLI::App program(
        "Draws figures and tables from stored runs of MPTCP measurements.", "mptcp-figure");
    program.set_version_flag("--version", "mptcp-figure " WORKBENCH_VERSION);
    program.formatter(std::make_shared<probe::HelpFormatter>());
    program.footer("Exit status: 0 done, 1 something could not be read, drawn or written, 2 wrong "
                   "usage or input.");
    const figure::FigureArguments arguments(program);
    try {
        program.parse(probe::parserArguments(argc, argv));
    } catch (const CLI::Success& asked) {
        std::ostringstream text;
        const int status = program.exit(asked, text, text);
        std::fputs(text.str().c_str(), stdout);
        return status;
    } catch (const CLI::ParseError& error) {
        probe::complain(probe::usageMessage(program, error));
        return probe::WrongUsage;
    }
    const auto request = arguments.request();
    if (!request) {
        probe::complain(request.error().detail);
        return probe::WrongUsage;
    }
    if (request->list) {
        std::fputs(figure::figureList().c_str(), stdout);
        return probe::Done;
    }
    drawWithoutDisplay();
    int qtArguments = 1; // the rest are ours
    const QApplication application(qtArguments, argv);
    // What is written for others is the same wherever it is written.
    QLocale::setDefault(QLocale::c());
    return figure::runFigures(*request);
}

} // namespace

int main(int argc, char** argv)
{
    // A reader that goes away is a write error like any other, not the end of the process.
    std::signal(SIGPIPE, SIG_IGN);
    // So is a file that grows to the limit of `ulimit -f`.
    std::signal(SIGXFSZ, SIG_IGN);
    const int status = run(argc, argv);
    if (std::fflush(stdout) != 0 && errno != EPIPE && status == probe::Done) {
        probe::complain("cannot write to standard output; check where it goes");
        return probe::EndedBadly;
    }
    return status;
}
