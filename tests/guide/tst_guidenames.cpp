// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue.h"
#include "core/lab/box/middlebox.h"
#include "core/lab/labprefixes.h"
#include "core/scan/output/rowfields.h"
#include "core/scan/scanoptions.h"
#include "core/store/exchange/importformat.h"
#include "core/store/store.h"
#include "core/trace/pathverdict.h"
#include "core/trace/traceoptions.h"
#include "core/verify/hostcategory.h"
#include "core/verify/verifyoptions.h"
#include "tests/guide/guidehtml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

/// The guide names everything that the program has: each word stands as code on the page where it
/// is explained. The words come from the program, never from a list of the test's own.
class TestGuideNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void replyClassesAndPasses();
    void verdictsAndRules();
    void changesOfQuotes();
    void stepsOfProofs();
    void categories();
    void figures();
    void fieldsOfRows();
    void options_data();
    void options();
    void subcommands_data();
    void subcommands();
    void optionsInHelp_data();
    void optionsInHelp();
    void laboratory();
    void importFormats();
    void tablesAndColumns();
    void metadataAndStatus();
    void objects_data();
    void objects();

private:
    /// What the page (or one section of it) does not name.
    static QStringList missing(
        const QString& page, const QStringList& names, const QString& section = {});
    static void check(const QString& page, const QStringList& names, const QString& section = {});
    /// What mptcp-probe prints; it must succeed.
    QByteArray said(const QStringList& arguments) const;
    static QStringList subcommandsIn(const QByteArray& help);

    QString m_probe;
};

namespace {

/// Every key of an object and of what is in it, but for those of free form.
void collectKeys(const QJsonValue& value, const QStringList& freeForm, QSet<QString>& keys)
{
    if (value.isArray()) {
        for (const QJsonValue& each : value.toArray())
            collectKeys(each, freeForm, keys);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        keys.insert(at.key());
        if (!freeForm.contains(at.key()))
            collectKeys(at.value(), freeForm, keys);
    }
}

template <typename Enum> QStringList namesOf(std::size_t count, const char* (*name)(Enum))
{
    QStringList names;
    for (std::size_t value = 0; value < count; ++value)
        names.append(QString::fromLatin1(name(Enum(value))));
    return names;
}

QStringList withDashes(const auto& options)
{
    QStringList names;
    for (const auto& option : options)
        names.append(QStringLiteral("--") + QLatin1String(option.name));
    return names;
}

} // namespace

void TestGuideNames::initTestCase()
{
    m_probe = QStringLiteral(TEST_BIN_DIR) + QStringLiteral("/mptcp-probe");
    QVERIFY2(QFile::exists(m_probe), "mptcp-probe is not built");
}

QStringList TestGuideNames::missing(
    const QString& page, const QStringList& names, const QString& section)
{
    const GuideHtml html = GuideHtml::read(page);
    const QSet<QString> code = section.isEmpty() ? html.code : html.codeOf.value(section);
    QStringList left;
    for (const QString& name : names) {
        if (!code.contains(name))
            left.append(name);
    }
    return left;
}

void TestGuideNames::check(const QString& page, const QStringList& names, const QString& section)
{
    QVERIFY(!names.isEmpty());
    const QStringList left = missing(page, names, section);
    QVERIFY2(left.isEmpty(),
        qPrintable(QStringLiteral("resources/guide/%1 does not name: %2")
                       .arg(section.isEmpty() ? page : page + QLatin1Char('#') + section,
                           left.join(QLatin1String(", ")))));
}

QByteArray TestGuideNames::said(const QStringList& arguments) const
{
    QProcess process;
    process.start(m_probe, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        QTest::qFail(qPrintable(arguments.join(QLatin1Char(' ')) + QLatin1String(": ")
                         + QString::fromUtf8(process.readAllStandardError())),
            __FILE__, __LINE__);
        return {};
    }
    return process.readAllStandardOutput();
}

void TestGuideNames::replyClassesAndPasses()
{
    check(QStringLiteral("classes.html"), namesOf(scan::ReplyClassCount, scan::replyClassName));
    check(QStringLiteral("classes.html"), namesOf(scan::PassCount, scan::passName),
        QStringLiteral("passes"));
}

