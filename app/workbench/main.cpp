// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/commandline.h"
#include "widgets/concurrency/leftbehind.h"
#include "widgets/scan/labtargets.h"
#include "widgets/session/qtmessages.h"
#include "widgets/session/workbench.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/windowhost.h"

#include <QApplication>
#include <QIcon>

#include <csignal>
#include <cstdlib>
#include <variant>

namespace {

int runWindow(const CommandLine& commandLine)
{
    widgets::Workbench workbench(
        QApplication::applicationDirPath() + QStringLiteral("/mptcp-probe"));
    const widgets::QtMessages messages(workbench.log());
    widgets::WindowHost host(workbench);
    widgets::MainWindow& window = host.window();
    if (commandLine.vantage)
        window.setRequest(widgets::firstRequest(commandLine.vantage->toStdString()));
    if (commandLine.vantage || commandLine.start)
        window.showPage(widgets::PageId::Scan);
    window.show();
    if (commandLine.file)
        window.openFile(*commandLine.file);
    if (commandLine.start)
        window.startWhenReady();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    // Saving to a pipe whose reader is gone is an error to show, not the end of the window.
    std::signal(SIGPIPE, SIG_IGN);
    QApplication::setOrganizationName(QStringLiteral("mptcp-workbench"));
    QApplication::setApplicationName(QStringLiteral("mptcp-workbench"));
    QApplication::setApplicationVersion(QStringLiteral(WORKBENCH_VERSION));
    const auto asked = readCommandLine(argc, argv);
    if (const auto* const status = std::get_if<ExitStatus>(&asked))
        return status->value;
    const auto& commandLine = std::get<CommandLine>(asked);

    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("MPTCP Workbench"));
    QApplication::setDesktopFileName(QStringLiteral("mptcp-workbench"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/mptcp-workbench.svg")));

    const int status = runWindow(commandLine);
    // What hangs (a server or a name server that keeps silent) must not keep the program, nor lose
    // what it stands on while it runs.
    if (!widgets::LeftBehind::waitForAll(std::chrono::seconds(1)))
        std::quick_exit(status);
    return status;
}
