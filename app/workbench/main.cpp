// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/vantages.h"
#include "widgets/scan/labtargets.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int WrongUsage = 2;

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

bool isVantage(const QString& word)
{
    const auto names = lab::vantageNames();
    return std::find(names.begin(), names.end(), word.toStdString()) != names.end();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("mptcp-workbench"));
    QApplication::setApplicationName(QStringLiteral("mptcp-workbench"));
    QApplication::setApplicationDisplayName(QStringLiteral("MPTCP Workbench"));
    QApplication::setApplicationVersion(QStringLiteral(WORKBENCH_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("mptcp-workbench"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/mptcp-workbench.svg")));
    loadTranslations(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures Multipath TCP: a window on scans and their replies."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption vantage(QStringLiteral("vantage"),
        QStringLiteral("Where packets leave: host, lab or virtual."), QStringLiteral("NAME"),
        QStringLiteral("lab"));
    const QCommandLineOption start(
        QStringLiteral("start"), QStringLiteral("Start the scan that the form shows at once."));
    parser.addOptions({ vantage, start });
    parser.process(application);
    if (!isVantage(parser.value(vantage)) || !parser.positionalArguments().isEmpty()) {
        std::fputs("mptcp-workbench: --vantage takes host, lab or virtual, and there are no "
                   "other arguments; see --help\n",
            stderr);
        return WrongUsage;
    }

    widgets::MainWindow window(QApplication::applicationDirPath() + QStringLiteral("/mptcp-probe"));
    window.setRequest(widgets::firstRequest(parser.value(vantage).toStdString()));
    window.show();
    if (parser.isSet(start))
        window.startWhenReady();
    return QApplication::exec();
}
