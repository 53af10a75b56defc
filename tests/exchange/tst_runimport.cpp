// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/runexport.h"
#include "core/store/exchange/runimport.h"
#include "exchangesamples.h"
#include "storeplaces.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QtTest>

using store::ImportRequest;
using store::Store;

namespace {

std::unique_ptr<Store> opened(const std::string& url)
{
    auto store = Store::open(url, store::Access::Write);
    if (!store)
        qFatal("%s", store.error().detail.c_str());
    return *std::move(store);
}

/// A run with replies, traces, proofs, findings and a resume state.
store::RunId writeWholeRun(const std::string& url, std::uint32_t seed)
{
    store::Run run = storetest::sampleRun(1'600'000'000'000'000'000 + seed);
    const auto rows = exchangetest::possibleReplies(5000, seed);
    auto writer = store::RunWriter::begin(url, run);
    if (!writer)
        qFatal("%s", writer.error().detail.c_str());
    verify::HostFinding both;
    both.row = rows[0];
    both.trace = storetest::sampleTrace(storetest::address("192.0.2.8"));
    both.proof = storetest::sampleProof(storetest::address("192.0.2.8"));
    both.category = verify::HostCategory::Proxied;
    verify::HostFinding neither;
    neither.row = rows[1];
    neither.category = verify::HostCategory::Unresponsive;
    run.state = store::RunState::Failed;
    run.endedNs = run.startedNs + 7;
    run.error = "the interface went down";
    run.counters = { 9, 8, 7, 6, 5, 4, 3, 2, 1 };
    const auto written = (*writer)
                             ->addReplies(rows)
                             .and_then([&] {
                                 return (*writer)->addTrace(
                                     storetest::sampleTrace(storetest::address("2001:db8::5")));
                             })
                             .and_then([&] {
                                 return (*writer)->addProof(
                                     storetest::sampleProof(storetest::address("192.0.2.5")), "");
                             })
                             .and_then([&] { return (*writer)->addFinding(both); })
                             .and_then([&] { return (*writer)->addFinding(neither); })
                             .and_then([&] { return (*writer)->keepResumeState("{\"seed\":5}"); })
                             .and_then([&] { return (*writer)->finish(run); });
    if (!written)
        qFatal("%s", written.error().detail.c_str());
    return (*writer)->id();
}

QByteArray exported(
    const std::string& url, const std::vector<store::RunId>& ids, const QString& file)
{
    auto output = scan::OutputStream::open(file.toStdString());
    const auto store = opened(url);
    for (const store::RunId id : ids) {
        if (const auto tail = store::writeRun(*store, id, *output); !tail)
            qFatal("%s", tail.error().detail.c_str());
    }
    if (!output->close())
        qFatal("cannot write %s", qPrintable(file));
    QFile written(file);
    if (!written.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file));
    return written.readAll();
}

/// The lines of an export without the number that each store gives its runs itself.
QByteArray withoutIds(QByteArray text)
{
    static const QRegularExpression id(QStringLiteral("\"run\":\\{\"id\":[0-9]+,"));
    return QString::fromUtf8(text).replace(id, QStringLiteral("\"run\":{")).toUtf8();
}

} // namespace

class TestRunImport : public QObject {
    Q_OBJECT

private slots:
    void wholeRunsComeBackEqual_data() { storetest::StorePlaces::addKinds(); }
    void wholeRunsComeBackEqual()
    {
        QFETCH(QByteArray, kind);
        const std::string from = m_places.newStore("sqlite");
        const std::string to = m_places.newStore(kind);
        if (to.empty())
            QSKIP(m_places.whyNot().c_str());
        const store::RunId first = writeWholeRun(from, 1);
        const store::RunId second = writeWholeRun(from, 2);
        const QString file = m_folder.filePath("runs.jsonl");
        const QByteArray text = exported(from, { first, second }, file);
        QVERIFY(writeWholeRun(to, 3) > 0); // so that the numbers differ

        const auto report = imported(to, file);
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->format, store::ImportFormat::Runs);
        QCOMPARE(report->badLines, std::uint64_t(0));
        QCOMPARE(report->runs.size(), std::size_t(2));
        std::vector<store::RunId> ids;
        for (const store::ImportedRun& each : report->runs)
            ids.push_back(each.run.id);
        QVERIFY(ids[0] != first);
        QCOMPARE(withoutIds(exported(to, ids, m_folder.filePath("again.jsonl"))), withoutIds(text));

