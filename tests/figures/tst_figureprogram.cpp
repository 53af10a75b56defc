// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/runwriter.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

struct Outcome {
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Outcome run(const QString& program, const QStringList& arguments, const QString& folder,
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    // As on a server: no display, and nothing that says what to do without one.
    for (const char* const name : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.closeWriteChannel();
    Outcome outcome;
    if (process.waitForFinished(100000) && process.exitStatus() == QProcess::NormalExit)
        outcome.status = process.exitCode();
    outcome.output = process.readAllStandardOutput();
    outcome.errors = process.readAllStandardError();
    return outcome;
}

QByteArray contents(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

constexpr std::int64_t Day = 86'400'000'000'000;
constexpr std::int64_t January = 1'609'459'200'000'000'000; ///< 2021-01-01

scan::ScanRow reply(std::uint32_t host, std::uint16_t port, std::int64_t timeNs)
{
    scan::ScanRow row;
    const auto address = *core::IpAddress::parse("192.0.2." + std::to_string(host));
    row.target = address;
    row.responder = address;
    row.targetPort = port;
    row.pass = scan::Pass::V1;
    row.replyClass = host % 4 == 0 ? scan::ReplyClass::Plain : scan::ReplyClass::Mptcp;
    row.timeNs = timeNs;
    row.hasCapable = row.hasReceiverKey = row.replyClass == scan::ReplyClass::Mptcp;
    if (row.hasCapable) {
        row.mptcpVersion = 1;
        row.receiverKey = 0x0123456789abcdefU * (host + port);
    }
    return row;
}

/// A scan of version 1 in which hosts 1 to `hosts` answer.
core::Result<void> addRun(const std::string& store, std::int64_t startNs, std::uint32_t hosts,
    std::uint64_t drops, bool simulated)
{
    store::Run run;
    run.vantage = simulated ? "virtual" : "host";
    run.simulated = simulated;
    run.label = "series <A>";
    run.version = "0.1.0";
    run.command = "mptcp-probe scan 192.0.2.0/24 -p 80,443 --mptcp v1";
    run.startedNs = startNs;
    run.passes = { scan::Pass::V1 };
    run.ports = "80,443";
    run.v4 = true;
    auto writer = store::RunWriter::begin(store, run);
    if (!writer)
        return tl::unexpected(writer.error());
    std::vector<scan::ScanRow> rows;
    for (std::uint32_t host = 1; host <= hosts; ++host) {
        for (const std::uint16_t port : { 80, 443 })
            rows.push_back(reply(host, port, startNs + host));
    }
    if (auto added = (*writer)->addReplies(rows); !added)
        return added;
    run.state = store::RunState::Done;
    run.endedNs = startNs + Day / 24;
    run.counters.sent = 512;
    run.counters.validated = rows.size();
    run.counters.receiveDrops = drops;
    return (*writer)->finish(run);
}

} // namespace

/// Both programs with a store of five monthly scans, one of which lost packets, and a simulated
/// one.
class TestFigureProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listsTheFigures();
    void drawsEachFormat_data();
    void drawsEachFormat();
    void bothProgramsWriteTheSameNumbers();
    void numbersAreThoseOfTheStore();
    void drawsAll();
    void reportIsValid();
    void reportSaysWhatIsToKnow();
    void refuses_data();
    void refuses();
    void probeSaysWhatToInstall();
    void probeFindsTheRendererInLibexec();

private:
    QString probe() const { return QStringLiteral(TEST_BIN_DIR "/mptcp-probe"); }
    QString figure() const { return QStringLiteral(TEST_BIN_DIR "/mptcp-figure"); }
    Outcome draw(const QStringList& arguments) const
    {
        return run(figure(), arguments, m_folder.path());
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestFigureProgram::initTestCase()
{
    const std::string store = path("runs.db").toStdString();
    const std::uint32_t hosts[] = { 10, 20, 30, 40, 50 };
    for (int month = 0; month < 5; ++month) {
        const auto added = addRun(
            store, January + month * 30 * Day + Day, hosts[month], month == 2 ? 77 : 0, false);
        QVERIFY2(added, added ? "" : added.error().detail.c_str());
    }
    QVERIFY(addRun(store, January, 5, 0, true));
}

void TestFigureProgram::listsTheFigures()
{
    const Outcome listed = run(probe(), { "figure", "--list" }, m_folder.path());
    QCOMPARE(listed.status, 0);
    QVERIFY(listed.output.contains("adoption-v1-ipv4\n"));
    QCOMPARE(draw({ "--list" }).output, listed.output);
    for (const QByteArray& line : listed.output.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 100, line.constData());
}

void TestFigureProgram::drawsEachFormat_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("svg") << "svg" << QByteArray("<?xml");
    QTest::newRow("pdf") << "pdf" << QByteArray("%PDF-");
    QTest::newRow("png") << "png" << QByteArray("\x89PNG");
    QTest::newRow("csv") << "csv" << QByteArray("category,series,value");
}

void TestFigureProgram::drawsEachFormat()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begins);
    // Through mptcp-probe, which hands over what it can't do itself.
    const QString file = "figure." + suffix;
    const Outcome drawn = run(probe(),
        { "figure", "adoption-v1-ipv4", "--store", "runs.db", "-o", file, "--size", "800x500",
            "--dpi", "110", "--theme", "dark" },
        m_folder.path());
    QVERIFY2(drawn.status == 0, drawn.errors.constData());
    QCOMPARE(drawn.errors, QByteArray());
    const QByteArray bytes = contents(path(file));
    QVERIFY(bytes.startsWith(begins));
    if (suffix == "png") {
        const QImage image(path(file));
        QCOMPARE(image.size(), QSize(800, 500));
        QCOMPARE(image.dotsPerMeterX(), 4331); // 110 dots an inch
        QVERIFY(image.pixelColor(3, 3).lightness() < 64);
    }
    if (suffix == "svg")
        QVERIFY(bytes.contains("consistent"));
}

