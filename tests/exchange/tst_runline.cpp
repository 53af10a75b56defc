// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/runjson.h"
#include "core/store/exchange/runline.h"
#include "exchangesamples.h"

#include <QtTest>

using store::Json;

namespace {

/// What a line is refused with; empty when it is not.
QByteArray errorOf(const std::string& line)
{
    const auto parsed = store::parseRunLine(line);
    return parsed ? QByteArray() : QByteArray::fromStdString(parsed.error().detail);
}

store::Run wholeRun()
{
    store::Run run = storetest::sampleRun();
    run.state = store::RunState::Stopped;
    run.simulated = true;
    run.importedFrom = "x.csv";
    run.endedNs = run.startedNs + 5;
    run.counters = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
    run.error = "stopped by a signal";
    return run;
}

store::TraceRow wholeTrace()
{
    store::TraceRow row;
    row.target = storetest::address("2001:db8::1");
    row.port = 443;
    row.pass = scan::Pass::V0;
    row.flow = 3;
    row.verdict = "middlebox-affected";
    row.rule = "drop";
    row.onReturnPath = true;
    row.afterTtl = 0;
    row.beforeTtl = 2;
    row.beforeAddress = storetest::address("2001:db8::fe");
    row.distance = 9;
    row.startedNs = 77;
    row.document = R"({"hops":[],"alterations":[],"rtt":0.25})";
    return row;
}

store::ProofRow wholeProof()
{
    store::ProofRow row;
    row.target = storetest::address("192.0.2.1");
    row.port = 80;
    row.verdict = "proven";
    row.category = "true-mptcp";
    row.steps = { { "control", "pass" }, { "join", "unknown" } };
    row.startedNs = 78;
    row.document = R"({"verdict":"proven"})";
    return row;
}

} // namespace

class TestRunLine : public QObject {
    Q_OBJECT

private slots:
    void runsReadBack()
    {
        const store::Run run = wholeRun();
        const auto line = store::parseRunLine(store::headLine(run, "{\"seed\":1}"));
        QVERIFY(line);
        const auto* head = std::get_if<store::RunHead>(&*line);
        QVERIFY(head);
        QVERIFY(head->run == run);
        QCOMPARE(head->resumeState, std::string("{\"seed\":1}"));
    }

    /// Also a configuration that another program laid out in lines, or that is no JSON.
    void configurationsReadBackToTheByte()
    {
        for (const char* text : { "{\"rate\":10000}", "{\n  \"rate\": 1e4\n}\n", "no JSON", "",
                 "[1,2]", "{\"a\":1,\"a\":2}" }) {
            store::Run run = wholeRun();
            run.configuration = text;
            const auto line = store::parseRunLine(store::headLine(run, ""));
            QVERIFY(line);
            QCOMPARE(std::get<store::RunHead>(*line).run.configuration, std::string(text));
        }
    }

    void repliesReadBack()
    {
        const store::ReplyLines lines;
        for (const scan::ScanRow& row : exchangetest::possibleReplies(2000, 9)) {
            std::string text;
            lines.append(row, text);
            QVERIFY(text.ends_with("}\n"));
            const auto line = store::parseRunLine(text);
            QVERIFY2(line, line ? "" : line.error().detail.c_str());
            QCOMPARE(storetest::differenceOf(std::get<scan::ScanRow>(*line), row), std::string());
        }
    }

