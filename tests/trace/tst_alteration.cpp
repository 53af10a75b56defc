// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/pathverdict.h"
#include "tracesamples.h"

#include <QtTest>

using namespace tracetest;

namespace {

enum Quote { Full, Eight, Silent };

/// A path as a list of what its routers show. `rule` is what the packet has become there.
class Path {
public:
    explicit Path(Family family = Family::V4, scan::Pass pass = scan::Pass::V1)
        : m_flow(makeFlow(family, pass))
    {
        m_evidence.source = scanner(family);
        m_evidence.target = m_flow.target;
    }

    Path& hop(Quote quote, const std::function<Buffer(const Buffer&)>& rule = {})
    {
        trace::Hop hop;
        hop.ttl = std::uint8_t(m_evidence.hops.size() + 1);
        if (quote != Silent) {
            const Buffer sent = buildProbe(m_flow, { trace::Series::Asked, hop.ttl, 0 });
            const Buffer arrived = atHop(rule ? rule(sent) : sent, hop.ttl);
            hop.address = router(m_flow.target.address.family(), hop.ttl);
            hop.diff = diffOf(sent, arrived, quote == Full ? 548 : ipBytes(sent) + 8);
        }
        m_evidence.hops.push_back(hop);
        return *this;
    }

    /// "tcp.option.mptcp removed 2-3", a line for each alteration.
    QByteArray alterations() const
    {
        QByteArrayList lines;
        for (const trace::Alteration& each : trace::findAlterations(m_evidence)) {
            lines << QByteArray::fromStdString(each.change.field) + " "
                    + trace::changeName(each.change.kind) + " "
                    + QByteArray::number(each.interval.afterTtl) + "-"
                    + QByteArray::number(each.interval.beforeTtl);
        }
        return lines.join(", ");
    }
    QByteArray artefacts() const
    {
        std::vector<std::pair<std::uint8_t, trace::Change>> found;
        trace::findAlterations(m_evidence, &found);
        QByteArrayList lines;
        for (const auto& [ttl, change] : found)
            lines << QByteArray::number(ttl) + " " + QByteArray::fromStdString(change.field);
        return lines.join(", ");
    }
    const trace::PathEvidence& evidence() const { return m_evidence; }

private:
    trace::Flow m_flow;
    trace::PathEvidence m_evidence;
};

Buffer stripped(const Buffer& packet) { return withOptions(packet, lab::withoutMptcp); }
Buffer nopped(const Buffer& packet) { return withOptions(packet, lab::mptcpToNops); }
Buffer eoled(const Buffer& packet) { return withOptions(packet, lab::mptcpToEndOfList); }
Buffer clamped(const Buffer& packet) { return withOptions(packet, lab::clampedMss); }
Buffer renumbered(const Buffer& packet)
{
    return edited(packet, [&](Buffer& bytes) {
        std::uint8_t* at = &bytes[ipBytes(packet) + 4];
        wire::store32(at, wire::load32(at) + 0x01234567);
    });
}
/// The last byte of version 0's key.
Buffer rekeyed(const Buffer& packet)
{
    return edited(packet, [&](Buffer& bytes) { bytes[ipBytes(packet) + 31] ^= 0xff; });
}
Buffer translated(const Buffer& packet)
{
    return edited(packet, [](Buffer& bytes) {
        wire::store32(&bytes[12], 0xcb0071c8);
        wire::store16(&bytes[20], 61000);
    });
}

} // namespace

class TestAlteration : public QObject {
    Q_OBJECT
private slots:
    void cleanPathsHaveNone()
    {
        for (const Family family : { Family::V4, Family::V6 }) {
            for (const scan::Pass pass : { scan::Pass::V0, scan::Pass::V1, scan::Pass::Control }) {
                const Path path = Path(family, pass).hop(Full).hop(Eight).hop(Silent).hop(Full);
                QCOMPARE(path.alterations(), QByteArray());
                QCOMPARE(path.artefacts(), QByteArray());
            }
        }
    }

    void theIntervalEndsAtTheFirstHopThatShowsIt()
    {
        for (const Family family : { Family::V4, Family::V6 }) {
            const Path path = Path(family).hop(Full).hop(Full).hop(Full, nopped).hop(Full, nopped);
            QCOMPARE(path.alterations(), QByteArray("tcp.option.mptcp removed 2-3"));
            const trace::Interval interval
                = trace::findAlterations(path.evidence()).front().interval;
            QCOMPARE(interval.afterAddress, std::optional(router(family, 2)));
            QCOMPARE(interval.beforeAddress, std::optional(router(family, 3)));
        }
    }

    void beforeTheFirstHopIsThisComputer()
    {
        const Path path = Path().hop(Full, stripped).hop(Full, stripped);
        QCOMPARE(path.alterations(), QByteArray("tcp.option.mptcp removed 0-1"));
        QCOMPARE(trace::findAlterations(path.evidence()).front().interval.afterAddress,
            std::optional(scanner(Family::V4)));
    }