        store::Run before = opened(from)->run(first).value();
        const auto store = opened(to);
        store::Run after = store->run(ids[0]).value();
        QVERIFY(before.id != after.id);
        before.id = after.id;
        QVERIFY(before == after);
        QCOMPARE(storetest::hostsOf(*store, ids[0]), storetest::hostsOf(*opened(from), first));
        const auto findings = store->findings(std::span(&ids[0], 1)).value();
        const auto traces = store->traces(std::span(&ids[0], 1), true).value();
        QCOMPARE(findings.size(), std::size_t(2));
        QCOMPARE(findings[0].trace, std::optional(traces.at(1).id));
        QVERIFY(!findings[1].trace && !findings[1].proof);
        QCOMPARE(store->check().value(), std::vector<std::string>());
    }

    /// A run whose replies were removed is what its hosts tell.
    void hostsComeBackWithoutReplies_data() { storetest::StorePlaces::addKinds(); }
    void hostsComeBackWithoutReplies()
    {
        QFETCH(QByteArray, kind);
        const std::string from = m_places.newStore(kind);
        const std::string to = m_places.newStore(kind);
        if (from.empty() || to.empty())
            QSKIP(m_places.whyNot().c_str());
        const auto replies = storetest::sampleReplies(3000, 9);
        const store::RunId id = storetest::writeRun(from, storetest::sampleRun(), replies);
        QVERIFY(opened(from)->removeReplies(id));
        const QString file = m_folder.filePath("withoutreplies.jsonl");
        const QByteArray text = exported(from, { id }, file);
        const auto report = imported(to, file);
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->badLines, std::uint64_t(0));
        QCOMPARE(report->runs.size(), std::size_t(1));
        const store::RunId again = report->runs[0].run.id;
        QVERIFY(storetest::hostsOf(*opened(to), again) == storetest::expectedHosts(replies));
        QVERIFY(opened(to)->check().value().empty());
        QCOMPARE(withoutIds(exported(to, { again }, file)), withoutIds(text));
    }

    /// The tables that SQL asks for hops and changes are filled from the documents.
    void hopsComeBackToo()
    {
        const std::string from = m_places.newStore("sqlite");
        const std::string to = m_places.newStore("sqlite");
        const QString file = m_folder.filePath("hops.jsonl");
        exported(from, { writeWholeRun(from, 1) }, file);
        QVERIFY(imported(to, file));
        for (const char* table : { "trace_hops", "trace_changes", "trace_alterations" })
            QCOMPARE(rowsOf(to, table), rowsOf(from, table));
        QVERIFY(rowsOf(to, "trace_changes").size() == 2);
    }

    void exportsThatBreakOffAreKeptAsFailed()
    {
        const std::string from = m_places.newStore("sqlite");
        const std::string to = m_places.newStore("sqlite");
        const QString file = m_folder.filePath("broken.jsonl");
        QByteArray text = exported(from, { writeWholeRun(from, 4) }, file);
        text.truncate(text.lastIndexOf('\n', text.size() - 2) + 1); // without its end
        write(file, text);
        const auto report = imported(to, file);
        QVERIFY(report);
        QCOMPARE(report->badLines, std::uint64_t(1));
        const store::Run run = opened(to)->run(report->runs.at(0).run.id).value();
        QCOMPARE(run.state, store::RunState::Failed);
        QVERIFY(run.error.find("breaks off") != std::string::npos);

        ImportRequest strict;
        strict.strict = true;
        QVERIFY(!imported(to, file, strict));
        QCOMPARE(runsOf(to), std::size_t(1));
    }

    void oneBadLineOfARunIsNamed()
    {
        const std::string from = m_places.newStore("sqlite");
        const std::string to = m_places.newStore("sqlite");
        const QString file = m_folder.filePath("bad.jsonl");
        QByteArrayList lines = exported(from, { writeWholeRun(from, 5) }, file).split('\n');
        lines[3] = "{\"record\":\"reply\",\"saddr\":\"nowhere\"}";
        write(file, lines.join('\n'));
        const auto report = imported(to, file);
        QVERIFY(report);
        QCOMPARE(report->badLines, std::uint64_t(2)); // it and the count at the end
        QVERIFY2(report->badNamed.at(0).find("bad.jsonl:4: ") != std::string::npos,
            report->badNamed.at(0).c_str());
        QCOMPARE(report->runs.at(0).replies, std::uint64_t(4999));
        QCOMPARE(opened(to)->run(report->runs.at(0).run.id).value().state, store::RunState::Failed);
    }

    /// The document of a trace is anybody's text: what the tables cannot hold costs its line alone.
    void oddDocumentsAreBadLines_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("two hops of one TTL")
            << QByteArray(R"("ttl":2,)") << QByteArray(R"("ttl":1,)");
        QTest::newRow("quote") << QByteArray(R"("quote":"full")")
                               << QByteArray(R"("quote":"most")");
        QTest::newRow("change") << QByteArray(R"("change":"removed")")
                                << QByteArray(R"("change":"x\u0000y")");
        QTest::newRow("way") << QByteArray(R"("by":"nop")") << QByteArray(R"("by":"magic")");
    }
    void oddDocumentsAreBadLines()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const std::string from = m_places.newStore("sqlite");
        const std::string to = m_places.newStore("sqlite");
        const QString file = m_folder.filePath("odd.jsonl");
        QByteArrayList lines = exported(from, { writeWholeRun(from, 6) }, file).split('\n');
        const auto trace = std::ranges::find_if(
            lines, [](const QByteArray& line) { return line.startsWith(R"({"record":"trace")"); });
        QVERIFY(trace != lines.end() && trace->contains(before));
        trace->replace(before, after);
        const QByteArray next = *(trace + 1);
        lines.insert(trace + 1, next);
        write(file, lines.join('\n'));
        const auto report = imported(to, file);
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->badLines, std::uint64_t(1));
        QCOMPARE(report->runs.at(0).traces, std::uint64_t(2));
        QCOMPARE(report->runs.at(0).replies, std::uint64_t(5000));
        // The second trace is another now: better none than a wrong one.
        const store::RunId id = report->runs[0].run.id;
        const auto findings = opened(to)->findings(std::span(&id, 1)).value();
        QCOMPARE(findings.size(), std::size_t(2));
        QVERIFY(!findings[0].trace && !findings[0].proof);
    }

    void scanCsvBecomesARun()
    {
        const std::string url = m_places.newStore("sqlite");
        const QString file = m_folder.filePath("scan.csv");
        write(file,
            "timestamp_ts,saddr,sport,daddr,dport,ttl,mptcp_sent,classification,mptcp_version,"
            "mptcp_flags,sender_key,receiver_key,options_hex,repeat,success,my_own\r\n"
            "1614859200,198.51.100.7,443,192.0.2.1,40000,52,v1,mptcp,1,1,,1122334455667788,"
            "1e0c01011122334455667788,0,1,x\r\n"
            "1614859201,198.51.100.8,80,192.0.2.1,40001,52,v0,plain,,,0102030405060708,,,0,1,x\r\n"
            "nonsense\r\n"
            "1614859199,198.51.100.7,443,192.0.2.1,40000,52,v1,mptcp,1,1,,1122334455667788,"
            "1e0c01011122334455667788,1,1,x\r\n");
        ImportRequest request;
        request.label = "old";
        request.note = "from the archive";
        request.vantage = "munich";
        const auto report = imported(url, file, request);
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->format, store::ImportFormat::ScanCsv);
        QCOMPARE(report->badLines, std::uint64_t(1));
        QVERIFY(report->badNamed.at(0).find("scan.csv:4: ") != std::string::npos);
        QVERIFY(report->remarks.at(0).find("my_own") != std::string::npos);
        const store::Run run = opened(url)->run(report->runs.at(0).run.id).value();
        QCOMPARE(run.state, store::RunState::Done);
        QCOMPARE(run.label, std::string("old"));
        QCOMPARE(run.vantage, std::string("munich"));
        QVERIFY(run.note.starts_with("from the archive; "));
        QVERIFY(run.note.find("1 line or packet left out") != std::string::npos);
        QVERIFY(run.importedFrom.starts_with("scan.csv (csv, imported 2"));
        QVERIFY(run.passes == (std::vector { scan::Pass::V0, scan::Pass::V1 }));
        QCOMPARE(run.ports, std::string("80,443"));
        QVERIFY(run.v4 && !run.v6 && !run.simulated);
        QCOMPARE(run.startedNs, std::int64_t(1'614'859'199'000'000'000));
        QCOMPARE(run.endedNs, std::int64_t(1'614'859'201'000'000'000));
        QCOMPARE(run.counters.validated, std::uint64_t(3));
        QCOMPARE(run.counters.parseErrors, std::uint64_t(1));
        QCOMPARE(storetest::hostsOf(*opened(url), run.id).size(), std::size_t(2));
    }

    void zmapFilesSayWhatIsMissing()
    {
        const std::string url = m_places.newStore("sqlite");
        QVERIFY(Store::open(url, store::Access::Create));
        const QString file = m_folder.filePath("zmap.csv");
        write(file,
            "saddr,sport,optionshex,success\n198.51.100.7,80,0x1e0c00011122334455667788,1\n"
            "198.51.100.7,80,0x,1\n198.51.100.7,80,0x,1\n");
        const auto whatFor = imported(url, file);
        QVERIFY(!whatFor && whatFor.error().detail.find("--mptcp") != std::string::npos);
        ImportRequest request;
        request.sentPass = scan::Pass::V0;
        const auto when = imported(url, file, request);
        QVERIFY(!when && when.error().detail.find("--started") != std::string::npos);
        QCOMPARE(runsOf(url), std::size_t(0));
        request.startedNs = 1'614'859'200'000'000'000;
        const auto report = imported(url, file, request);
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        const auto store = opened(url);
        const auto replies = storetest::repliesOf(*store, report->runs.at(0).run.id);
        QCOMPARE(replies.size(), std::size_t(3));
        QCOMPARE(replies[0].replyClass, scan::ReplyClass::Mptcp);
        // No column says which are repeats, so that is worked out.
        QVERIFY(
            !replies[0].repeat && !replies[1].repeat && replies[1].conflict && replies[2].repeat);
        QCOMPARE(storetest::hostsOf(*store, report->runs[0].run.id).size(), std::size_t(1));
    }

    /// Nothing of a run that was under way stays, what was whole by then does.
    void importsAreCancelled()
    {
        const std::string from = m_places.newStore("sqlite");
        const std::string to = m_places.newStore("sqlite");
        QVERIFY(Store::open(to, store::Access::Create));
        const QString runs = m_folder.filePath("cancelled.jsonl");
        exported(from, { writeWholeRun(from, 1), writeWholeRun(from, 2) }, runs);
        int questions = 0;
        ImportRequest request;
        request.cancelled = [&] { return ++questions > 3; };
        auto report = imported(to, runs, request);
        QVERIFY(!report);
        QCOMPARE(report.error().code, core::ErrorCode::Unavailable);
        QCOMPARE(runsOf(to), std::size_t(0));
        // Replies without a run around them.
        const QString folder = m_folder.filePath("cancelled/");
        const auto files
            = store::writeFolder(*opened(from), 1, scan::OutputFormat::Csv, folder.toStdString());
        QVERIFY(files);
        questions = 0;
        request.cancelled = [&] { return ++questions > 3; };
        report = imported(to, folder + "run-1-replies.csv", request);
        QVERIFY(!report);
        QCOMPARE(report.error().code, core::ErrorCode::Unavailable);
        QCOMPARE(runsOf(to), std::size_t(0));
    }

    void whatIsNoMeasurementIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("addresses") << QByteArray("192.0.2.1\n192.0.2.2\n");
        QTest::newRow("header alone")
            << QByteArray("timestamp_ts,saddr,sport,mptcp_sent,classification\n");
        QTest::newRow("NUL") << QByteArray("saddr,sport,mptcp_sent,classification\n\0\n", 40);
    }
    void whatIsNoMeasurementIsRefused()
    {
        QFETCH(QByteArray, text);
        const std::string url = m_places.newStore("sqlite");
        QVERIFY(Store::open(url, store::Access::Create));
        const QString file = m_folder.filePath("odd");
        write(file, text);
        const auto report = imported(url, file);
        QVERIFY(!report);
        QVERIFY(report.error().detail.size() > 15);
        QCOMPARE(runsOf(url), std::size_t(0));
    }

    /// Many thousand random replies through the CSV of every field and back.
    void everyFieldSurvivesCsv()
    {
        const std::string from = m_places.newStore("sqlite");
        const std::string to = m_places.newStore("sqlite");
        const auto rows = exchangetest::possibleReplies(20000, 11);
        const store::RunId id = storetest::writeRun(from, storetest::sampleRun(), rows);
        const QString folder = m_folder.filePath("tables/");
        const auto files
            = store::writeFolder(*opened(from), id, scan::OutputFormat::Csv, folder.toStdString());
        QVERIFY(files);
        const auto report = imported(to, folder + QString("run-%1-replies.csv").arg(id));
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->badLines, std::uint64_t(0));
        const auto store = opened(to);
        const auto read = storetest::repliesOf(*store, report->runs.at(0).run.id);
        QCOMPARE(read.size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(storetest::differenceOf(read[i], rows[i]), std::string());
        QCOMPARE(storetest::hostsOf(*store, report->runs[0].run.id),
            storetest::hostsOf(*opened(from), id));
    }

