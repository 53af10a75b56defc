// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/labtruth.h"
#include "tests/store/storeplaces.h"
#include "tests/store/storesamples.h"

using labtruth::objects;
using probe::Outcome;

namespace {

constexpr std::int64_t DayNs = 86'400'000'000'000;
const std::int64_t FirstNs = 1'767'225'600'000'000'000; // 2026-01-01

/// A whole scan of `mptcp` hosts and some plain ones, `day` days after the first.
store::RunId writeScan(const std::string& url, int day, std::uint32_t mptcp,
    const std::function<void(store::Run&)>& change = {})
{
    std::vector<scan::ScanRow> rows(mptcp + 20);
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        rows[i].target = rows[i].responder = core::IpAddress::v4(0x64400000 + i);
        rows[i].local = core::IpAddress::v4(0x0a000001);
        rows[i].targetPort = 443;
        rows[i].pass = scan::Pass::V1;
        rows[i].replyClass = i < mptcp ? scan::ReplyClass::Mptcp : scan::ReplyClass::Plain;
    }
    store::Run run;
    run.label = "campus";
    run.vantage = "host";
    run.startedNs = FirstNs + day * DayNs;
    run.passes = { scan::Pass::V1 };
    run.ports = "443";
    run.v4 = true;
    if (change)
        change(run);
    const auto writer = store::RunWriter::begin(url, run);
    if (!writer || !(*writer)->addReplies(rows))
        qFatal("no run into %s", url.c_str());
    if (run.state == store::RunState::Running)
        run.state = store::RunState::Done;
    run.endedNs = run.startedNs + 1;
    if (!(*writer)->finish(run))
        qFatal("no end of a run in %s", url.c_str());
    return (*writer)->id();
}

QString remaining(const std::string& url)
{
    QStringList ids;
    for (const QJsonObject& run : objects(
             probe::run({ "runs", "list", "--store", QString::fromStdString(url), "-O", "jsonl" })))
        ids.append(QString::number(run["id"].toInt()));
    return ids.join(' ');
}

} // namespace

/// Series of runs on the command line: how far their counts moved, and what is kept of them.
class TestProbeSeries : public QObject {
    Q_OBJECT

    storetest::StorePlaces m_places;

    static Outcome run(const char* command, const std::string& url, const QStringList& more)
    {
        return probe::run(QString(command).split(' ')
            + QStringList { "--store", QString::fromStdString(url) } + more);
    }
    static Outcome diff(const std::string& url, const QStringList& more)
    {
        return run("diff", url, more);
    }
    static Outcome prune(const std::string& url, const QStringList& more)
    {
        return run("runs prune", url, QStringList { "--label", "campus" } + more);
    }

private slots:
    void pairsStayWithinAThreshold()
    {
        const std::string url = m_places.newStore("sqlite");
        writeScan(url, 0, 100);
        writeScan(url, 1, 90);
        const Outcome within = diff(url, { "1", "2", "--threshold", "10%" });
        QCOMPARE(within.errors, QByteArray());
        QCOMPARE(within.status, 0);
        QVERIFY2(within.output.endsWith("within the threshold\n"), within.output);
        const Outcome beyond = diff(url, { "1", "2", "--threshold", "mptcp=9%,plain=0" });
        QCOMPARE(beyond.status, 1);
        QVERIFY2(beyond.output.contains(
                     "broken: v1, port 443, IPv4: mptcp fell from 100 (run 1) to 90 (run 2), 10 "
                     "hosts less or 10 %, where 9% was allowed\n"),
            beyond.output);
        QCOMPARE(beyond.output.count("broken: "), 1);
        QCOMPARE(diff(url, { "1", "2", "--threshold", "10" }).status, 0);
        QCOMPARE(diff(url, { "1", "2", "--threshold", "9" }).status, 1);
        QCOMPARE(diff(url, { "2", "1", "--threshold", "11%" }).status, 1);
        QCOMPARE(diff(url, { "2", "1", "--threshold", "11%+1" }).status, 0);
    }