    void resultsReadBack()
    {
        const auto trace = store::parseRunLine(store::traceLine(wholeTrace()));
        QVERIFY(trace);
        QCOMPARE(
            store::traceLine(std::get<store::TraceRow>(*trace)), store::traceLine(wholeTrace()));
        QCOMPARE(std::get<store::TraceRow>(*trace).document, wholeTrace().document);
        const auto proof = store::parseRunLine(store::proofLine(wholeProof()));
        QVERIFY(proof);
        QCOMPARE(
            store::proofLine(std::get<store::ProofRow>(*proof)), store::proofLine(wholeProof()));
        QCOMPARE(std::get<store::ProofRow>(*proof).steps, wholeProof().steps);
        store::FindingRow finding;
        finding.target = storetest::address("192.0.2.1");
        finding.category = "proxied";
        finding.proof = 12;
        const auto read = store::parseRunLine(store::findingLine(finding));
        QVERIFY(read);
        QCOMPARE(
            store::findingLine(std::get<store::FindingRow>(*read)), store::findingLine(finding));
        const store::RunTail tail { 1, 2, 3, 4, 5 };
        const auto end = store::parseRunLine(store::tailLine(tail));
        QVERIFY(end && std::get<store::RunTail>(*end) == tail);
        for (const store::HostRow& host :
            storetest::expectedHosts(storetest::sampleReplies(200, 5))) {
            const auto again = store::parseRunLine(store::hostLine(host));
            QVERIFY2(again, again ? "" : again.error().detail.c_str());
            QVERIFY(std::get<store::HostLine>(*again).host == host);
        }
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const QByteArray& line, const char* reason) {
            QTest::newRow(name) << line << QByteArray(reason);
        };
        row("no JSON", "hello", "no JSON object");
        row("half an object", "{\"record\":\"end\"", "no JSON object");
        row("an array", "[1]", "no JSON object");
        row("no record", "{}", "record");
        row("another record", "{\"record\":\"star\"}", "star");
        row("too deep", "{\"record\":" + QByteArray(100000, '[') + QByteArray(100000, ']') + "}",
            "64");
        row("negative count",
            "{\"record\":\"end\",\"replies\":-1,\"hosts\":0,\"traces\":0,\"proofs\":0,"
            "\"findings\":0}",
            "replies");
        row("unknown field", "{\"record\":\"reply\",\"star\":1}", "star");
        row("list in a reply", "{\"record\":\"reply\",\"ttl\":[1]}", "ttl");
        row("newer format", "{\"record\":\"run\",\"format\":2,\"run\":{},\"resume_state\":\"\"}",
            "newer");
        row("no run", "{\"record\":\"run\",\"format\":1,\"resume_state\":\"\"}", "run");
    }
    void whatIsRefused()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, reason);
        const QByteArray error = errorOf(line.toStdString());
        QVERIFY2(error.contains(reason), error);
    }

    /// A field that is taken away or of another type is named, whichever it is.
    void everyFieldIsNeeded()
    {
        const auto check = [](const std::string& text, const char* inner) {
            Json json = Json::parse(text);
            const Json& object = inner ? json[inner] : json;
            std::vector<std::string> keys;
            for (const auto& [key, value] : object.items()) {
                const bool derived = key == "record" || key == "program" || key == "id"
                    || key == "started" || key == "ended" || key == "degraded";
                if (!derived && !value.is_null() && key != "configuration" && key != "document"
                    && key != "trace" && key != "proof" && !key.ends_with("_ttl")
                    && !key.ends_with("_address"))
                    keys.push_back(key);
            }
            for (const std::string& key : keys) {
                Json changed = json;
                (inner ? changed[inner] : changed).erase(key);
                if (errorOf(changed.dump()).isEmpty())
                    return QByteArray::fromStdString(key) + " may be missing";
                (inner ? changed[inner] : changed)[key] = Json::array({ Json::array() });
                if (errorOf(changed.dump()).isEmpty())
                    return QByteArray::fromStdString(key) + " may be a list of lists";
            }
            return QByteArray();
        };
        QCOMPARE(check(store::headLine(wholeRun(), "x"), nullptr), QByteArray());
        QCOMPARE(check(store::headLine(wholeRun(), "x"), "run"), QByteArray());
        QCOMPARE(check(store::traceLine(wholeTrace()), nullptr), QByteArray());
        QCOMPARE(check(store::proofLine(wholeProof()), nullptr), QByteArray());
        QCOMPARE(check(store::tailLine({}), nullptr), QByteArray());
    }
};

QTEST_APPLESS_MAIN(TestRunLine)
#include "tst_runline.moc"