private:
    core::Result<store::ImportReport> imported(
        const std::string& url, const QString& file, ImportRequest request = {})
    {
        request.file = file.toStdString();
        return store::importFile(url, request);
    }

    static std::size_t runsOf(const std::string& url)
    {
        store::RunSelection all;
        all.simulated = std::nullopt;
        return opened(url)->runs(all).value().size();
    }

    /// Everything that a table of an SQLite store holds, a line a row.
    static QStringList rowsOf(const std::string& url, const char* table)
    {
        QStringList rows;
        {
            QSqlDatabase database
                = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("rows"));
            database.setDatabaseName(QString::fromStdString(url));
            if (!database.open())
                qFatal("cannot open %s", url.c_str());
            QSqlQuery query(database);
            query.exec(QStringLiteral("SELECT * FROM %1").arg(QLatin1String(table)));
            while (query.next()) {
                QStringList cells;
                for (int i = 0; i < query.record().count(); ++i)
                    cells.append(QString::fromLatin1(query.value(i).toByteArray().toHex()));
                rows.append(cells.join(QLatin1Char(',')));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("rows"));
        return rows;
    }

    static void write(const QString& name, const QByteArray& text)
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    QTemporaryDir m_folder;
    storetest::StorePlaces m_places;
};

QTEST_GUILESS_MAIN(TestRunImport)
#include "tst_runimport.moc"
