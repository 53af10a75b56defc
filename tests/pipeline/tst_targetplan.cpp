// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/targetplan.h"

#include <QtTest>

#include <QTemporaryDir>

using namespace trace;

namespace {

core::Result<std::vector<core::IpAddress>> resolve(const std::string& name)
{
    if (name == "dual.example")
        return std::vector { *core::IpAddress::parse("9.9.9.9"),
            *core::IpAddress::parse("2620:fe::9") };
    return core::failure(core::ErrorCode::NotFound, "no host " + name);
}

QString describe(const ProbeTarget& target)
{
    return QString::fromStdString(target.address.toString()) + " " + QString::number(target.port)
        + " " + scan::passName(target.pass);
}

/// All targets of the plan, sorted.
QStringList targetsOf(const TargetPlan& plan)
{
    QStringList found;
    const auto source = groupedTargets(plan.known, plan.seed, plan.knownLimit);
    while (const auto target = source->next())
        found << describe(*target);
    found.sort();
    return found;
}

} // namespace

/// Which targets lists, options and exclusions come down to.
class TestTargetPlan : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void rowsKeepTheirPortsAndPasses()
    {
        const auto plan = planOf({ "9.9.9.9" },
            "saddr,sport,mptcp_sent\n"
            "8.8.8.8,443,v0\n8.8.8.8,443,v1\n8.8.8.8,443,v0\n8.8.4.4,80,control\n9.9.9.9,80,v1\n");
        QVERIFY2(plan.has_value(), plan ? "" : plan.error().detail.c_str());
        QCOMPARE(targetsOf(*plan),
            QStringList(
                { "8.8.4.4 80 control", "8.8.8.8 443 v0", "8.8.8.8 443 v1", "9.9.9.9 80 v1" }));
        QVERIFY(!plan->stream);
    }

    void optionsOfTheUserWin_data()
    {
        QTest::addColumn<bool>("ports");
        QTest::addColumn<bool>("passes");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("neither") << true << true
                                 << QStringList({ "8.8.4.4 443 v0", "8.8.8.8 443 v1" });
        QTest::newRow("ports") << false << true
                               << QStringList({ "8.8.4.4 80 v0", "8.8.4.4 81 v0", "8.8.8.8 80 v1",
                                      "8.8.8.8 81 v1" });
        QTest::newRow("passes") << true << false
                                << QStringList({ "8.8.4.4 443 control", "8.8.4.4 443 v1",
                                       "8.8.8.8 443 control", "8.8.8.8 443 v1" });
        QTest::newRow("both") << false << false
                              << QStringList({ "8.8.4.4 80 control", "8.8.4.4 80 v1",
                                     "8.8.4.4 81 control", "8.8.4.4 81 v1", "8.8.8.8 80 control",
                                     "8.8.8.8 80 v1", "8.8.8.8 81 control", "8.8.8.8 81 v1" });
    }
    void optionsOfTheUserWin()
    {
        QFETCH(bool, ports);
        QFETCH(bool, passes);
        QFETCH(QStringList, expected);
        scan::ScanRequest request;
        if (!ports)
            request.ports = "80-81";
        if (!passes)
            request.passes = { scan::Pass::V1, scan::Pass::Control };
        request.targetFiles = { write("saddr,sport,mptcp_sent\n8.8.8.8,443,v1\n8.8.4.4,443,v0\n") };
        const auto plan = planTargets(request, { ports, passes }, {}, resolve);
        QVERIFY2(plan.has_value(), plan ? "" : plan.error().detail.c_str());
        QCOMPARE(targetsOf(*plan), expected);
    }

    void listsWithoutPortsTakeTheDefaults()
    {
        const auto plan = planOf({}, "8.8.8.8/31\ndual.example\n");
        QVERIFY(plan.has_value());
        QCOMPARE(targetsOf(*plan),
            QStringList({ "2620:fe::9 80 v1", "8.8.8.8 80 v1", "8.8.8.9 80 v1", "9.9.9.9 80 v1" }));
    }

    void leavesOutWhatIsNoTarget()
    {
        scan::ScanRequest request;
        request.targetFiles
            = { write("saddr,sport,mptcp_sent,classification\n"
                      "8.8.8.8,443,control,plain\n8.8.8.8,443,v1,mptcp\n8.8.1.1,443,v1,icmp\n") };
        const auto plan = planTargets(request, { true, true, false }, {}, resolve);
        QVERIFY(plan.has_value());
        QCOMPARE(targetsOf(*plan), QStringList { "8.8.8.8 443 v1" });
        QCOMPARE(plan->routerRows, std::uint64_t(1));
        QCOMPARE(plan->controlRows, std::uint64_t(1));
    }

    void exclusionsAlwaysWin()
    {
        scan::ScanRequest request;
        request.targets = { "8.8.8.0/29" };
        request.exclusions = { "8.8.8.0/30", "8.8.8.8" };
        request.targetFiles
            = { write("saddr,sport,mptcp_sent\n8.8.8.8,443,v1\n8.8.8.3,81,v0\n8.8.8.9,443,v1\n"
                      "10.1.1.1,80,v1\n") };
        const auto plan = planTargets(request, {}, {}, resolve);
        QVERIFY(plan.has_value());
        QCOMPARE(targetsOf(*plan),
            QStringList({ "8.8.8.4 80 v1", "8.8.8.5 80 v1", "8.8.8.6 80 v1", "8.8.8.7 80 v1",
                "8.8.8.9 443 v1" }));
        QCOMPARE(plan->ranges.size(), std::size_t(2));

        request.exclusions = { "0.0.0.0/0" };
        const auto none = planTargets(request, {}, {}, resolve);
        QVERIFY(!none);
        QVERIFY2(
            none.error().detail.find("excluded") != std::string::npos, none.error().detail.c_str());
    }

    void limitIsAFairSample()
    {
        scan::ScanRequest request;
        request.seed = 3;
        request.maxTargets = scan::TargetLimit { 10, true };
        request.targets = { "8.8.0.0/24" };
        QByteArray rows = "saddr,sport\n";
        for (int i = 0; i < 256; ++i)
            rows += "8.9.0." + QByteArray::number(i) + ",443\n";
        request.targetFiles = { write(rows) };
        const auto plan = planTargets(request, {}, {}, resolve);
        QVERIFY(plan.has_value());
        const QStringList sample = targetsOf(*plan);
        QCOMPARE(sample.size(), 52);
        const auto fromList = sample.filter("8.9.0.").size();
        QVERIFY2(fromList > 10 && fromList < 42, qPrintable(QString::number(fromList)));
    }

    void errorsNameFileAndLine_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("address") << QByteArray("8.8.8.8\n8.8.8.300\n") << ":2: ";
        QTest::newRow("port") << QByteArray("saddr,sport\n8.8.8.8,http\n") << ":2: the row's port";
        QTest::newRow("pass") << QByteArray(R"({"saddr":"8.8.8.8","mptcp_sent":"v2"})")
                              << ":1: the row's pass";
        QTest::newRow("name") << QByteArray("nowhere.example\n") << ":1: no host";
    }
    void errorsNameFileAndLine()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, mentions);
        const auto plan = planOf({}, list);
        QVERIFY(!plan);
        const QString detail = QString::fromStdString(plan.error().detail);
        const QString place = "--list-of-ips-file: " + m_folder.filePath("list");
        QVERIFY2(detail.startsWith(place + mentions), qPrintable(detail));
    }

    void standardInputWaits()
    {
        scan::ScanRequest request;
        request.targets = { "8.8.8.8", "8.8.4.4" };
        request.targetFiles = { "-" };
        request.exclusions = { "9.0.0.0/8" };
        request.maxTargets = scan::TargetLimit { 5, false };
        const auto plan = planTargets(request, {}, {}, resolve);
        QVERIFY(plan.has_value());
        QCOMPARE(targetsOf(*plan).size(), 2);
        QVERIFY(plan->stream.has_value());
        QVERIFY(plan->stream->limit == 3);
        QVERIFY(plan->stream->excluded.contains(*core::IpAddress::parse("9.1.2.3")));
        QVERIFY(plan->stream->excluded.contains(*core::IpAddress::parse("192.168.0.1")));

        request.maxTargets = scan::TargetLimit { 5, true };
        const auto percent = planTargets(request, {}, {}, resolve);
        QVERIFY(!percent);
        QVERIFY(percent.error().detail.starts_with("--max-targets: "));
    }

    void emptyListsAreAnError()
    {
        QVERIFY(!planOf({}, "# nothing\n"));
        QVERIFY(!planTargets({}, {}, {}, resolve));
    }

private:
    std::string write(const QByteArray& contents)
    {
        QFile list(m_folder.filePath("list"));
        if (!list.open(QIODevice::WriteOnly) || list.write(contents) != contents.size())
            qFatal("cannot write the fixture");
        return list.fileName().toStdString();
    }
    core::Result<TargetPlan> planOf(std::vector<std::string> targets, const QByteArray& list)
    {
        scan::ScanRequest request;
        request.targets = std::move(targets);
        request.targetFiles = { write(list) };
        return planTargets(request, {}, {}, resolve);
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestTargetPlan)
#include "tst_targetplan.moc"
