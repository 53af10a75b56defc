// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/labtruth.h"
#include "tests/store/postgresserver.h"

#include <QRandomGenerator>

using labtruth::objects;
using probe::Outcome;

namespace {

constexpr int Hosts = 4096;

QJsonObject object(const QByteArray& text) { return QJsonDocument::fromJson(text).object(); }

} // namespace

/// --resume and --resume-run as users meet them: processes that are ended at any moment by any
/// signal, and the same command again.
class TestProbeResume : public QObject {
    Q_OBJECT

private slots:
    void isGoneOnWithAfterAnySignal_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("killed") << SIGKILL << QStringList();
        QTest::newRow("terminated") << SIGTERM << QStringList();
        QTest::newRow("Ctrl-C") << SIGINT << QStringList();
        QTest::newRow("killed, threads") << SIGKILL << QStringList { "-T", "3", "--batch", "7" };
        QTest::newRow("killed, JSON, two passes")
            << SIGKILL << QStringList { "-O", "jsonl", "--mptcp", "v1,control" };
        QTest::newRow("killed, two probes") << SIGKILL << QStringList { "-P", "2" };
    }
    void isGoneOnWithAfterAnySignal()
    {
        QFETCH(int, signal);
        QFETCH(QStringList, more);
        const QString rows = fresh("rows");
        const QString kept = fresh("kept");
        // Some three seconds, whatever is sent to each target.
        const bool several = more.contains("-P") || more.contains("--mptcp");
        const QStringList arguments = QStringList { "scan", "--vantage", "virtual", "100.64.0.0/20",
            "-r", several ? "3000" : "1500", "-c", "0.3", "-f", "saddr,mptcp_sent", "-o", rows,
            "--resume", kept }
            + more;
        qint64 position = 0;
        int parts = 0;
        while (runAndEnd(arguments, signal, parts == 0 ? Soon : Anytime)) {
            ++parts;
            const QJsonObject checkpoint = object(probe::contents(kept));
            const qint64 now = checkpoint["answered_position"].toString().toLongLong();
            QVERIFY2(now >= position, "a scan went back");
            position = now;
            QVERIFY2(parts < 60, "no progress is kept");
        }
        QVERIFY2(parts > 0, "the scan was never interrupted");
        const QByteArray text = probe::contents(rows);
        QVERIFY(text.endsWith('\n'));
        QMap<QByteArray, int> seen;
        const bool json = more.contains("jsonl");
        int headers = 0;
        for (const QByteArray& line : text.chopped(1).split('\n')) {
            const QJsonObject row = object(line);
            if (line == "saddr,mptcp_sent")
                ++headers;
            else if (json)
                ++seen[(row["saddr"].toString() + "," + row["mptcp_sent"].toString()).toUtf8()];
            else
                ++seen[line];
        }
        QCOMPARE(headers, json ? 0 : 1);
        QCOMPARE(seen.size(), Hosts * (more.contains("v1,control") ? 2 : 1));
        QVERIFY(object(probe::contents(kept))["complete"].toBool());

        // And once more: nothing is left to do, and nothing is touched.
        const Outcome again = probe::run(arguments);
        QCOMPARE(again.status, 0);
        QVERIFY2(again.errors.contains("ran to its end"), again.errors);
        QCOMPARE(probe::contents(rows), text);
    }

    void saysWhereItGoesOn()
    {
        const QString kept = fresh("kept");
        const QStringList scan = slowScan(kept) + QStringList { "-o", fresh("rows") };
        QVERIFY(runUntilKept(scan, kept, SIGTERM));
        const QString position = object(probe::contents(kept))["answered_position"].toString();
        QVERIFY(position != "0");
        const Outcome rest = probe::run(scan + quick());
        QCOMPARE(rest.status, 0);
        QVERIFY2(rest.errors.contains(("going on at target " + position + " of 4096\n").toUtf8()),
            rest.errors);
        QVERIFY2(rest.errors.contains(
                     ("sending " + QString::number(Hosts - position.toInt()) + " probes").toUtf8()),
            rest.errors);
    }

    /// The seed was drawn, the rest of the command must be the same.
    void refusesAnotherScan_data()
    {
        QTest::addColumn<QStringList>("changed");
        QTest::addColumn<QByteArray>("mentions");
        QTest::newRow("ports") << QStringList { "-p", "81" }
                               << QByteArray("--target-ports was 80 and is 81");
        QTest::newRow("seed") << QStringList { "-e", "1" } << QByteArray("--seed was ");
        QTest::newRow("probes") << QStringList { "-P", "3" } << QByteArray("--probes was 1");
        QTest::newRow("targets") << QStringList { "100.65.0.0/24" }
                                 << QByteArray("the number of addresses was 4096 and is 4352");
        QTest::newRow("fields") << QStringList { "-f", "saddr" } << QByteArray("--output-fields: ");
        QTest::newRow("format") << QStringList { "-O", "jsonl" } << QByteArray("--output-module: ");
        QTest::newRow("store") << QStringList { "--store", "new.db" }
                               << QByteArray("--store: the scan was begun without");
    }
    void refusesAnotherScan()
    {
        QFETCH(QStringList, changed);
        QFETCH(QByteArray, mentions);
        const QString kept = fresh("kept");
        const QString rows = fresh("rows");
        const QStringList scan = slowScan(kept) + QStringList { "-o", rows };
        QVERIFY(runUntilKept(scan, kept, SIGKILL));
        const QByteArray checkpoint = probe::contents(kept);
        const QByteArray before = probe::contents(rows);
        const Outcome outcome = probe::run(scan + changed);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains(mentions), outcome.errors);
        QCOMPARE(outcome.errors.count('\n'), 1);
        QCOMPARE(probe::contents(kept), checkpoint);
        QCOMPARE(probe::contents(rows), before);
    }

    void otherFilesAreLeftAlone()
    {
        const QString other = probe::write(m_directory, "other", "precious\n");
        const Outcome outcome
            = probe::run(probe::virtualScan({ "100.64.0.0/28", "--resume", other }));
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.startsWith("mptcp-probe: --resume: \"" + other.toUtf8()),
            outcome.errors);
        QCOMPARE(probe::contents(other), QByteArray("precious\n"));
        for (const char* refused : { "/nowhere/kept", "/dev/null", "-" }) {
            QCOMPARE(
                probe::run(probe::virtualScan({ "100.64.0.0/28", "--resume", refused })).status, 2);
        }
        // What fails before it starts leaves no file behind.
        const QString kept = fresh("kept");
        QCOMPARE(
            probe::run(probe::virtualScan({ "100.64.0.0/28", "--resume", kept, "-i", "nowhere0" }))
                .status,
            2);
        QVERIFY(!QFile::exists(kept));
    }

    void keepsTheRowsOfBefore()
    {
        const QString kept = fresh("kept");
        const QString rows = fresh("rows");
        const QStringList scan = slowScan(kept) + QStringList { "-f", "saddr" };
        QVERIFY(runUntilKept(scan + QStringList { "-o", rows }, kept, SIGTERM));
        const QByteArray before = probe::contents(rows);
        const QString mine = probe::write(m_directory, "mine", "precious\n");
        const Outcome refused = probe::run(scan + QStringList { "-o", mine });
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains("--output-file"), refused.errors);
        QCOMPARE(probe::contents(mine), QByteArray("precious\n"));
        // The same file by another name.
        const QString alias = m_directory.path() + "/./" + QFileInfo(rows).fileName();
        QCOMPARE(probe::run(scan + quick() + QStringList { "-o", alias }).status, 0);
        const QByteArray after = probe::contents(rows);
        QVERIFY(after.startsWith(before));
        const QByteArrayList lines = after.chopped(1).split('\n');
        QCOMPARE(QSet<QByteArray>(lines.begin() + 1, lines.end()).size(), Hosts);
    }

    void goesOnWithTheSameRunAlone()
    {
        const QString kept = fresh("kept");
        const QString store = fresh("runs.db");
        const QStringList scan
            = slowScan(kept) + QStringList { "-o", "/dev/null", "--store", store };
        QVERIFY(runUntilKept(scan, kept, SIGKILL));
        for (const char* end : { "", "-wal", "-shm" })
            QFile::remove(store + end);
        const QStringList other = QStringList { "scan", "--vantage", "virtual", "100.64.0.0/30",
            "-c", "0.1", "-q", "-o", "/dev/null", "--store", store };
        QCOMPARE(probe::run(other).status, 0);
        const Outcome refused = probe::run(scan);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains("is another scan"), refused.errors);
    }

    void dryRunPrintsWhatIsLeft()
    {
        const QString kept = fresh("kept");
        const QStringList scan = slowScan(kept) + QStringList { "-o", "/dev/null" };
        const QStringList dry = scan + QStringList { "--dryrun", "--no-header-row" };
        QCOMPARE(probe::run(dry).lines().size(), Hosts);
        QVERIFY(!QFile::exists(kept));
        QVERIFY(runUntilKept(scan, kept, SIGTERM));
        const QByteArray before = probe::contents(kept);
        const int done = object(before)["answered_position"].toString().toInt();
        QVERIFY(done > 0 && done < Hosts);
        QCOMPARE(probe::run(dry).lines().size(), Hosts - done);
        QCOMPARE(probe::contents(kept), before);
    }

    void twoScansDoNotShareAFile()
    {
        const QString kept = fresh("kept");
        const QStringList scan = slowScan(kept) + QStringList { "-o", "/dev/null" };
        QProcess first;
        first.start(probe::executable(), scan);
        QTRY_VERIFY_WITH_TIMEOUT(!probe::contents(kept).isEmpty(), 30000);
        const Outcome second = probe::run(scan);
        QCOMPARE(second.status, 2);
        QVERIFY2(second.errors.contains("in use by a scan that still runs"), second.errors);
        first.kill();
        QVERIFY(first.waitForFinished());
    }

    /// A line that a crash cut goes, whole ones stay, whatever is written after them.
    void cutRowsAreTakenAway()
    {
        const QString kept = fresh("kept");
        const QString rows = fresh("rows");
        const QString status = fresh("status");
        const QString capture = fresh("pcap");
        const QStringList scan = slowScan(kept)
            + QStringList { "-o", rows, "-f", "saddr", "-u", status, "--pcap", capture };
        QVERIFY(runUntilKept(scan, kept, SIGKILL));
        QVERIFY(appendTo(rows, "100.64.255.") && appendTo(status, "2026-01-01,")
            && appendTo(capture, QByteArray(20, '\1')));
        const Outcome rest = probe::run(scan + quick());
        QCOMPARE(rest.status, 0);
        QSet<QByteArray> found;
        QByteArrayList lines = probe::contents(rows).chopped(1).split('\n');
        QCOMPARE(lines.takeFirst(), QByteArray("saddr"));
        for (const QByteArray& line : lines) {
            QVERIFY2(line.startsWith("100.64."), line);
            found.insert(line);
        }
        QCOMPARE(found.size(), Hosts);
        const QByteArrayList states = probe::contents(status).chopped(1).split('\n');
        QCOMPARE(std::ranges::count_if(
                     states, [](const QByteArray& line) { return line.contains("real-time"); }),
            1);
        for (const QByteArray& line : states)
            QCOMPARE(line.count(','), states[0].count(','));
        QVERIFY(framesOf(capture) >= Hosts);
    }

    void resultLimitCountsAllParts()
    {
        const QString kept = fresh("kept");
        const QString rows = fresh("rows");
        const QStringList scan = slowScan(kept)
            + QStringList { "-o", rows, "-f", "saddr", "--no-header-row", "-N", "3500" };
        QVERIFY(runUntilKept(scan, kept, SIGTERM));
        const qsizetype before = probe::contents(rows).count('\n');
        QVERIFY(before > 0 && before < 3500);
        QCOMPARE(probe::run(scan + quick()).status, 0);
        QCOMPARE(probe::contents(rows).count('\n'), 3500);
        const Outcome again = probe::run(scan);
        QCOMPARE(again.status, 0);
        QVERIFY2(again.errors.contains("raise --max-results"), again.errors);
        QCOMPARE(probe::contents(rows).count('\n'), 3500);
    }

    /// What a server says, which others may write to, names no file of this computer.
    void serverNamesNoFile()
    {
        auto server = storetest::PostgresServer::start();
        if (!server)
            QSKIP(("SKIP: " + server.error().detail.english()).c_str());
        const QString store = QString::fromStdString((*server)->newDatabase());
        const QString rows = fresh("rows");
        QVERIFY(runUntilStored({ "scan", "--vantage", "virtual", "100.64.0.0/20", "-r", "1500",
                                   "-c", "0.3", "-o", rows, "--store", store },
            store, SIGTERM));
        const QStringList rest { "scan", "--resume-run", "1", "--store", store, "-r", "0" };
        const Outcome refused = probe::run(rest);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains("--output-file: the stored scan was begun with"),
            refused.errors);
        const Outcome resumed = probe::run(rest + QStringList { "-o", rows });
        QVERIFY2(resumed.status == 0, resumed.errors);
        QCOMPARE(shownRun(store)["state"].toString(), QString("done"));
    }

    void storedRunIsGoneOnWith_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<bool>("byFile");
        QTest::newRow("file, killed") << SIGKILL << true;
        QTest::newRow("file, Ctrl-C") << SIGINT << true;
        QTest::newRow("run, killed") << SIGKILL << false;
        QTest::newRow("run, terminated") << SIGTERM << false;
    }
    void storedRunIsGoneOnWith()
    {
        QFETCH(int, signal);
        QFETCH(bool, byFile);
        const QString store = fresh("runs.db");
        const QString kept = fresh("kept");
        QStringList scan { "scan", "--vantage", "virtual", "100.64.0.0/20", "-r", "1500", "-c",
            "0.3", "-o", "/dev/null", "-T", "2", "--store", store };
        if (byFile)
            scan += { "--resume", kept };
        const QStringList rest = byFile
            ? scan
            : QStringList { "scan", "--resume-run", "1", "--store", store, "-T", "1" };
        if (byFile)
            QVERIFY(runUntilKept(scan, kept, signal));
        else
            QVERIFY(runUntilStored(scan, store, signal));
        for (int parts = 0; runAndEnd(rest, signal); ++parts)
            QVERIFY2(parts < 60, "no progress is kept");
        const QJsonObject shown = shownRun(store);
        QCOMPARE(shown["state"].toString(), QString("done"));
        int hosts = 0;
        for (const QJsonValue& count : shown["host_counts"].toArray())
            hosts += count["hosts"].toInt();
        QCOMPARE(hosts, Hosts);
        // What a checkpoint stands for was sent, and what lies beyond is sent again.
        QVERIFY(shown["counters"].toObject()["sent"].toInt() >= Hosts);
        QCOMPARE(
            objects(probe::run({ "runs", "list", "--store", store, "-O", "jsonl" })).size(), 1);

        const Outcome again = probe::run(rest);
        QCOMPARE(again.status, byFile ? 0 : 2);
        QVERIFY2(again.errors.contains("ran to its end"), again.errors);
    }

    /// A scan in parts counts what one without interruption does; only packets, of which those of
    /// the last seconds of each part are sent again, may be more.
    void totalsAreThoseOfTheWholeScan_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("file, killed") << SIGKILL << "file" << QStringList();
        QTest::newRow("file, terminated") << SIGTERM << "file" << QStringList { "-T", "3" };
        QTest::newRow("both, killed") << SIGKILL << "both" << QStringList { "-P", "2" };
        QTest::newRow("run, killed") << SIGKILL << "run" << QStringList();
        QTest::newRow("run, Ctrl-C") << SIGINT << "run" << QStringList();
        QTest::newRow("both, followed up")
            << SIGKILL << "both" << QStringList { "--then", "trace", "--then-file", "/dev/null" };
    }
    void totalsAreThoseOfTheWholeScan()
    {
        QFETCH(int, signal);
        QFETCH(QString, kept);
        QFETCH(QStringList, more);
        const QString store = kept == "file" ? QString() : fresh("runs.db");
        const QString file = kept == "run" ? QString() : fresh("kept");
        // Hosts of several kinds, one of which answers twice with different classes.
        QStringList scan = QStringList { "scan", "--vantage", "virtual", "100.64.0.0/24",
            "100.67.1.0/24", "100.66.0.0/24", prefixOf(lab::DeviceKind::EarlyReset), "--mptcp",
            "v1,control", "-e", "7", "-c", "0.3", "-o", "/dev/null" }
            + more;
        const QJsonObject whole = metadataOf(scan + QStringList { "-r", "4000", "-q" });

        const QStringList paced = scan + QStringList { "-r", "500", "-q" };
        const QStringList keeping
            = (store.isEmpty() ? QStringList() : QStringList { "--store", store })
            + (file.isEmpty() ? QStringList() : QStringList { "--resume", file });
        QJsonObject json;
        int parts = 0;
        constexpr int MostInterruptions = 3;
        for (bool over = false; !over; ++parts) {
            const QString metadata = fresh("part.json");
            const QStringList part = (parts > 0 && file.isEmpty() ? QStringList { "scan",
                                          "--resume-run", "1", "--store", store }
                                                                  : paced + keeping)
                + QStringList { "-m", metadata };
            if (parts == MostInterruptions) {
                const Outcome last = probe::run(part);
                QVERIFY2(last.status == 0 || last.errors.contains("ran to its end"), last.errors);
                over = true;
            } else if (parts == 0 && file.isEmpty()) {
                over = !runUntilStored(part, store, signal);
            } else {
                over = !runAndEnd(part, signal, parts == 0 ? Soon : Anytime);
            }
            json = object(probe::contents(metadata));
        }
        QVERIFY2(parts > 1, "the scan was never interrupted");
        if (json.isEmpty())
            QSKIP("THE LAST PART WAS ENDED BETWEEN ITS LAST CHECKPOINT AND ITS METADATA");
        for (const char* same :
            { "state", "classes", "success_unique", "conflicts", "probes_planned", "targets_total",
                "targets_used", "source_ports", "rows_dropped", "degraded" })
            QVERIFY2(json[same] == whole[same], same);
        QVERIFY(json["packets_sent"].toInt() >= whole["packets_sent"].toInt());
        QVERIFY(json["validation_passed"].toInt() >= whole["validation_passed"].toInt());
        // Of each part its last second or two, 500 probes each.
        QVERIFY(json["packets_sent"].toInt() <= whole["packets_sent"].toInt() + parts * 1500);
        QVERIFY(json["send_secs"].toDouble() > 3.5); // two thousand probes at least, 500 a second
        if (more.contains("--then")) {
            for (const char* same : { "hosts", "complete", "categories" })
                QVERIFY2(json["then"].toObject()[same] == whole["then"].toObject()[same], same);
        }
        if (store.isEmpty())
            return;
        const QJsonObject shown = shownRun(store);
        QCOMPARE(shown["state"].toString(), QString("done"));
        const QByteArray text = probe::run({ "runs", "show", "1", "--store", store }).output;
        const QJsonObject last = object(text.mid(text.indexOf("\nConfiguration\n") + 15));
        QCOMPARE(last["classes"], whole["classes"]);
        QCOMPARE(last["probes_planned"], whole["probes_planned"]);
        QCOMPARE(shown["counters"].toObject()["sent"], json["packets_sent"]);
        QCOMPARE(shown["counters"].toObject()["validated"], json["validation_passed"]);
    }

    /// What an older version kept has no totals; a scan goes on from it all the same.
    void olderCheckpointsAreGoneOnWith()
    {
        const QString kept = fresh("kept");
        const QStringList scan = slowScan(kept) + QStringList { "-o", fresh("rows") };
        QVERIFY(runUntilKept(scan, kept, SIGTERM));
        QJsonObject older = object(probe::contents(kept));
        QVERIFY(older.contains("totals"));
        older.remove("totals");
        QFile file(kept);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QJsonDocument(older).toJson(QJsonDocument::Compact));
        file.close();
        const Outcome rest = probe::run(scan + quick());
        QVERIFY2(rest.status == 0, rest.errors);
        QVERIFY(!object(probe::contents(kept)).contains("totals"));
    }

    void storedRunKeepsItsOptions()
    {
        const QString store = fresh("runs.db");
        const QString rows = fresh("rows");
        QVERIFY(
            runUntilStored({ "scan", "--vantage", "virtual", "100.64.0.0/20", "-p", "80,443",
                               "--mptcp", "v0", "-r", "1500", "-c", "0.3", "-o", rows, "-f",
                               "saddr,sport,mptcp_sent", "--output-filter", "", "--store", store },
                store, SIGTERM));
        const Outcome other
            = probe::run({ "scan", "--resume-run", "1", "--store", store, "--mptcp", "v1" });
        QCOMPARE(other.status, 2);
        QVERIFY2(other.errors.contains("--resume-run: ")
                && other.errors.contains("--mptcp was v0 and is v1"),
            other.errors);
        const Outcome rest
            = probe::run({ "scan", "--resume-run", "1", "--store", store, "-r", "0" });
        QCOMPARE(rest.status, 0);
        const QByteArrayList lines = probe::contents(rows).chopped(1).split('\n');
        QCOMPARE(lines[0], QByteArray("saddr,sport,mptcp_sent"));
        QSet<QByteArray> found(lines.begin() + 1, lines.end());
        QCOMPARE(found.size(), Hosts * 2);
        QVERIFY(found.contains("100.64.7.7,443,v0"));
    }

    void badRunsAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("mentions");
        const QString store = fresh("few.db");
        QCOMPARE(probe::run(probe::virtualScan(
                                { "100.64.0.0/30", "-q", "-o", "/dev/null", "--store", store }))
                     .status,
            0);
        QCOMPARE(
            probe::run({ "verify", "100.64.0.1", "--vantage", "virtual", "-q", "--store", store })
                .status,
            0);
        const auto row = [](const char* name, const QStringList& arguments, const char* mentions) {
            QTest::newRow(name) << arguments << QByteArray(mentions);
        };
        row("no store", { "--resume-run", "1" }, "--resume-run: name the store");
        row("no number", { "--resume-run", "x", "--store", store }, "--resume-run: \"x\"");
        row("no such run", { "--resume-run", "9", "--store", store }, "--resume-run: ");
        row("done", { "--resume-run", "1", "--store", store }, "ran to its end");
        row("no scan", { "--resume-run", "2", "--store", store }, "is no scan");
        row("both", { "--resume-run", "1", "--store", store, "--resume", fresh("kept") },
            "pass one of --resume and --resume-run");
    }
    void badRunsAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, mentions);
        const Outcome outcome = probe::run(QStringList { "scan" } + arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains(mentions), outcome.errors);
        QCOMPARE(outcome.errors.count('\n'), 1);
    }

    /// Hosts that were being followed up when the scan ended are found and followed again.
    void followUpsAreGoneOnWith()
    {
        const QString kept = fresh("kept");
        const QString hosts = fresh("hosts.jsonl");
        const QStringList scan { "scan", "--vantage", "virtual", "100.64.0.0/26", "-r", "100", "-c",
            "0.3", "--then", "trace", "-O", "jsonl", "--then-file", hosts, "--resume", kept };
        int parts = 0;
        while (runUntilKept(scan, kept, SIGKILL))
            QVERIFY2(++parts < 20, "no progress is kept");
        QVERIFY(parts > 1);
        QSet<QString> found;
        for (const QByteArray& line : probe::contents(hosts).chopped(1).split('\n'))
            found.insert(object(line)["target"].toString());
        QCOMPARE(found.size(), 64);
    }