void TestFigureProgram::bothProgramsWriteTheSameNumbers()
{
    const QStringList asked { "adoption-v1-ipv4", "--store", "runs.db", "-o", "-" };
    const Outcome renderer = draw(asked);
    QVERIFY2(renderer.status == 0, renderer.errors.constData());
    const Outcome own = run(probe(), QStringList { "figure" } + asked, m_folder.path());
    QCOMPARE(own.status, 0);
    QCOMPARE(own.output, renderer.output);
    QCOMPARE(run(probe(), { "figure", "adoption-v1-ipv4", "--store", "runs.db", "-o", "x.csv" },
                 m_folder.path())
                 .status,
        0);
    QCOMPARE(contents(path("x.csv")), own.output);
}

void TestFigureProgram::numbersAreThoseOfTheStore()
{
    const Outcome made = draw({ "adoption-v1-ipv4", "--store", "runs.db", "-o", "-", "--from",
        "2021-02", "--until", "2021-04" });
    QVERIFY2(made.status == 0, made.errors.constData());
    // Of 20 hosts every fourth is plain; the third month lost packets.
    const QString text = QString::fromUtf8(made.output);
    QVERIFY2(text.contains(QRegularExpression("\n2021-02,[^\n]*80,15,[^\n]*,0,0\n")), made.output);
    QVERIFY2(text.contains(QRegularExpression("\n2021-03,[^\n]*443,23,[^\n]*,0,1\n")), made.output);
    QVERIFY2(text.contains(QRegularExpression("\n2021-04,[^\n]*443,30,")), made.output);
    QVERIFY(!text.contains("2021-01"));
    QVERIFY(!text.contains("2021-05"));
    const Outcome one
        = draw({ "adoption-v1-ipv4", "--store", "runs.db", "-o", "-", "--simulated" });
    QVERIFY(QString::fromUtf8(one.output).contains(QRegularExpression("\n2021-01,[^\n]*80,4,")));
}

