// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/listline.h"
#include "core/verify/output/findingtext.h"

#include <QtTest>

#include <QJsonDocument>
#include <QJsonObject>

using namespace verify;

namespace {

core::IpAddress address(const char* text) { return *core::IpAddress::parse(text); }

HostFinding finding(bool traced, bool proven)
{
    HostFinding found;
    found.row.target = found.row.responder = address("2001:db8::7");
    found.row.local = address("2001:db8::1");
    found.row.targetPort = 443;
    found.row.pass = scan::Pass::V1;
    found.row.replyClass = scan::ReplyClass::Mptcp;
    found.category = HostCategory::MiddleboxAffected;
    if (traced) {
        found.trace.emplace();
        found.trace->evidence.target = { found.row.target, 443, scan::Pass::V1 };
        found.trace->verdict.verdict = trace::Verdict::MiddleboxAffected;
        found.trace->verdict.rule = trace::Rule::Drop;
        found.trace->verdict.sentence = "MPTCP is \"removed\".";
        found.trace->verdict.interval
            = trace::Interval { 2, 4, address("2001:db8::2"), std::nullopt };
    }
    if (proven) {
        found.proof.emplace();
        found.proof->target = { found.row.target, 443, scan::Pass::V1 };
        found.proof->verdict = Verdict::Mptcp;
    }
    return found;
}

std::vector<const scan::RowField*> fields() { return *scan::selectRowFields({}); }

} // namespace

class TestFindingText : public QObject {
    Q_OBJECT
private slots:
    void jsonHoldsAllThree()
    {
        const FindingText text(scan::OutputFormat::JsonLines, fields());
        QCOMPARE(text.header(), std::string());
        const std::string line = text.line(finding(true, true));
        QCOMPARE(std::count(line.begin(), line.end(), '\n'), std::ptrdiff_t(1));
        QJsonParseError error {};
        const QJsonObject object
            = QJsonDocument::fromJson(QByteArray::fromStdString(line), &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, line.c_str());
        QCOMPARE(object["target"].toString(), QString("2001:db8::7"));
        QCOMPARE(object["port"].toInt(), 443);
        QCOMPARE(object["mptcp"].toString(), QString("v1"));
        QCOMPARE(object["category"].toString(), QString("middlebox-affected"));
        QCOMPARE(object["scan"].toObject()["classification"].toString(), QString("mptcp"));
        QCOMPARE(object["scan"].toObject().size(), int(fields().size()));
        QCOMPARE(object["trace"].toObject()["verdict"].toString(), QString("middlebox-affected"));
        QCOMPARE(object["verify"].toObject()["verdict"].toString(), QString("mptcp"));
    }

    void whatWasNotMadeIsNull()
    {
        const FindingText text(scan::OutputFormat::JsonLines, fields());
        const QJsonObject object
            = QJsonDocument::fromJson(QByteArray::fromStdString(text.line(finding(false, false))))
                  .object();
        QVERIFY(object["trace"].isNull());
        QVERIFY(object["verify"].isNull());
        QVERIFY(object["scan"].isObject());
    }

    void csvHasAsManyColumnsAsNames()
    {
        const FindingText text(scan::OutputFormat::Csv, fields());
        const auto columns
            = [](const std::string& line) { return std::count(line.begin(), line.end(), ','); };
        for (const bool traced : { true, false }) {
            for (const bool proven : { true, false })
                QCOMPARE(columns(text.line(finding(traced, proven))), columns(text.header()));
        }
        QCOMPARE(text.line(finding(true, true)),
            std::string("2001:db8::7,443,v1,middlebox-affected,mptcp,middlebox-affected,drop,"
                        "forward,2,2001:db8::2,4,,mptcp\n"));
    }

    /// What one run found is the next one's list.
    void isAListItself()
    {
        for (const auto format : { scan::OutputFormat::Csv, scan::OutputFormat::JsonLines }) {
            const FindingText text(format, fields());
            targets::ListFormat list;
            std::string header = text.header();
            if (!header.empty()) {
                header.pop_back();
                QVERIFY(!list.rowOf(header).value());
            }
            std::string line = text.line(finding(true, true));
            line.pop_back();
            const auto row = list.rowOf(line);
            QVERIFY(row && *row);
            QCOMPARE((*row)->target, std::string("2001:db8::7"));
            QCOMPARE((*row)->port, std::string("443"));
            QCOMPARE((*row)->pass, std::string("v1"));
        }
    }
};

QTEST_APPLESS_MAIN(TestFindingText)
#include "tst_findingtext.moc"