private:
    QString fresh(const QString& name)
    {
        return m_directory.filePath(QString::number(++m_files) + "-" + name);
    }

    static QStringList slowScan(const QString& kept)
    {
        return { "scan", "--vantage", "virtual", "100.64.0.0/20", "-C", rateFile(), "-c", "0.3",
            "--resume", kept };
    }
    /// What makes slowScan() end soon: the command line wins over its file.
    static QStringList quick() { return { "-r", "0" }; }
    static QString rateFile()
    {
        static const QTemporaryDir directory;
        static const QString file = probe::write(directory, "rate.conf", "rate = 800\n");
        return file;
    }

    /// How many milliseconds a part may last: no scan here is over so soon.
    static constexpr int Soon = 1500;
    static constexpr int Anytime = 3500;

    /// Runs and ends it after a while. False when it ran to its end before.
    static bool runAndEnd(const QStringList& arguments, int signal, int most = Anytime)
    {
        QProcess process;
        process.start(probe::executable(), arguments);
        process.closeWriteChannel();
        const int patience = 300 + QRandomGenerator::global()->bounded(most);
        if (process.waitForFinished(patience)) {
            const QByteArray errors = process.readAllStandardError();
            // The part before may have been killed after it had finished the run.
            if ((process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
                && !errors.contains("ran to its end"))
                qFatal("%s", errors.constData());
            return false;
        }
        probe::sendSignal(process, signal);
        process.waitForFinished(60000);
        return true;
    }

    /// Ends the scan once it has kept some progress. False when it ran to its end before.
    static bool runUntilKept(const QStringList& arguments, const QString& kept, int signal)
    {
        const auto position = [&kept] {
            return object(probe::contents(kept))["answered_position"].toString().toULongLong();
        };
        const qulonglong before = position();
        QProcess process;
        process.start(probe::executable(), arguments);
        for (int i = 0; i < 1200; ++i) {
            if (process.waitForFinished(50))
                return false;
            if (position() > before)
                break;
        }
        probe::sendSignal(process, signal);
        return process.waitForFinished(60000);
    }

    /// Ends the scan at some moment after its run was entered into the store.
    static bool runUntilStored(const QStringList& arguments, const QString& store, int signal)
    {
        QProcess process;
        process.start(probe::executable(), arguments);
        for (int i = 0; i < 200; ++i) {
            if (process.waitForFinished(50))
                return false;
            if (probe::run({ "runs", "list", "--store", store }).output.contains("running"))
                break;
        }
        const bool ended = process.waitForFinished(QRandomGenerator::global()->bounded(Soon));
        probe::sendSignal(process, signal);
        return !ended && process.waitForFinished(60000);
    }

    static bool appendTo(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        return file.open(QIODevice::Append) && file.write(bytes) == bytes.size();
    }

    /// -1 when the capture cannot be read to its end.
    static int framesOf(const QString& path)
    {
        const QByteArray bytes = probe::contents(path);
        int frames = 0;
        qsizetype at = 24;
        for (; at + 16 <= bytes.size(); ++frames)
            at += 16 + qsizetype(qFromLittleEndian<quint32>(bytes.constData() + at + 8));
        return at == bytes.size() ? frames : -1;
    }

    static QString prefixOf(lab::DeviceKind kind)
    {
        for (const lab::LabPrefix& prefix : lab::labPrefixes()) {
            if (prefix.kind == kind)
                return QString::fromLatin1(prefix.prefixV4).section('/', 0, 0) + "/24";
        }
        return {};
    }

    QJsonObject metadataOf(const QStringList& scan)
    {
        const QString metadata = fresh("whole.json");
        const Outcome outcome = probe::run(scan + QStringList { "-m", metadata });
        if (outcome.status != 0)
            qFatal("%s", outcome.errors.constData());
        return object(probe::contents(metadata));
    }

    static QJsonObject shownRun(const QString& store)
    {
        return objects(probe::run({ "runs", "show", "1", "--store", store, "-O", "jsonl" }))
            .value(0);
    }

    QTemporaryDir m_directory;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestProbeResume)
#include "tst_proberesume.moc"