void TestGuideNames::verdictsAndRules()
{
    check(QStringLiteral("paths.html"), namesOf(trace::VerdictCount, trace::verdictName),
        QStringLiteral("verdicts"));
    check(QStringLiteral("paths.html"),
        namesOf(std::size_t(trace::Rule::PassThrough) + 1, trace::ruleName),
        QStringLiteral("rules"));
}

void TestGuideNames::changesOfQuotes()
{
    const QString section = QStringLiteral("changes");
    check(QStringLiteral("paths.html"),
        namesOf(std::size_t(trace::ChangeKind::Added) + 1, trace::changeName), section);
    check(QStringLiteral("paths.html"),
        namesOf(std::size_t(trace::QuoteExtent::Full) + 1, trace::quoteExtentName), section);
    check(QStringLiteral("paths.html"),
        namesOf(std::size_t(trace::FieldState::NotVisible) + 1, trace::fieldStateName), section);
    QStringList ways = namesOf(std::size_t(trace::RemovedBy::EndOfList) + 1, trace::removedByName);
    ways.removeAll(QString());
    check(QStringLiteral("paths.html"), ways, section);
}

void TestGuideNames::stepsOfProofs()
{
    check(QStringLiteral("proofs.html"), namesOf(verify::StepCount, verify::stepName),
        QStringLiteral("steps"));
    check(QStringLiteral("proofs.html"), namesOf(verify::VerdictCount, verify::verdictName),
        QStringLiteral("verdicts"));
    check(QStringLiteral("proofs.html"),
        namesOf(std::size_t(verify::StepResult::Unknown) + 1, verify::stepResultName));
}

void TestGuideNames::categories()
{
    check(QStringLiteral("categories.html"),
        namesOf(verify::HostCategoryCount, verify::hostCategoryName));
}

void TestGuideNames::figures()
{
    QStringList names;
    QStringList sources;
    for (const analysis::FigureKind& kind : analysis::figureKinds()) {
        names.append(QString::fromLatin1(kind.name));
        sources.append(QString::fromUtf8(kind.source));
    }
    QVERIFY(names.size() > 50);
    check(QStringLiteral("figures.html"), names);
    // Titles and sources are the program's own as well.
    QString text;
    for (const widgets::GuidePage& page : widgets::GuideBook::ofProgram().pages()) {
        if (page.file != QLatin1String("figures.html"))
            continue;
        for (const widgets::GuideSection& section : page.sections)
            text += section.text;
    }
    for (const analysis::FigureKind& kind : analysis::figureKinds()) {
        const QString title = QString::fromStdString(core::Text(kind.title).english());
        QVERIFY2(text.contains(title), qPrintable(title));
        QVERIFY2(text.contains(QString::fromUtf8(kind.source)), kind.source);
    }
}

void TestGuideNames::fieldsOfRows()
{
    QStringList names;
    for (const scan::RowField& field : scan::rowFields())
        names.append(QString::fromLatin1(field.name));
    check(QStringLiteral("rows.html"), names, QStringLiteral("fields"));
}

void TestGuideNames::options_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("scan") << "cli-scan.html" << withDashes(scan::scanOptions());
    QTest::newRow("trace") << "cli-trace.html" << withDashes(trace::traceOptions());
    QTest::newRow("verify") << "cli-verify.html" << withDashes(verify::verifyOptions());
    QStringList sharedWithTrace;
    QStringList sharedWithVerify;
    for (const scan::ScanOption& option : scan::scanOptions()) {
        if (trace::sharesScanOption(option.name))
            sharedWithTrace.append(QStringLiteral("--") + QLatin1String(option.name));
        if (verify::sharesScanOption(option.name))
            sharedWithVerify.append(QStringLiteral("--") + QLatin1String(option.name));
    }
    QTest::newRow("trace, shared") << "cli-trace.html" << sharedWithTrace;
    QTest::newRow("verify, shared") << "cli-verify.html" << sharedWithVerify;
}

void TestGuideNames::options()
{
    QFETCH(QString, page);
    QFETCH(QStringList, names);
    check(page, names);
}