void TestFigureProgram::drawsAll()
{
    const Outcome made
        = draw({ "all", "--store", "runs.db", "-o", "some/all", "--formats", "csv,pdf" });
    QVERIFY2(made.status == 0, made.errors.constData());
    const QStringList files = QDir(path("some/all")).entryList(QDir::Files);
    QVERIFY(files.contains("adoption-v1-ipv4.csv"));
    QVERIFY(files.contains("adoption-v1-ipv4.pdf"));
    QCOMPARE(files.filter(".csv").size(), files.filter(".pdf").size());
    QVERIFY(files.filter(".svg").isEmpty());
    // What is missing is named with its reason, once.
    QVERIFY2(made.errors.contains("left out: ") && made.errors.contains("as-watch-ipv4"),
        made.errors.constData());
    QVERIFY(!QFileInfo::exists(path("some/all/as-watch-ipv4.csv")));
    // Again, into the same folder; what else is there stays.
    QFile other(path("some/all/notes.txt"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    QCOMPARE(draw({ "all", "--store", "runs.db", "-o", "some/all", "-q" }).errors, QByteArray());
    QVERIFY(other.exists());
}

void TestFigureProgram::reportIsValid()
{
    const Outcome made = draw({ "report", "--store", "runs.db", "-o", "report", "-q" });
    QVERIFY2(made.status == 0, made.errors.constData());
    const QByteArray page = contents(path("report/index.html"));
    QVERIFY(page.startsWith("<!DOCTYPE html>"));

    // Well-formed even as XML, each link leads somewhere, each picture says what it shows, and
    // nothing comes from elsewhere.
    QXmlStreamReader xml(page);
    QSet<QString> names;
    QStringList targets;
    int pictures = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        const QString name = attributes.value("id").toString();
        QVERIFY2(name.isEmpty() || !names.contains(name), qPrintable(name));
        names.insert(name);
        for (const char* const reference : { "href", "src", "srcset" }) {
            if (attributes.hasAttribute(QLatin1String(reference)))
                targets.append(attributes.value(QLatin1String(reference)).toString());
        }
        if (xml.name() == QLatin1String("img")) {
            ++pictures;
            QVERIFY(attributes.value("alt").size() > 40);
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(pictures >= 3);
    QVERIFY(targets.size() > 3 * pictures);
    for (const QString& target : targets) {
        if (target.startsWith('#'))
            QVERIFY2(names.contains(target.mid(1)), qPrintable(target));
        else
            QVERIFY2(!target.contains(':') && QFileInfo::exists(path("report/" + target)),
                qPrintable(target));
    }
    QVERIFY(!page.contains("<script"));
    QVERIFY(!page.contains("url("));

    if (QStandardPaths::findExecutable("xmllint").isEmpty())
        QSKIP("xmllint is missing; install the package libxml2-utils");
    QProcess lint;
    lint.start("xmllint", { "--html", "--noout", path("report/index.html") });
    QVERIFY(lint.waitForFinished(30000));
    // libxml2 knows HTML 4: the elements that HTML 5 added are all that it may complain of.
    static const QRegularExpression known(
        "HTML parser error : Tag (header|nav|main|section|figure|figcaption|picture|source|footer) "
        "invalid");
    for (const QByteArray& line : lint.readAllStandardError().split('\n')) {
        if (line.contains("error"))
            QVERIFY2(known.match(QString::fromUtf8(line)).hasMatch(), line.constData());
    }
}

void TestFigureProgram::reportSaysWhatIsToKnow()
{
    const QString page = QString::fromUtf8(contents(path("report/index.html")));
    QVERIFY(page.contains("<th scope=\"col\"")); // tables are tables
    QVERIFY(page.contains("prefers-color-scheme: dark"));
    QVERIFY(page.contains("@media print"));
    QVERIFY(page.contains("77 packets lost on receive"));
    QVERIFY(page.contains("1 run of 5 ended early or lost packets"));
    QVERIFY(page.contains("series &lt;A&gt;")); // texts from the store are escaped
    QVERIFY(page.contains("Measured with MPTCP Workbench 0.1.0"));
    QVERIFY(page.contains("Left out"));
    QVERIFY(page.contains("mptcp-probe scan 192.0.2.0/24 -p 80,443 --mptcp v1"));
    QVERIFY(page.contains("3 in a row")); // the definition of consistent
    QVERIFY(!page.contains("nothing was measured"));
    QCOMPARE(draw({ "report", "--store", "runs.db", "-o", "lab", "--simulated", "-q" }).status, 0);
    QVERIFY(contents(path("lab/index.html")).contains("nothing was measured"));
}

void TestFigureProgram::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const QStringList well { "adoption-v1-ipv4", "--store", "runs.db", "-o", "x.svg" };
    const auto add = [&](const char* name, const QStringList& more, const char* says) {
        QTest::newRow(name) << well + more << QString::fromLatin1(says);
    };
    QTest::newRow("no name") << QStringList { "--store", "runs.db", "-o", "x.svg" } << "NAME";
    QTest::newRow("no store") << QStringList { "adoption-v1-ipv4", "-o", "x.svg" } << "--store";
    QTest::newRow("no output") << QStringList { "adoption-v1-ipv4", "--store", "runs.db" }
                               << "--output-file";
    QTest::newRow("unknown figure") << QStringList { "adoption-v1-ipv5", "--store", "runs.db", "-o",
        "x.svg" } << "adoption-v1-ipv4";
    QTest::newRow("missing store") << QStringList { "adoption-v1-ipv4", "--store", "nowhere.db",
        "-o", "x.svg" } << "nowhere.db";
    QTest::newRow("kind of file") << QStringList { "adoption-v1-ipv4", "--store", "runs.db", "-o",
        "x.jpg" } << ".svg";
    QTest::newRow("folder is a file")
        << QStringList { "all", "--store", "runs.db", "-o", "runs.db" } << "is a file";
    QTest::newRow("all on standard output")
        << QStringList { "all", "--store", "runs.db", "-o", "-" } << "folder";
    add("time", { "--from", "2021-13" }, "--from");
    add("time with a tail", { "--until", "2021-03-04T10" }, "--until");
    add("times", { "--from", "2021-03", "--until", "2020" }, "--until");
    add("period", { "--period", "year" }, "--period");
    add("ports", { "--ports", "80" }, "--ports");
    add("size", { "--size", "800" }, "--size");
    add("small size", { "--size", "80x50" }, "240x160");
    add("theme", { "--theme", "blue" }, "--theme");
    add("run", { "--run", "x" }, "--run");
    add("watched AS", { "--watch-as", "Apple" }, "--watch-as");
    add("misspelt option", { "--thème", "x" }, "--th");
    add("near option", { "--sise", "800x600" }, "did you mean --size");
}

void TestFigureProgram::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Outcome refused = draw(arguments);
    QVERIFY2(refused.status == 2, refused.errors.constData());
    QVERIFY2(refused.errors.startsWith("mptcp-figure: "), refused.errors.constData());
    QCOMPARE(refused.errors.count('\n'), 1);
    QVERIFY2(QString::fromUtf8(refused.errors).contains(says), refused.errors.constData());
    QVERIFY(!QFileInfo::exists(path("x.svg")));
}

void TestFigureProgram::probeSaysWhatToInstall()
{
    // mptcp-probe alone in a folder, as on a measurement server.
    QVERIFY(QDir().mkpath(path("server/bin")));
    const QString alone = path("server/bin/mptcp-probe");
    QVERIFY(QFile::copy(probe(), alone));
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATH", "/usr/bin:/bin");
    const Outcome refused
        = run(alone, { "figure", "adoption-v1-ipv4", "--store", "runs.db", "-o", "none.svg" },
            m_folder.path(), environment);
    if (QFileInfo::exists("/usr/bin/mptcp-figure"))
        QSKIP("mptcp-figure is installed on this system");
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("mptcp-figure, which is not installed here; install"),
        refused.errors.constData());
    QVERIFY(!QFileInfo::exists(path("none.svg")));
    // The numbers need nothing else.
    QCOMPARE(run(alone, { "figure", "adoption-v1-ipv4", "--store", "runs.db", "-o", "some.csv" },
                 m_folder.path(), environment)
                 .status,
        0);
    QVERIFY(contents(path("some.csv")).startsWith("category,series"));
}

void TestFigureProgram::probeFindsTheRendererInLibexec()
{
    QVERIFY(QDir().mkpath(path("prefix/bin")) && QDir().mkpath(path("prefix/libexec")));
    const QString installed = path("prefix/bin/mptcp-probe");
    QVERIFY(QFile::copy(probe(), installed));
    // Says what it is called with.
    QFile script(path("prefix/libexec/mptcp-figure"));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nprintf '%s|' \"$@\"\nexit 7\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const Outcome handed = run(installed,
        { "figure", "report", "--store", "runs.db", "--label", "figure it", "-o", "a b" },
        m_folder.path());
    QCOMPARE(handed.output, QByteArray("report|--store|runs.db|--label|figure it|-o|a b|"));
    QCOMPARE(handed.status, 7);
}

QTEST_GUILESS_MAIN(TestFigureProgram)
#include "tst_figureprogram.moc"
