// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/output/tracetext.h"
#include "core/trace/reversename.h"
#include "simulatedtrace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace tracetest;

namespace {

const core::IpAddress V1Host = address("100.64.3.4");

trace::TraceResult traced(
    const char* plan, const core::IpAddress& to = V1Host, const SimulatedTrace::Filter& filter = {})
{
    SimulatedTrace trace(plan);
    trace.filter = filter;
    trace::TraceResult result;
    result.evidence = trace.run(to, scan::Pass::V1);
    result.evidence.startedNs = 1'767'225'600'000'000'000; // 2026-01-01
    result.verdict = judgePath(result.evidence);
    return result;
}

QJsonObject jsonOf(const trace::TraceResult& result, bool allFields = false)
{
    const std::string text = traceJson(result, allFields);
    if (text.find('\n') != std::string::npos)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

QJsonObject hopOf(const QJsonObject& trace, int ttl)
{
    return trace["hops"].toArray()[ttl - 1].toObject();
}

} // namespace

class TestTraceText : public QObject {
    Q_OBJECT
private slots:
    void theDesignsObject()
    {
        const QJsonObject json = jsonOf(traced("3,nop@2"));
        QCOMPARE(json["target"].toString(), QString("100.64.3.4"));
        QCOMPARE(json["port"].toInt(), 80);
        QCOMPARE(json["mptcp"].toString(), QString("v1"));
        QCOMPARE(json["verdict"].toString(), QString("middlebox-affected"));
        QCOMPARE(json["rule"].toString(), QString("drop"));
        QCOMPARE(json["direction"].toString(), QString("forward"));
        const QJsonObject interval = json["interval"].toObject();
        QCOMPARE(interval["after_ttl"].toInt(), 2);
        QCOMPARE(interval["before_ttl"].toInt(), 3);
        QCOMPARE(interval["after_address"].toString(), QString("10.2.0.2"));
        QCOMPARE(interval["before_address"].toString(), QString("10.3.0.2"));
        QCOMPARE(json["hops"].toArray().size(), 3);
        const QJsonObject hop = hopOf(json, 3);
        QCOMPARE(hop["ttl"].toInt(), 3);
        QCOMPARE(hop["address"].toString(), QString("10.3.0.2"));
        QVERIFY(hop["rtt_us"].toInt() > 0);
        QCOMPARE(hop["quote"].toString(), QString("full"));
        QCOMPARE(hop["quoted_bytes"].toInt(), 48);
        const QJsonObject change = hop["changes"].toArray()[0].toObject();
        QCOMPARE(change["field"].toString(), QString("tcp.option.mptcp"));
        QCOMPARE(change["change"].toString(), QString("removed"));
        QCOMPARE(change["by"].toString(), QString("nop"));
        QCOMPARE(change["sent"].toString(), QString("1e040101"));
        QCOMPARE(change["seen"].toString(), QString("01010101"));
        QCOMPARE(hopOf(json, 2)["changes"].toArray().size(), 0);
        const QJsonObject destination = json["destination"].toObject();
        QCOMPARE(destination["ttl"].toInt(), 4);
        QCOMPARE(destination["reply"].toString(), QString("synack"));
        QCOMPARE(destination["classification"].toString(), QString("plain"));
        QVERIFY(destination["options_hex"].toString().startsWith("020405b4"));
        QVERIFY(destination["rtt_us"].toInt() > 0);
        QVERIFY(json["started"].toString().startsWith("2026-01-01T00:00:00"));
        QVERIFY(json["probes_sent"].toInt() >= 8);
        QCOMPARE(json["alterations"].toArray().size(), 1);
        QVERIFY(json["sentence"].toString().startsWith("MPTCP is overwritten by NOPs between"));
    }

    void nothingAlteredIsNull()
    {
        const QJsonObject json = jsonOf(traced("3"));
        QVERIFY(json.contains("interval") && json["interval"].isNull());
        QVERIFY(json["alterations"].toArray().isEmpty());
        QCOMPARE(json["questions"].toObject()["canary_echoed"].toBool(true), false);
        QVERIFY(json["questions"].toObject()["join_refused"].isNull());
        const QJsonObject distance = json["questions"].toObject()["distance"].toObject();
        QCOMPARE(distance["verdict"].toString(), QString("same"));
        QCOMPARE(distance["ttl"].toInt(), 4);
        QCOMPARE(distance["by"].toString(), QString("echo"));
    }

