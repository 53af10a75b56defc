// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/commandline.h"
#include "widgets/scan/labtargets.h"
#include "widgets/session/workbench.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

#include <csignal>
#include <variant>

namespace {

void loadTranslations(QApplication& application)
{
    const std::pair<QString, QString> catalogues[] = {
        { QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath) },
        { QStringLiteral("mptcp-workbench"), QStringLiteral(":/i18n") },
    };
    for (const auto& [name, folder] : catalogues) {
        auto* const translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, QStringLiteral("_"), folder))
            QApplication::installTranslator(translator);
    }
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
    loadTranslations(application);

    widgets::Workbench workbench(
        QApplication::applicationDirPath() + QStringLiteral("/mptcp-probe"));
    widgets::MainWindow window(workbench);
    if (!commandLine.vantage.isEmpty())
        window.setRequest(widgets::firstRequest(commandLine.vantage.toStdString()));
    window.show();
    if (commandLine.start)
        window.startWhenReady();
    return QApplication::exec();
}