QStringList TestGuideNames::subcommandsIn(const QByteArray& help)
{
    QStringList names;
    const qsizetype from = help.indexOf("\nSubcommands:\n");
    if (from < 0)
        return names;
    static const QRegularExpression line(
        QStringLiteral("^  ([a-z][a-z-]*) "), QRegularExpression::MultilineOption);
    auto found = line.globalMatch(QString::fromUtf8(help.mid(from)));
    while (found.hasNext())
        names.append(found.next().captured(1));
    return names;
}

void TestGuideNames::subcommands_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("page");
    QTest::newRow("mptcp-probe") << QStringList() << "cli.html";
    QTest::newRow("runs") << QStringList { QStringLiteral("runs") } << "cli-store.html";
    QTest::newRow("lab") << QStringList { QStringLiteral("lab") } << "cli-other.html";
}

/// "scan" on its own, or "runs list" with arguments behind it.
void TestGuideNames::subcommands()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, page);
    const QStringList names
        = subcommandsIn(said(arguments + QStringList { QStringLiteral("--help") }));
    QVERIFY(names.size() > 1);
    const QString code = GuideHtml::read(page).code.values().join(QLatin1Char('\n'));
    for (const QString& name : names) {
        const QString whole = (arguments + QStringList { name }).join(QLatin1Char(' '));
        const QRegularExpression word(
            QStringLiteral("^%1\\b").arg(whole), QRegularExpression::MultilineOption);
        QVERIFY2(code.contains(word),
            qPrintable(QStringLiteral("resources/guide/%1 does not name %2").arg(page, whole)));
    }
}

void TestGuideNames::optionsInHelp_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("page");
    QTest::newRow("figure") << QStringList { QStringLiteral("figure") } << "cli-figure.html";
    QTest::newRow("diff") << QStringList { QStringLiteral("diff") } << "cli-store.html";
    QTest::newRow("interfaces") << QStringList { QStringLiteral("interfaces") } << "cli-other.html";
    for (const char* each : { "list", "exec" }) {
        QTest::addRow("lab %s", each)
            << QStringList { QStringLiteral("lab"), QString::fromLatin1(each) } << "cli-other.html";
    }
    const QStringList runs { QStringLiteral("runs") };
    for (const QString& each : subcommandsIn(said(runs + QStringList { QStringLiteral("--help") })))
        QTest::addRow("runs %s", qPrintable(each))
            << (runs + QStringList { each }) << "cli-store.html";
}

/// Those that no table of the program has: "--name" on its own, or with its value behind it.
void TestGuideNames::optionsInHelp()
{
    QFETCH(QStringList, command);
    QFETCH(QString, page);
    const QByteArray help = said(command + QStringList { QStringLiteral("--help") });
    const QString code = GuideHtml::read(page).code.values().join(QLatin1Char('\n'));
    static const QRegularExpression option(
        QStringLiteral("^ {2,6}(?:-\\w, *)?(--[a-z][a-z-]*)"), QRegularExpression::MultilineOption);
    auto found = option.globalMatch(QString::fromUtf8(help));
    QVERIFY(found.hasNext());
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        if (name == QLatin1String("--help"))
            continue;
        const QRegularExpression word(
            QStringLiteral("(?:^| )%1(?![a-z-])").arg(name), QRegularExpression::MultilineOption);
        QVERIFY2(code.contains(word),
            qPrintable(QStringLiteral("resources/guide/%1 does not name %2").arg(page, name)));
    }
}

void TestGuideNames::laboratory()
{
    QStringList names;
    for (const lab::LabPrefix& prefix : lab::labPrefixes())
        names.append({ QLatin1String(prefix.name), QLatin1String(prefix.prefixV4),
            QLatin1String(prefix.prefixV6) });
    check(QStringLiteral("lab.html"), names, QStringLiteral("hosts"));
    QStringList boxes;
    for (const lab::BoxKind kind : lab::allBoxKinds())
        boxes.append(QLatin1String(lab::boxName(kind)));
    check(QStringLiteral("lab.html"), boxes, QStringLiteral("boxes"));
}

void TestGuideNames::importFormats()
{
    check(QStringLiteral("files.html"),
        QString::fromLatin1(store::ImportFormatNames).split(QLatin1Char(',')),
        QStringLiteral("import"));
}

