// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/output/verifytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

namespace {

verify::VerifyResult sample()
{
    verify::VerifyResult result;
    result.target = { core::IpAddress::parse("2001:db8::7").value(), 443, scan::Pass::V1 };
    result.verdict = verify::Verdict::Mptcp;
    for (std::size_t i = 0; i < verify::StepCount; ++i) {
        verify::StepEvidence step;
        step.step = verify::Step(i);
        step.result = verify::StepResult(i % 3);
        step.detail = "Detail \"" + std::to_string(i) + "\".";
        result.evidence.push_back(step);
    }
    result.evidence[1].packets
        = { { 1'500'000'000, true, { 0x60, 0x0a } }, { 1'500'250'000, false, { 0x60, 0x0b } } };
    result.evidence[1].packetsLeftOut = 3;
    result.sentence = "What was found.";
    result.senderKey = 0x0102030405060708;
    result.packetsSent = 22;
    result.startedNs = 1'000'000'000;
    result.endedNs = 2'000'000'000;
    return result;
}

QJsonObject objectOf(const std::string& line)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
}

} // namespace

class TestVerifyText : public QObject {
    Q_OBJECT

private slots:
    void objectsHaveTheFieldsOfTheDesign()
    {
        const std::string line = verify::verifyJson(sample(), false);
        QCOMPARE(line.find('\n'), std::string::npos);
        QVERIFY(line.starts_with("{\"target\":\"2001:db8::7\",\"port\":443,\"mptcp\":\"v1\","
                                 "\"verdict\":\"mptcp\",\"evidence\":[{\"step\":\"control\","
                                 "\"result\":\"pass\",\"detail\":\"Detail \\\"0\\\".\"},"));
        const QJsonObject object = objectOf(line);
        QCOMPARE(object["evidence"].toArray().size(), qsizetype(verify::StepCount));
        QCOMPARE(object["sentence"].toString(), QString("What was found."));
        QCOMPARE(object["sender_key"].toString(), QString("0102030405060708"));
        QVERIFY(object["receiver_key"].isNull());
        QCOMPARE(object["started"].toString(), QString("1970-01-01T00:00:01.000000Z"));
        QCOMPARE(object["ended"].toString(), QString("1970-01-01T00:00:02.000000Z"));
        QCOMPARE(object["packets_sent"].toInt(), 22);
        for (const auto& step : object["evidence"].toArray())
            QCOMPARE(step.toObject().keys(), (QStringList { "detail", "result", "step" }));
    }

    void packetsAreWrittenWhenAskedFor()
    {
        const QJsonObject object = objectOf(verify::verifyJson(sample(), true));
        const QJsonObject step = object["evidence"].toArray()[1].toObject();
        const QJsonArray packets = step["packets"].toArray();
        QCOMPARE(packets.size(), qsizetype(2));
        QCOMPARE(packets[0].toObject()["direction"].toString(), QString("sent"));
        QCOMPARE(packets[0].toObject()["hex"].toString(), QString("600a"));
        QCOMPARE(packets[1].toObject()["direction"].toString(), QString("received"));
        QCOMPARE(packets[1].toObject()["time"].toString(), QString("1970-01-01T00:00:01.500250Z"));
        QCOMPARE(step["packets_left_out"].toInt(), 3);
        QVERIFY(object["evidence"].toArray()[0].toObject()["packets"].toArray().isEmpty());
    }

    void documentsKeepWhatDetailsAreMadeOf()
    {
        verify::VerifyResult result = sample();
        result.evidence[0].detail = { core::Pattern("verify", "%1 %2."), { "A SYN", "came back" } };
        const QJsonArray steps = objectOf(verify::verifyDocument(result))["evidence"].toArray();
        QCOMPARE(steps[0].toObject()["detail"].toString(), QString("A SYN came back."));
        QCOMPARE(steps[0].toObject()["detail_words"].toArray(),
            (QJsonArray { "verify", "%1 %2.", "A SYN", "came back" }));
        QVERIFY(!steps[1].toObject().contains("detail_words"));
        QVERIFY(verify::verifyJson(result, true).find("detail_words") == std::string::npos);
    }

    void peopleGetALineForEachStep()
    {
        const std::string text = verify::verifyText(sample(), false);
        const QStringList lines = QString::fromStdString(text).split('\n');
        QCOMPARE(lines.size(), qsizetype(verify::StepCount) + 3);
        QCOMPARE(lines[0], QString("Proof of 2001:db8::7 port 443, MPTCP v1"));
        QCOMPARE(lines[2], QString("  fail     two-keys       Detail \"1\"."));
        QCOMPARE(lines[11], QString("mptcp: What was found."));
        QVERIFY(lines.last().isEmpty());
        const QString packets = QString::fromStdString(verify::verifyText(sample(), true));
        QVERIFY(packets.contains("\n      1970-01-01T00:00:01.500000Z > 600a\n"));
        QVERIFY(packets.contains("\n      1970-01-01T00:00:01.500250Z < 600b\n"));
    }
};

QTEST_GUILESS_MAIN(TestVerifyText)
#include "tst_verifytext.moc"