    void blindHopsWidenTheInterval_data()
    {
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("third");
        QTest::addColumn<QByteArray>("cut");
        QTest::addColumn<QByteArray>("overwritten");
        // Four routers; the change is made behind the second.
        QTest::newRow("all quote")
            << int(Full) << int(Full) << QByteArray("2-3") << QByteArray("2-3");
        QTest::newRow("second silent")
            << int(Silent) << int(Full) << QByteArray("1-3") << QByteArray("1-3");
        QTest::newRow("third silent")
            << int(Full) << int(Silent) << QByteArray("2-4") << QByteArray("2-4");
        QTest::newRow("both silent")
            << int(Silent) << int(Silent) << QByteArray("1-4") << QByteArray("1-4");
        // The length in a short quote tells of what was cut out, and not of NOPs.
        QTest::newRow("second short")
            << int(Eight) << int(Full) << QByteArray("2-3") << QByteArray("1-3");
        QTest::newRow("third short")
            << int(Full) << int(Eight) << QByteArray("2-3") << QByteArray("2-4");
        QTest::newRow("both short")
            << int(Eight) << int(Eight) << QByteArray("2-3") << QByteArray("1-4");
    }
    void blindHopsWidenTheInterval()
    {
        QFETCH(int, second);
        QFETCH(int, third);
        QFETCH(QByteArray, cut);
        QFETCH(QByteArray, overwritten);
        for (const Family family : { Family::V4, Family::V6 }) {
            for (const auto& [rule, interval] : { std::pair(&stripped, cut),
                     std::pair(&nopped, overwritten), std::pair(&eoled, overwritten) }) {
                const Path path = Path(family)
                                      .hop(Full)
                                      .hop(Quote(second))
                                      .hop(Quote(third), rule)
                                      .hop(Full, rule);
                QVERIFY2(path.alterations().startsWith("tcp.option.mptcp removed " + interval),
                    path.alterations());
            }
        }
    }

    void whatAWholeQuoteSaysReplacesAnInference()
    {
        const Path path = Path().hop(Full).hop(Eight, stripped).hop(Full, stripped);
        const auto found = trace::findAlterations(path.evidence());
        QCOMPARE(path.alterations(), QByteArray("tcp.option.mptcp removed 1-2"));
        QVERIFY(!found.front().change.inferred);
    }

    void aChangeThatALaterHopRefutesIsAnArtefact()
    {
        const Path path = Path().hop(Full).hop(Full, nopped).hop(Full);
        QCOMPARE(path.alterations(), QByteArray());
        QCOMPARE(path.artefacts(), QByteArray("2 tcp.option.mptcp"));
    }

    void aShortQuoteRefutesNoOverwriting()
    {
        const Path path = Path().hop(Full).hop(Full, nopped).hop(Eight);
        QCOMPARE(path.alterations(), QByteArray("tcp.option.mptcp removed 1-2"));
    }

    void aLengthRefutesACut()
    {
        const Path path = Path().hop(Full).hop(Full, stripped).hop(Eight);
        QCOMPARE(path.alterations(), QByteArray());
        QCOMPARE(path.artefacts(), QByteArray("2 tcp.option.mptcp"));
    }

    void anArtefactDoesNotHideARealChangeBehindIt()
    {
        const Path path = Path().hop(Full, nopped).hop(Full).hop(Full, nopped).hop(Full, nopped);
        QCOMPARE(path.alterations(), QByteArray("tcp.option.mptcp removed 2-3"));
        QCOMPARE(path.artefacts(), QByteArray("1 tcp.option.mptcp"));
    }

    void aRewrittenKeyNeedsItsBytesVisible()
    {
        // 28 bytes of TCP would show the key's first four bytes only; the last one is changed.
        const Path path = Path(Family::V4, scan::Pass::V0)
                              .hop(Full)
                              .hop(Eight)
                              .hop(Full, rekeyed)
                              .hop(Full, rekeyed);
        QCOMPARE(path.alterations(), QByteArray("tcp.option.mptcp rewritten 1-3"));
    }

    void twoBoxesAreTwoAlterations()
    {
        const Path path = Path(Family::V4, scan::Pass::V0)
                              .hop(Full)
                              .hop(Full, rekeyed)
                              .hop(Full, rekeyed)
                              .hop(Full, nopped)
                              .hop(Full, nopped);
        QCOMPARE(path.alterations(),
            QByteArray("tcp.option.mptcp rewritten 1-2, tcp.option.mptcp removed 3-4"));
    }

    void oneStrangeHopWithinAChangeIsAnArtefact()
    {
        const Path path = Path(Family::V4, scan::Pass::V0)
                              .hop(Full)
                              .hop(Full, rekeyed)
                              .hop(Full, nopped)
                              .hop(Full, rekeyed);
        QCOMPARE(path.alterations(), QByteArray("tcp.option.mptcp rewritten 1-2"));
        QCOMPARE(path.artefacts(), QByteArray("3 tcp.option.mptcp"));
    }

    void numbersThatDifferFromProbeToProbeAreOneAlteration()
    {
        const Path path
            = Path().hop(Full).hop(Full, renumbered).hop(Full, renumbered).hop(Eight, renumbered);
        QCOMPARE(path.alterations(), QByteArray("tcp.sequence changed 1-2"));
        QVERIFY(!trace::findAlterations(path.evidence()).front().change.isMptcp());
    }

    void otherOptionsAreNotAboutMptcp()
    {
        const Path path = Path().hop(Full).hop(Full, clamped);
        QCOMPARE(path.alterations(), QByteArray("tcp.option.mss rewritten 1-2"));
    }

    void aTranslatorIsFoundByWhatItTranslates()
    {
        const Path path = Path().hop(Full).hop(Full, translated).hop(Full, translated);
        QCOMPARE(
            path.alterations(), QByteArray("ip.source changed 1-2, tcp.source_port changed 1-2"));
    }

    void silentPathsHaveNone()
    {
        QCOMPARE(Path().hop(Silent).hop(Silent).alterations(), QByteArray());
        QCOMPARE(Path().alterations(), QByteArray());
    }
};

QTEST_APPLESS_MAIN(TestAlteration)
#include "tst_alteration.moc"
