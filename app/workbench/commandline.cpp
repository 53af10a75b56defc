// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/commandline.h"

#include "core/lab/vantages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace {

constexpr int WrongUsage = 2;

/// What QApplication takes for itself: accepted here, read there.
void addOptionsOfQt(QCommandLineParser& parser)
{
    for (const char* name :
        { "platform", "platformpluginpath", "platformtheme", "plugin", "style", "stylesheet",
            "display", "geometry", "qwindowgeometry", "qwindowicon", "qwindowtitle", "session" }) {
        QCommandLineOption option(QString::fromLatin1(name), {}, QStringLiteral("VALUE"));
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
    QCommandLineOption reverse(QStringLiteral("reverse"));
    reverse.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(reverse);
}

ExitStatus say(const QString& text)
{
    std::fputs(qPrintable(text), stdout);
    return { EXIT_SUCCESS };
}

ExitStatus refuse(const QString& reason)
{
    std::fprintf(stderr, "mptcp-workbench: %s; see --help\n", qPrintable(reason));
    return { WrongUsage };
}

} // namespace

std::variant<CommandLine, ExitStatus> readCommandLine(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(
        QStringLiteral("Measures Multipath TCP: a window on scans and their replies."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption vantage(QStringLiteral("vantage"),
        QStringLiteral("Show a scan from there: host, lab, virtual, virtual: and a plan, or "
                       "ssh:[USER@]HOST[:PORT][/lab], another machine."),
        QStringLiteral("NAME"));
    const QCommandLineOption start(
        QStringLiteral("start"), QStringLiteral("Start the scan that the form shows at once."));
    parser.addOptions({ vantage, start });
    parser.addPositionalArgument(QStringLiteral("FILE"),
        QStringLiteral("Open this: a store of runs, a capture (pcap, pcapng), or measurements to "
                       "import as runs."),
        QStringLiteral("[FILE]"));
    addOptionsOfQt(parser);

    const bool understood = parser.parse(QCoreApplication::arguments());
    if (parser.isSet(help))
        return say(parser.helpText());
    if (parser.isSet(version))
        return say(QStringLiteral("%1 %2\n").arg(
            QCoreApplication::applicationName(), QCoreApplication::applicationVersion()));
    if (!understood) {
        QString reason = parser.errorText();
        while (reason.endsWith(QLatin1Char('.')))
            reason.chop(1);
        return refuse(reason);
    }
    CommandLine commandLine { std::nullopt, parser.isSet(start), std::nullopt };
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return refuse(QStringLiteral("expected one FILE, not %1").arg(files.size()));
    if (!files.isEmpty()) {
        const QFileInfo file(files.constFirst());
        if (!file.isFile() || !file.isReadable()) {
            return refuse(
                QStringLiteral("cannot read the file \"%1\"; check its name and your rights")
                    .arg(files.constFirst()));
        }
        commandLine.file = file.absoluteFilePath();
    }
    if (parser.isSet(vantage)) {
        commandLine.vantage = parser.value(vantage);
        if (const auto known = lab::checkVantage(commandLine.vantage->toStdString()); !known)
            return refuse(
                QStringLiteral("--vantage: ") + QString::fromStdString(known.error().detail));
    }
    return commandLine;
}