    void silentHopsHaveNoAddress()
    {
        const QJsonObject hop = hopOf(jsonOf(traced("4,silent@1")), 2);
        QVERIFY(hop.contains("address") && hop["address"].isNull());
        QVERIFY(hop["rtt_us"].isNull());
        QCOMPARE(hop["quote"].toString(), QString("none"));
        QCOMPARE(hop["attempts"].toInt(), 2);
        QVERIFY(hop["changes"].isArray());
    }

    void fieldsThatAreNotTheSame()
    {
        const QJsonObject clean = jsonOf(traced("3"));
        QVERIFY(hopOf(clean, 1)["fields"].toObject().isEmpty());
        const QJsonObject shortQuote = jsonOf(traced("3,quote-8@1"));
        const QJsonObject fields = hopOf(shortQuote, 2)["fields"].toObject();
        QCOMPARE(fields["tcp.flags"].toString(), QString("not-visible"));
        QCOMPARE(fields["tcp.option.mptcp"].toString(), QString("not-visible"));
        QVERIFY(!fields.contains("tcp.sequence"));
        QVERIFY(!fields.contains("ip.ttl"));
        const QJsonObject all = hopOf(jsonOf(traced("3,nop@0"), true), 2)["fields"].toObject();
        QCOMPARE(all["tcp.sequence"].toString(), QString("same"));
        QCOMPARE(all["tcp.option.mptcp"].toString(), QString("changed"));
        QCOMPARE(all["ip.ttl"].toString(), QString("changed"));
        QVERIFY(all.size() > 15);
    }

    void extensionsAreShown()
    {
        const trace::TraceResult labelled = traced("3,quote-padded@1");
        const QJsonArray mpls = hopOf(jsonOf(labelled), 2)["mpls"].toArray();
        QCOMPARE(mpls.size(), 1);
        QVERIFY(mpls[0].toObject()["label"].toInt() > 0);
        QVERIFY(traceText(labelled).find("MPLS label ") != std::string::npos);

        trace::TraceResult result = traced("3");
        wire::InterfaceInfo info;
        info.role = 2;
        info.ifIndex = 7;
        info.name = "ge0/1";
        info.mtu = 1500;
        info.address = address("192.0.2.9");
        result.evidence.hops[0].interfaces.push_back(info);
        result.evidence.hops[0].otherExtensions.push_back(fromHex("0006f701beef"));
        result.evidence.hops[0].otherAddresses.push_back(address("192.0.2.77"));
        const QJsonObject hop = hopOf(jsonOf(result), 1);
        const QJsonObject shown = hop["interfaces"].toArray()[0].toObject();
        QCOMPARE(shown["role"].toString(), QString("outgoing"));
        QCOMPARE(shown["index"].toInt(), 7);
        QCOMPARE(shown["name"].toString(), QString("ge0/1"));
        QCOMPARE(shown["mtu"].toInt(), 1500);
        QCOMPARE(shown["address"].toString(), QString("192.0.2.9"));
        QCOMPARE(hop["extensions_hex"].toArray()[0].toString(), QString("0006f701beef"));
        QCOMPARE(hop["other_addresses"].toArray()[0].toString(), QString("192.0.2.77"));
        const std::string text = traceText(result);
        for (const char* part : { "interface ge0/1, index 7, 192.0.2.9, MTU 1500",
                 "unknown extension 0006f701beef", "answered from 192.0.2.77 too" })
            QVERIFY2(text.find(part) != std::string::npos, text.c_str());
    }

    void dscpIsShownAsExpected()
    {
        const trace::TraceResult result = traced("3", V1Host, [](Buffer& packet, bool toTarget) {
            if (toTarget && wire::parseIp(packet)->protocol == wire::ProtocolTcp)
                packet = edited(packet, [](Buffer& bytes) { bytes[1] = 0x20; });
            return true;
        });
        const QJsonObject hop = hopOf(jsonOf(result), 2);
        QVERIFY(hop["changes"].toArray().isEmpty());
        const QJsonObject change = hop["expected_changes"].toArray()[0].toObject();
        QCOMPARE(change["field"].toString(), QString("ip.tos"));
        QCOMPARE(change["seen"].toString(), QString("20"));
        QVERIFY(traceText(result).find("ip.tos changed: 00 -> 20, as may happen on any path")
            != std::string::npos);
        QVERIFY(traceText(result).find("ip.ttl") == std::string::npos);
    }

    void aTtlThatWasSetAnewIsShown()
    {
        trace::TraceResult result = traced("3");
        QVERIFY(!hopOf(jsonOf(result), 1).contains("quoted_ttl"));
        result.evidence.hops[0].diff.quotedTtl = 42;
        QCOMPARE(hopOf(jsonOf(result), 1)["quoted_ttl"].toInt(), 42);
        QVERIFY(traceText(result).find("quoted with TTL 42") != std::string::npos);
    }

