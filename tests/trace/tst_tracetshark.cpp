// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/tsharkjudge.h"
#include "tracesamples.h"

using namespace tracetest;
using scan::Pass;
using scan::ProbeOptions;
using trace::ProbeCode;
using trace::Series;

namespace {

constexpr Series AllSeries[] = { Series::Asked, Series::Control, Series::Canary, Series::Join,
    Series::OtherVersion, Series::Echo, Series::Udp };
constexpr std::uint8_t SomeTtls[] = { 1, 2, 8, 31, trace::MaximumTtl };

struct Kind {
    Family family = Family::V4;
    Pass pass = Pass::V1;
    ProbeOptions options = ProbeOptions::Mss;

    trace::Flow flow() const { return makeFlow(family, pass, options); }
};

std::vector<Kind> everyKind()
{
    std::vector<Kind> kinds;
    for (const Family family : { Family::V4, Family::V6 }) {
        for (const Pass pass : { Pass::V0, Pass::V1, Pass::Control }) {
            for (const ProbeOptions options : { ProbeOptions::Mss, ProbeOptions::Linux })
                kinds.push_back({ family, pass, options });
        }
    }
    return kinds;
}

/// Every series at some TTLs and attempts, and what takes back the half-open connections.
std::vector<Buffer> everythingSent()
{
    std::vector<Buffer> packets;
    for (const Kind& kind : everyKind()) {
        const trace::Flow flow = kind.flow();
        for (const Series series : AllSeries) {
            for (const std::uint8_t ttl : SomeTtls) {
                const ProbeCode code { series, ttl, std::uint8_t(ttl % 4) };
                packets.push_back(buildProbe(flow, code));
                if (trace::isSyn(series))
                    packets.push_back(buildReset(flow, code));
            }
        }
    }
    return packets;
}

/// What tshark must print of a SYN: subtype and version of its MPTCP option, key, token, and the
/// identifier of an experimental option; all separated by commas.
QByteArray expectedOf(const trace::Flow& flow, Series series)
{
    const Pass pass = flow.target.pass;
    if (series == Series::Control || (pass == Pass::Control && series == Series::Asked))
        return ",,,,";
    if (series == Series::Join)
        return "1,,," + QByteArray::number(flow.joinToken) + ",";
    const bool canary = series == Series::Canary;
    if (canary && pass == Pass::Control)
        return ",,,,0xca7a";
    const bool other = series == Series::OtherVersion;
    const bool v0 = other ? pass != Pass::V0 : pass == Pass::V0;
    const QByteArray key = v0 ? QByteArray::number(qulonglong(flow.senderKey)) : QByteArray();
    return QByteArray("0,") + (v0 ? "0," : "1,") + key + ",," + (canary ? "0xca7a" : "");
}

} // namespace

/// Wireshark's dissectors as a second opinion on every packet that a trace sends.
class TestTraceTshark : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { SKIP_WITHOUT_TSHARK(m_judge, "the probes of a trace"); }

    void noComplaints()
    {
        const QByteArray found = complaints(everythingSent());
        QVERIFY2(found.isEmpty(), found.constData());
    }

    void mptcpIsDecoded()
    {
        std::vector<Buffer> packets;
        QByteArrayList expected;
        for (const Kind& kind : everyKind()) {
            const trace::Flow flow = kind.flow();
            for (const Series series : AllSeries) {
                if (!trace::isSyn(series))
                    continue;
                packets.push_back(buildProbe(flow, { series, 5, 0 }));
                expected << expectedOf(flow, series);
            }
        }
        const QByteArrayList seen = fields(packets,
            { "tcp.options.mptcp.subtype", "tcp.options.mptcp.version", "tcp.options.mptcp.sendkey",
                "tcp.options.mptcp.recvtok", "tcp.options.experimental.exid" });
        QCOMPARE(seen, expected);
    }

    void distancesAreAskedByEchoAndDatagram()
    {
        std::vector<Buffer> packets;
        QByteArrayList expected;
        for (const Family family : { Family::V4, Family::V6 }) {
            const trace::Flow flow = makeFlow(family);
            for (const Series series : { Series::Echo, Series::Udp }) {
                const ProbeCode code { series, 9, 0 };
                packets.push_back(buildProbe(flow, code));
                const QByteArray port = QByteArray::number(trace::Flow::udpPort(code));
                expected << (series == Series::Udp ? ",," + port
                        : family == Family::V4     ? QByteArray("8,,")
                                                   : QByteArray(",128,"));
            }
        }
        QCOMPARE(fields(packets, { "icmp.type", "icmpv6.type", "udp.dstport" }), expected);
    }

    void oneFlowIsOneStreamToLoadBalancers()
    {
        // One capture for all, as each start of tshark takes its time.
        std::vector<Buffer> packets;
        for (const Kind& kind : everyKind()) {
            for (const Series series : AllSeries) {
                for (const std::uint8_t ttl : SomeTtls) {
                    if (trace::isSyn(series))
                        packets.push_back(buildProbe(kind.flow(), { series, ttl, 0 }));
                }
            }
        }
        const QByteArrayList flows = fields(packets,
            { "ip.src", "ip.dst", "ipv6.src", "ipv6.dst", "ipv6.flow", "tcp.srcport",
                "tcp.dstport" });
        QCOMPARE(flows.size(), qsizetype(packets.size()));
        // The flows of a family differ in nothing that is looked at here.
        for (const QByteArray& flow : { flows.first(), flows.last() })
            QCOMPARE(flows.count(flow), flows.size() / 2);
        QVERIFY(flows.first() != flows.last());
    }

    void damageIsComplainedAbout()
    {
        // Shows that the checks above can fail.
        std::vector<Buffer> packets;
        for (const Family family : { Family::V4, Family::V6 }) {
            for (const Series series : AllSeries) {
                packets.push_back(buildProbe(makeFlow(family), { series, 9, 0 }));
                packets.back().back() ^= 1;
            }
        }
        QCOMPARE(complaints(packets).split('\n').size(), qsizetype(packets.size()));
    }

private:
    QByteArray complaints(const std::vector<Buffer>& packets) const
    {
        return m_judge.complaints(tshark::packetsOf(packets), isExpected);
    }

    /// A line for each packet.
    QByteArrayList fields(const std::vector<Buffer>& packets, const QStringList& names) const
    {
        QStringList arguments { "-o", "tcp.analyze_sequence_numbers:FALSE", "-T", "fields", "-E",
            "separator=,", "-e", "frame.number" };
        for (const QString& name : names)
            arguments << "-e" << name;
        QByteArrayList lines;
        for (const QByteArray& line :
            m_judge.run(tshark::packetsOf(packets), arguments).split('\n'))
            lines << line.mid(line.indexOf(',') + 1);
        return lines;
    }

    /// That a packet will not go far, and that connections are opened and taken back, is what a
    /// trace is about.
    static bool isExpected(const QByteArray& message)
    {
        return message.startsWith("\"Time To Live\"") || message.startsWith("Connection ")
            || message.startsWith("Possible traceroute");
    }

    tshark::Judge m_judge;
};

QTEST_GUILESS_MAIN(TestTraceTshark)
#include "tst_tracetshark.moc"