/// As a new store has them.
void TestGuideNames::tablesAndColumns()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("empty.db"));
    QVERIFY(store::Store::open(file.toStdString(), store::Access::Create));
    int tables = 0;
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("guide"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery list(
            QStringLiteral("SELECT name, type FROM sqlite_master WHERE type IN ('table', "
                           "'view') AND name NOT LIKE 'sqlite_%'"),
            database);
        while (list.next()) {
            const QString table = list.value(0).toString();
            check(QStringLiteral("schema.html"), { table });
            ++tables;
            if (list.value(1) == QLatin1String("view"))
                continue;
            QSqlQuery columns(
                QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table), database);
            QStringList names;
            while (columns.next())
                names.append(columns.value(0).toString());
            check(QStringLiteral("schema.html"), names, QStringLiteral("table-") + table);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("guide"));
    QVERIFY(tables > 10);
}

void TestGuideNames::metadataAndStatus()
{
    const QTemporaryDir folder;
    const QString metadata = folder.filePath(QStringLiteral("run.json"));
    const QString status = folder.filePath(QStringLiteral("status.csv"));
    const QString checkpoint = folder.filePath(QStringLiteral("checkpoint"));
    said({ QStringLiteral("scan"), QStringLiteral("--vantage"), QStringLiteral("virtual"),
        QStringLiteral("100.64.0.0/31"), QStringLiteral("-q"), QStringLiteral("-c"),
        QStringLiteral("1"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
        QStringLiteral("-m"), metadata, QStringLiteral("-u"), status, QStringLiteral("--resume"),
        checkpoint });
    said({ QStringLiteral("scan"), QStringLiteral("--vantage"), QStringLiteral("virtual"),
        QStringLiteral("100.64.0.0/31"), QStringLiteral("-q"), QStringLiteral("-c"),
        QStringLiteral("1"), QStringLiteral("--then"), QStringLiteral("trace"),
        QStringLiteral("--then-file"), QStringLiteral("/dev/null"), QStringLiteral("-o"),
        QStringLiteral("/dev/null"), QStringLiteral("-m"), metadata + QStringLiteral("2") });

    QFile states(status);
    QVERIFY(states.open(QIODevice::ReadOnly));
    check(QStringLiteral("files.html"),
        QString::fromUtf8(states.readLine()).trimmed().split(QLatin1Char(',')),
        QStringLiteral("status"));
    for (const QString& name : { metadata, QString(metadata + QStringLiteral("2")) }) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QString> keys;
        // These list options, classes and categories, which have pages of their own.
        collectKeys(QJsonDocument::fromJson(file.readAll()).object(),
            { QStringLiteral("configuration"), QStringLiteral("classes"),
                QStringLiteral("categories") },
            keys);
        QVERIFY(keys.size() > 30);
        check(QStringLiteral("files.html"), keys.values(), QStringLiteral("metadata"));
    }
    QFile kept(checkpoint);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QSet<QString> keys;
    collectKeys(
        QJsonDocument::fromJson(kept.readAll()).object(), { QStringLiteral("options") }, keys);
    check(QStringLiteral("files.html"), keys.values(), QStringLiteral("checkpoint"));
}

void TestGuideNames::objects_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("section");
    const auto row = [](const char* name, const char* arguments, const char* section) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(QLatin1Char(' '))
                            << QString::fromLatin1(section);
    };
    row("trace", "trace -q --vantage virtual 100.66.0.1 -O jsonl", "trace");
    row("trace with labels", "trace -q --vantage virtual:3,quote-padded@1 100.64.0.1 -O jsonl",
        "trace");
    row("verify", "verify -q --vantage virtual 100.64.0.1 -O jsonl --packets", "verify");
}

void TestGuideNames::objects()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, section);
    const QJsonObject object = QJsonDocument::fromJson(said(arguments)).object();
    QSet<QString> keys;
    collectKeys(object, { QStringLiteral("fields") }, keys);
    QVERIFY(keys.size() > 10);
    check(QStringLiteral("objects.html"), keys.values(), section);
}

QTEST_MAIN(TestGuideNames)
#include "tst_guidenames.moc"
