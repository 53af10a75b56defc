// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/labtruth.h"
#include "tests/lab/namespacerefusal.h"

#include <QJsonArray>

/// mptcp-probe verify against real kernels: the lab in network namespaces.
class TestLabVerify : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void linuxIsProven_data();
    void linuxIsProven();
    void everyKindOfHostIsJudged();
    void manyLinuxHostsAreProvenAtOnce();
    void insideTheLabToo();
};

namespace {

QStringList verify(const QStringList& more)
{
    return QStringList { "verify", "-q", "-O", "jsonl" } + more;
}

QMap<QString, QString> resultsOf(const QJsonObject& object)
{
    QMap<QString, QString> results;
    for (const auto& step : object["evidence"].toArray())
        results[step.toObject()["step"].toString()] = step.toObject()["result"].toString();
    return results;
}

QString describe(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

/// What `verify` says of a host of the lab; Linux plays v1-host, plain-host, stripped and closed.
QString expectedVerdict(lab::DeviceKind kind, bool v0)
{
    switch (kind) {
    case lab::DeviceKind::HostV1:
    case lab::DeviceKind::EarlyReset:
        return v0 ? "not-mptcp" : "proven";
    case lab::DeviceKind::HostV0:
        return v0 ? "proven" : "not-mptcp";
    case lab::DeviceKind::MirrorMptcp:
    case lab::DeviceKind::MirrorAll:
        return "mirror";
    case lab::DeviceKind::FakeHmac:
    case lab::DeviceKind::StaticKey:
    case lab::DeviceKind::NoJoin:
        return "mptcp";
    case lab::DeviceKind::Closed:
    case lab::DeviceKind::Silent:
    case lab::DeviceKind::Prohibited:
        return "unresponsive";
    default:
        return "not-mptcp";
    }
}

} // namespace

void TestLabVerify::initTestCase()
{
    SKIP_WITHOUT_NAMESPACES();
    const probe::Outcome outcome = probe::run({ "lab", "exec", "--", "true" });
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
}

void TestLabVerify::linuxIsProven_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4") << "100.64.0.1";
    QTest::newRow("IPv6") << "fd64:64::1";
}

void TestLabVerify::linuxIsProven()
{
    QFETCH(QString, host);
    const probe::Outcome outcome = probe::run(verify({ "--vantage", "lab", "--packets", host }));
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    const QJsonObject object = labtruth::objects(outcome).value(0);
    QVERIFY2(object["verdict"].toString() == "proven", qPrintable(describe(object)));
    // Every step, the kernel's own connection included.
    const QMap<QString, QString> results = resultsOf(object);
    QCOMPARE(results.size(), qsizetype(10));
    for (auto step = results.begin(); step != results.end(); ++step)
        QVERIFY2(*step == "pass", qPrintable(step.key() + " in " + describe(object)));
    // The host answers MP_FASTCLOSE with a RST: nothing was left open there.
    const QJsonArray packets = object["evidence"].toArray()[6].toObject()["packets"].toArray();
    const QJsonObject last = packets.last().toObject();
    QCOMPARE(last["direction"].toString(), QString("received"));
    const QByteArray bytes = QByteArray::fromHex(last["hex"].toString().toLatin1());
    const int tcp = host.contains(':') ? 40 : 20;
    QVERIFY((bytes[tcp + 13] & 0x04) != 0);
}

void TestLabVerify::everyKindOfHostIsJudged()
{
    QStringList targets;
    QMap<QString, QString> expected;
    for (const lab::LabPrefix& prefix : lab::labPrefixes()) {
        for (const bool v6 : { false, true }) {
            const core::IpRange range
                = core::IpPrefix::parse(v6 ? prefix.prefixV6 : prefix.prefixV4)->range();
            const QString host = QString::fromStdString(
                core::IpAddress::fromValue(range.family, range.first + 5).toString());
            targets << host;
            for (const bool v0 : { true, false })
                expected[host + (v0 ? " v0" : " v1")] = expectedVerdict(prefix.kind, v0);
        }
    }
    const probe::Outcome outcome = probe::run(
        verify({ "--vantage", "lab", "--mptcp", "v0,v1", "--timeout", "500" }) + targets);
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    QMap<QString, QString> found;
    for (const QJsonObject& object : labtruth::objects(outcome)) {
        const QString key = object["target"].toString() + " " + object["mptcp"].toString();
        found[key] = object["verdict"].toString();
        QVERIFY2(found[key] == expected[key],
            qPrintable("expected " + expected[key] + ": " + describe(object)));
    }
    QCOMPARE(found, expected);
}

void TestLabVerify::manyLinuxHostsAreProvenAtOnce()
{
    const probe::Outcome outcome = probe::run(
        verify({ "--vantage", "lab", "--kernel", "off", "100.64.7.0/25", "fd64:64::700/121" }));
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    QSet<QString> proven;
    for (const QJsonObject& object : labtruth::objects(outcome)) {
        QVERIFY2(object["verdict"].toString() == "proven", qPrintable(describe(object)));
        proven.insert(object["target"].toString());
    }
    QCOMPARE(proven.size(), 256);
}

void TestLabVerify::insideTheLabToo()
{
    const probe::Outcome outcome = probe::run(
        QStringList { "lab", "exec", "--", probe::executable() } + verify({ "100.64.0.1" }));
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    const QJsonObject object = labtruth::objects(outcome).value(0);
    QCOMPARE(object["verdict"].toString(), QString("proven"));
    QCOMPARE(resultsOf(object)["kernel"], QString("pass"));
}

QTEST_GUILESS_MAIN(TestLabVerify)
#include "tst_labverify.moc"