    void namesAreShownWhereThereAreAny()
    {
        trace::TraceResult result = traced("3");
        QVERIFY(!hopOf(jsonOf(result), 1).contains("name"));
        result.evidence.hops[0].name = "gw.example.net";
        QCOMPARE(hopOf(jsonOf(result), 1)["name"].toString(), QString("gw.example.net"));
        QVERIFY(traceText(result).find("10.1.0.254 (gw.example.net)") != std::string::npos);
        // A name is foreign text.
        result.evidence.hops[0].name = "a\"b\n\xff";
        QVERIFY(!jsonOf(result).isEmpty());
        QVERIFY(traceText(result).find("10.1.0.254 (a\"b?"
                                       "?)")
            != std::string::npos);
        wire::InterfaceInfo info;
        info.name = "ge0\x1b[2J\x7f";
        result.evidence.hops[0].interfaces.push_back(info);
        QVERIFY(traceText(result).find("interface ge0?[2J?\n") != std::string::npos);
    }

    void textForPeople()
    {
        const trace::TraceResult result = traced("4,nop@2,silent@0");
        const QByteArray text = QByteArray::fromStdString(traceText(result));
        const QByteArrayList lines = text.split('\n');
        QCOMPARE(lines[0],
            "Trace to 100.64.3.4 port 80 from port "
                + QByteArray::number(result.evidence.sourcePort) + ", MPTCP v1");
        QCOMPARE(lines[1], QByteArray("  1  *"));
        QVERIFY(lines[2].startsWith("  2  10.2.0.2 "));
        QVERIFY(lines[2].endsWith(" ms  quote full, 48 bytes"));
        QVERIFY(lines[3].startsWith("  3  10.3.0.2 "));
        QCOMPARE(
            lines[4], QByteArray("       tcp.option.mptcp removed (nop): 1e040101 -> 01010101"));
        QVERIFY(text.contains("  5  100.64.3.4 "));
        QVERIFY(text.contains("SYN/ACK, plain"));
        QVERIFY(text.contains("middlebox-affected (rule drop): MPTCP is overwritten by NOPs "
                              "between hop 2 (10.2.0.2) and hop 3 (10.3.0.2); the host itself was "
                              "not reached with the option."));
        QVERIFY(text.contains("  - hop 1 is silent"));
        QVERIFY(text.endsWith('\n'));
    }

    void textOfTargetsThatDoNotAnswer()
    {
        QVERIFY(traceText(traced("2", address("100.67.9.2"))).find("no answer from the target")
            != std::string::npos);
        QVERIFY(traceText(traced("2", address("100.67.8.3"))).find("RST") != std::string::npos);
    }

    void rowsHaveTheColumnsOfTheHeader()
    {
        const auto columns = [](const std::string& line) {
            return QByteArray::fromStdString(line).trimmed().split(',');
        };
        const QByteArrayList header = columns(trace::traceCsvHeader());
        const QByteArrayList row = columns(traceCsvRow(traced("3,nop@2")));
        QCOMPARE(row.size(), header.size());
        const auto cell = [&](const char* name) { return row[header.indexOf(name)]; };
        QCOMPARE(cell("target"), QByteArray("100.64.3.4"));
        QCOMPARE(cell("verdict"), QByteArray("middlebox-affected"));
        QCOMPARE(cell("after_ttl"), QByteArray("2"));
        QCOMPARE(cell("before_address"), QByteArray("10.3.0.2"));
        QCOMPARE(cell("reply"), QByteArray("synack"));
        QCOMPARE(cell("classification"), QByteArray("plain"));
        QCOMPARE(cell("distance"), QByteArray("4"));
        for (const char* plan : { "3", "3,silent@2,discard@2", "3,return-nop@1" })
            QCOMPARE(columns(traceCsvRow(traced(plan))).size(), header.size());
        QCOMPARE(columns(traceCsvRow(traced("2", address("100.67.9.2")))).size(), header.size());
    }

    void reverseNames()
    {
        QCOMPARE(trace::reverseName(address("100.64.3.4")), std::string("4.3.64.100.in-addr.arpa"));
        QCOMPARE(trace::reverseName(address("0.0.0.0")), std::string("0.0.0.0.in-addr.arpa"));
        QCOMPARE(trace::reverseName(address("2001:db8::567:89ab")),
            std::string("b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2."
                        "ip6.arpa"));
    }
};

QTEST_APPLESS_MAIN(TestTraceText)
#include "tst_tracetext.moc"