    void countsAsJson()
    {
        const std::string url = m_places.newStore("sqlite");
        for (int day = 0; day < 4; ++day)
            writeScan(url, day, day == 3 ? 40 : 100);
        const auto lines = objects(diff(
            url, { "--series", "campus", "--threshold", "mptcp=10%,plain=10%", "-O", "jsonl" }));
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0]["classification"].toString(), QString("mptcp"));
        QCOMPARE(lines[0]["mptcp_sent"].toString(), QString("v1"));
        QCOMPARE(lines[0]["port"].toInt(), 443);
        QCOMPARE(lines[0]["family"].toString(), QString("ipv4"));
        QCOMPARE(lines[0]["before"].toDouble(), 100.0);
        QCOMPARE(lines[0]["after"].toInt(), 40);
        QCOMPARE(lines[0]["percent"].toDouble(), -60.0);
        QCOMPARE(lines[0]["allowed"].toDouble(), 10.0);
        QVERIFY(lines[0]["beyond"].toBool() && !lines[1]["beyond"].toBool());
        QCOMPARE(lines[2]["state"].toString(), QString("broken"));
        QCOMPARE(lines[2]["series"].toString(), QString("campus"));
        QCOMPARE(lines[2]["before"].toArray(), QJsonArray({ 1, 2, 3 }));
        QCOMPARE(lines[2]["after"].toInt(), 4);
    }

    void aSeriesBreaks_data() { storetest::StorePlaces::addKinds(); }
    void aSeriesBreaks()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const QStringList check { "--series", "campus", "--threshold", "10%" };
        for (int day = 0; day < 3; ++day) {
            writeScan(url, day, 100);
            const Outcome few = diff(url, check);
            QCOMPARE(few.status, 0);
            QVERIFY2(few.output.contains("nothing concluded: "), few.output);
        }
        writeScan(url, 3, 103);
        const Outcome steady = diff(url, check);
        QCOMPARE(steady.status, 0);
        QVERIFY2(steady.output.endsWith("steady\n"), steady.output);
        writeScan(url, 4, 60);
        const Outcome broken = diff(url, check);
        QCOMPARE(broken.status, 1);
        QVERIFY2(broken.output.contains("broken: v1, port 443, IPv4: mptcp fell from 100 (the "
                                        "median of runs 1, 2, 3 and 4) to 60 (run 5), 40 hosts "
                                        "less or 40 %, where 10% was allowed\n"),
            broken.output);
        QCOMPARE(diff(url, check + QStringList { "--baseline", "1" }).status, 1);
        // The odd one is no measure of the next.
        writeScan(url, 5, 100);
        QCOMPARE(diff(url, check).status, 0);
        QCOMPARE(diff(url, check + QStringList { "--baseline", "1" }).status, 1);
        // A run that stopped is no run of the series, and says so.
        writeScan(url, 6, 100, [](store::Run& run) {
            run.state = store::RunState::Stopped;
            run.error = "signal 15";
        });
        const Outcome stopped = diff(url, check);
        QCOMPARE(stopped.status, 1);
        QVERIFY2(stopped.output.contains("broken: run 7 of 2026-01-07 was stopped (signal 15)"),
            stopped.output);
        writeScan(url, 7, 100);
        const Outcome again = diff(url, check);
        QCOMPARE(again.status, 0);
        QVERIFY2(again.output.contains("left out: run 7 of 2026-01-07 was stopped"), again.output);
    }

    void simulatedRunsAreASeriesOfTheirOwn()
    {
        const std::string url = m_places.newStore("sqlite");
        for (int day = 0; day < 4; ++day)
            writeScan(url, day, day == 3 ? 1 : 100, [](store::Run& run) { run.simulated = true; });
        const QStringList check { "--series", "campus", "--threshold", "10%" };
        const Outcome measured = diff(url, check);
        QCOMPARE(measured.status, 2);
        QVERIFY2(measured.errors.contains("give --simulated"), measured.errors);
        QCOMPARE(diff(url, check + QStringList { "--simulated" }).status, 1);
        writeScan(url, 4, 100);
        QCOMPARE(diff(url, check).status, 0); // too few
        QCOMPARE(diff(url, { "1", "5", "--threshold", "10%" }).status, 2);
    }

    void wrongUsageIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* name, const QStringList& arguments, const char* named) {
            QTest::newRow(name) << arguments << QByteArray(named);
        };
        row("threshold", { "diff", "1", "2", "--threshold", "some" }, "--threshold: ");
        row("class", { "diff", "1", "2", "--threshold", "mptpc=5%" }, "\"mptpc\" is no class");
        row("one run", { "diff", "1", "--threshold", "5%" }, "two runs");
        row("unknown run", { "diff", "1", "99", "--threshold", "5%" }, "no run 99");
        row("series and runs", { "diff", "1", "2", "--series", "x", "--threshold", "5%" },
            "--series: ");
        row("series without a threshold", { "diff", "--series", "x" }, "--threshold: ");
        row("series without a name", { "diff", "--series", "", "--threshold", "5%" }, "--series: ");
        row("unknown series", { "diff", "--series", "x", "--threshold", "5%" }, "\"x\"");
        row("baseline", { "diff", "--series", "campus", "--threshold", "5%", "--baseline", "0" },
            "--baseline: ");
        row("baseline of a pair", { "diff", "1", "2", "--baseline", "3" }, "--baseline: ");
        row("simulated pair", { "diff", "1", "2", "--simulated" }, "--simulated: ");
        row("all of counts", { "diff", "1", "2", "--threshold", "5%", "--all" }, "--all: ");
        row("prune nothing named", { "runs", "prune", "--keep-last", "1" }, "--label: ");
        row("prune without a rule", { "runs", "prune", "--label", "campus" }, "--keep-last");
        row("prune of no series", { "runs", "prune", "--label", "x", "--keep-last", "1" },
            "--label: ");
        row("prune of the unlabelled", { "runs", "prune", "--label", "", "--keep-last", "1" },
            "--label: ");
        for (const char* option : { "--keep-last", "--keep-daily", "--keep-weekly",
                 "--keep-monthly", "--keep-yearly", "--keep-within", "--keep-replies" })
            row(option, { "runs", "prune", "--label", "campus", option, "0" }, option);
    }
    void wrongUsageIsNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        if (m_two.empty()) {
            m_two = m_places.newStore("sqlite");
            writeScan(m_two, 0, 5);
            writeScan(m_two, 1, 5);
        }
        arguments << "--store" << QString::fromStdString(m_two);
        const Outcome outcome = probe::run(arguments);
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.output, QByteArray());
        QVERIFY2(outcome.errors.contains(named), outcome.errors);
        QCOMPARE(outcome.errors.count('\n'), 1);
        QCOMPARE(remaining(m_two), QString("1 2"));
    }

    void retentionKeepsWhatItSays_data() { storetest::StorePlaces::addKinds(); }
    void retentionKeepsWhatItSays()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        for (int day = 0; day < 60; day += 5) // 1 January to 25 February
            writeScan(url, day, 5);
        writeScan(url, 3, 5, [](store::Run& run) { run.label = "other"; });
        writeScan(url, 4, 5, [](store::Run& run) { run.note = "the first after the move"; });
        const QStringList rules { "--keep-last", "2", "--keep-monthly", "12", "--keep-within",
            "11d" };
        const QString before = remaining(url);
        const Outcome tried = prune(url, rules + QStringList { "--dryrun" });
        QCOMPARE(tried.errors, QByteArray());
        QCOMPARE(tried.status, 0);
        QVERIFY2(tried.output.contains("8 runs would be removed, 0 would be without replies, 5 "
                                       "kept\n"),
            tried.output);
        QCOMPARE(remaining(url), before);
        const Outcome done = prune(url, rules);
        QCOMPARE(done.status, 0);
        QVERIFY2(done.output.contains("remove run 1 of 2026-01-01 00:00:00 UTC, scan, done: no "
                                      "rule keeps it\n"),
            done.output);
        QVERIFY2(done.output.contains("keep   run 7 of 2026-01-31 00:00:00 UTC, scan, done: "
                                      "monthly 2026-01\n"),
            done.output);
        QVERIFY2(done.output.contains("has a note\n"), done.output);
        QVERIFY2(done.output.endsWith("8 runs removed, 0 without replies, 5 kept\n"), done.output);
        QCOMPARE(remaining(url), QString("13 14 7 10 11 12"));
        QCOMPARE(run("runs check", url, {}).status, 0);
        const auto lines = objects(prune(url, { "--keep-last", "1", "--noted", "-O", "jsonl" }));
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0]["run"].toInt(), 14);
        QVERIFY(!lines[0]["keep"].toBool());
        QCOMPARE(lines[4]["reasons"].toArray(), QJsonArray({ "the newest", "one of the last" }));
        QCOMPARE(remaining(url), QString("13 12"));
    }

    void everyRuleKeepsSomething_data()
    {
        QTest::addColumn<QStringList>("rule");
        QTest::addColumn<QString>("kept");
        // Ten days from Thursday, 25 December 2025 on.
        QTest::newRow("last") << QStringList { "--keep-last", "3" } << "8 9 10";
        QTest::newRow("within") << QStringList { "--keep-within", "1d" } << "9 10";
        QTest::newRow("daily") << QStringList { "--keep-daily", "2" } << "9 10";
        QTest::newRow("weekly") << QStringList { "--keep-weekly", "2" } << "4 10";
        QTest::newRow("monthly") << QStringList { "--keep-monthly", "2" } << "7 10";
        QTest::newRow("yearly") << QStringList { "--keep-yearly", "2" } << "7 10";
    }
    void everyRuleKeepsSomething()
    {
        QFETCH(QStringList, rule);
        QFETCH(QString, kept);
        const std::string url = m_places.newStore("sqlite");
        for (int day = -7; day < 3; ++day)
            writeScan(url, day, 2);
        QCOMPARE(prune(url, rule).status, 0);
        QCOMPARE(remaining(url), kept);
    }

    void repliesGoEarlier_data() { storetest::StorePlaces::addKinds(); }
    void repliesGoEarlier()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        for (int day = 0; day < 4; ++day)
            writeScan(url, day, 30);
        const auto replies = [&](const char* id) {
            return objects(run("runs export", url, { id, "--part", "replies" })).size();
        };
        const QString shown = run("runs show", url, { "1" }).output;
        const Outcome tried = prune(url, { "--keep-replies", "2d", "--dryrun" });
        QVERIFY2(
            tried.output.endsWith("0 runs would be removed, 1 would be without replies, 4 kept\n"),
            tried.output);
        QCOMPARE(replies("1"), 50);
        const Outcome done = prune(url, { "--keep-replies", "2d" });
        QCOMPARE(done.errors, QByteArray());
        QCOMPARE(done.status, 0);
        QVERIFY2(done.output.contains("its replies go, they are too old\n"), done.output);
        QCOMPARE(replies("1"), 0);
        QCOMPARE(replies("2"), 50);
        QCOMPARE(QString(run("runs show", url, { "1" }).output), shown);
        QCOMPARE(diff(url, { "1", "4", "--all" }).status, 0);
        QCOMPARE(diff(url, { "--series", "campus", "--threshold", "0%" }).status, 0);
        QVERIFY(prune(url, { "--keep-replies", "2d" })
                    .output.endsWith("0 runs removed, 0 without replies, 4 kept\n"));
        QCOMPARE(run("runs check", url, {}).status, 0);
    }

private:
    std::string m_two; ///< a store with two runs of the series
};

QTEST_GUILESS_MAIN(TestProbeSeries)
#include "tst_probeseries.moc"
