// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/capturereader.h"
#include "tracesamples.h"

#include <QtTest>

using namespace tracetest;
using trace::QuoteDiff;
using trace::QuoteExtent;

namespace {

void families()
{
    QTest::addColumn<Family>("family");
    QTest::newRow("v4") << Family::V4;
    QTest::newRow("v6") << Family::V6;
}

Buffer probe(Family family, std::uint8_t ttl = 3)
{
    return buildProbe(makeFlow(family), { trace::Series::Asked, ttl, 0 });
}

/// An RFC 4884 structure with one MPLS label.
Buffer mplsExtension()
{
    Buffer structure = fromHex("2000 0000 0008 0101 00064b01");
    wire::store16(&structure[2], wire::checksumFinish(wire::checksumAdd(structure)));
    return structure;
}

/// For each Time Exceeded of a capture the router and the changes that it shows, against the SYN
/// of the same sequence number that left last before it.
QByteArrayList tracedBy(const char* capture)
{
    QByteArrayList lines;
    Buffer sent;
    for (const Buffer& packet : samples::readCapture(capture)) {
        const auto ip = wire::parseIp(packet).value();
        if (ip.protocol == wire::ProtocolTcp) {
            if (wire::parseTcp(ip.payload)->flags == wire::TcpSyn)
                sent = packet;
            continue;
        }
        const auto message = wire::parseIcmp(ip.payload, Family::V4).value();
        const QuoteDiff diff = trace::compareQuote(sent, wire::parseQuote(message).value());
        lines << QByteArray::fromStdString(ip.source.toString()) + " "
                + trace::quoteExtentName(diff.extent) + " [" + changesOf(diff) + "]";
    }
    return lines;
}

} // namespace

class TestQuoteDiff : public QObject {
    Q_OBJECT
private slots:
    void anUntouchedProbeShowsNoChange_data() { families(); }
    void anUntouchedProbeShowsNoChange()
    {
        QFETCH(Family, family);
        const QuoteDiff diff = diffOf(probe(family), atHop(probe(family), 3));
        QCOMPARE(changesOf(diff), QByteArray());
        QCOMPARE(diff.extent, QuoteExtent::Full);
        QCOMPARE(diff.quotedBytes, probe(family).size());
        QCOMPARE(diff.quotedTtl, std::uint8_t(1));
        QCOMPARE(diff.mptcpBytesVisible, std::size_t(4));
        QCOMPARE(stateOf(diff, "ip.ttl"), QByteArray("changed"));
        for (const trace::FieldDiff& field : diff.fields)
            QVERIFY2(field.state == trace::FieldState::Same || field.expected, field.field.c_str());
    }

    void aShortQuoteSaysNoMoreThanItsBytes_data() { families(); }
    void aShortQuoteSaysNoMoreThanItsBytes()
    {
        QFETCH(Family, family);
        const Buffer sent = probe(family);
        const QuoteDiff diff = diffOf(sent, atHop(sent, 3), ipBytes(sent) + 8);
        QCOMPARE(changesOf(diff), QByteArray());
        QCOMPARE(diff.extent, QuoteExtent::Partial);
        QCOMPARE(diff.mptcpBytesVisible, std::size_t(0));
        for (const char* field : { "tcp.sequence", "tcp.source_port", "ip.total_length" })
            QCOMPARE(stateOf(diff, field), QByteArray("same"));
        for (const char* field :
            { "tcp.acknowledgment", "tcp.data_offset", "tcp.flags", "tcp.window", "tcp.checksum",
                "tcp.urgent_pointer", "tcp.option.mptcp", "tcp.option.mss" })
            QCOMPARE(stateOf(diff, field), QByteArray("not-visible"));
    }

    void everyLengthOfQuoteIsReadWithoutAnAlarm_data() { families(); }
    void everyLengthOfQuoteIsReadWithoutAnAlarm()
    {
        QFETCH(Family, family);
        const Buffer sent = probe(family);
        for (std::size_t bytes = ipBytes(sent) + 4; bytes <= sent.size(); ++bytes) {
            const QuoteDiff diff = diffOf(sent, atHop(sent, 3), bytes);
            QCOMPARE(changesOf(diff), QByteArray());
            QCOMPARE(diff.extent == QuoteExtent::Full, bytes == sent.size());
            const std::size_t optionsFrom = ipBytes(sent) + 20;
            const std::size_t visible = bytes < optionsFrom ? 0 : bytes - optionsFrom;
            QCOMPARE(diff.mptcpBytesVisible, std::min<std::size_t>(4, visible));
        }
    }

    void aShorterPacketTellsOfACutOption_data() { families(); }
    void aShorterPacketTellsOfACutOption()
    {
        QFETCH(Family, family);
        const Buffer sent = probe(family);
        const Buffer stripped = withOptions(sent, lab::withoutMptcp);
        const QuoteDiff diff = diffOf(sent, atHop(stripped, 3), ipBytes(sent) + 8);
        QCOMPARE(changesOf(diff),
            QByteArray("tcp.option.mptcp removed by shrink 1e040101 ->  inferred"));
        QCOMPARE(stateOf(diff, "tcp.option.mptcp"), QByteArray("changed"));
    }

    void anotherLengthIsNoCutOption()
    {
        const Buffer sent = probe(Family::V4);
        const Buffer shorter = edited(sent, [](Buffer& bytes) { bytes[3] -= 8; });
        QCOMPARE(changesOf(diffOf(sent, atHop(shorter, 3), 28)),
            QByteArray("ip.total_length changed 0030 -> 0028"));
    }

    void aDataOffsetAsSentContradictsTheLength()
    {
        // A router that mangles the length that it quotes, as old BSD kernels did.
        const Buffer sent = probe(Family::V4);
        const Buffer mangled = edited(sent, [](Buffer& bytes) { bytes[3] -= 4; });
        QCOMPARE(changesOf(diffOf(sent, atHop(mangled, 3), 33)),
            QByteArray("ip.total_length changed 0030 -> 002c"));
    }

    void aSwappedLengthHidesNothing()
    {
        const Buffer sent = probe(Family::V4);
        const Buffer swapped = edited(sent, [](Buffer& bytes) { std::swap(bytes[2], bytes[3]); });
        const QuoteDiff diff = diffOf(sent, atHop(swapped, 3));
        QCOMPARE(changesOf(diff), QByteArray("ip.total_length changed 0030 -> 3000"));
        QCOMPARE(diff.extent, QuoteExtent::Full);
    }

    void strippingIsOneChange_data() { families(); }
    void strippingIsOneChange()
    {
        QFETCH(Family, family);
        const Buffer sent = probe(family);
        const QuoteDiff diff = diffOf(sent, atHop(withOptions(sent, lab::withoutMptcp), 3));
        QCOMPARE(changesOf(diff), QByteArray("tcp.option.mptcp removed by shrink 1e040101 -> "));
        // Lengths and checksum follow from it.
        const QByteArray follows = changesOf(diff, true);
        for (const char* field : { "ip.total_length", "tcp.data_offset", "tcp.checksum" })
            QVERIFY2(follows.contains(field), follows);
        QCOMPARE(diff.extent, QuoteExtent::Full);
    }

    void overwritingKeepsTheLength_data() { families(); }
    void overwritingKeepsTheLength()
    {
        QFETCH(Family, family);
        const Buffer sent = probe(family);
        const QuoteDiff diff = diffOf(sent, atHop(withOptions(sent, lab::mptcpToNops), 3));
        QCOMPARE(
            changesOf(diff), QByteArray("tcp.option.mptcp removed by nop 1e040101 -> 01010101"));
        QCOMPARE(stateOf(diff, "ip.total_length"), QByteArray("same"));
        QCOMPARE(stateOf(diff, "tcp.option.mss"), QByteArray("same"));
    }

    void dscpIsShownButExpected_data() { families(); }
    void dscpIsShownButExpected()
    {
        QFETCH(Family, family);
        const Buffer sent = probe(family);
        const Buffer marked = edited(sent, [&](Buffer& bytes) {
            if (family == Family::V4)
                bytes[1] = 0x28;
            else
                bytes[0] = 0x62, bytes[1] |= 0x80;
        });
        const QuoteDiff diff = diffOf(sent, atHop(marked, 3));
        QCOMPARE(changesOf(diff), QByteArray());
        QVERIFY(changesOf(diff, true).contains("ip.tos changed 00 -> 28"));
    }

    void rewrittenNumbersAreNamed()
    {
        const Buffer sent = probe(Family::V4);
        const Buffer changed = edited(sent, [](Buffer& bytes) {
            wire::store16(&bytes[4], 0xbeef); // identification
            wire::store16(&bytes[20], 50000); // source port
            wire::store32(&bytes[24], 0x01020304); // sequence
            wire::store32(&bytes[12], 0xcb007163); // source address
        });
        const QByteArray text = changesOf(diffOf(sent, atHop(changed, 3)));
        const trace::Flow flow = makeFlow(Family::V4);
        const trace::ProbeCode code { trace::Series::Asked, 3, 0 };
        char expected[200];
        std::snprintf(expected, sizeof expected,
            "ip.id changed %04x -> beef\nip.source changed c0000201 -> cb007163\n"
            "tcp.source_port changed 9c41 -> c350\ntcp.sequence changed %08x -> 01020304",
            unsigned(flow.identification(code)), flow.sequence(code));
        QCOMPARE(text, QByteArray(expected));
    }

    void aFlowLabelIsNamed()
    {
        const Buffer sent = probe(Family::V6);
        const Buffer changed = edited(sent, [](Buffer& bytes) { bytes[3] ^= 0x11; });
        QVERIFY(changesOf(diffOf(sent, atHop(changed, 3))).startsWith("ip.flow_label changed "));
    }

    void aChecksumAloneIsNamed()
    {
        // What a translator leaves that forgets the checksum inside the quote.
        const Buffer sent = probe(Family::V4);
        Buffer changed = atHop(sent, 3);
        changed[36] ^= 0xff;
        QVERIFY(changesOf(diffOf(sent, changed)).startsWith("tcp.checksum changed "));
    }

    void extensionHeadersInAQuoteAreWalked()
    {
        // A box has put a hop-by-hop header with six bytes of padding in front of TCP.
        const Buffer sent = probe(Family::V6);
        Buffer arrived = atHop(sent, 3);
        const Buffer header = fromHex("06 00 01 04 00000000");
        arrived[6] = 0;
        arrived[5] = std::uint8_t(arrived[5] + header.size());
        arrived.insert(arrived.begin() + 40, header.begin(), header.end());
        const QuoteDiff diff = diffOf(sent, arrived);
        QCOMPARE(changesOf(diff),
            QByteArray("ip.header_length changed 28 -> 30\nip.total_length changed 0044 -> 004c"));
        QCOMPARE(diff.extent, QuoteExtent::Full);
        QCOMPARE(stateOf(diff, "tcp.option.mptcp"), QByteArray("same"));
    }

    void paddingAndExtensionsAreNoPartOfTheQuote_data() { families(); }
    void paddingAndExtensionsAreNoPartOfTheQuote()
    {
        QFETCH(Family, family);
        const Buffer sent = probe(family);
        const QuoteDiff diff = diffOf(sent, atHop(sent, 3), 548, mplsExtension());
        QCOMPARE(changesOf(diff), QByteArray());
        QCOMPARE(diff.quotedBytes, sent.size());
        QCOMPARE(diff.extent, QuoteExtent::Full);
    }

    void zerosAfterAShortQuoteAreNoOptions()
    {
        // 28 bytes quoted, padded to 128: the zeros are neither a data offset nor an end of list.
        const Buffer sent = probe(Family::V4);
        Buffer cut = atHop(sent, 3);
        std::fill(cut.begin() + 28, cut.end(), std::uint8_t(0));
        const QuoteDiff diff = diffOf(sent, cut, 548, mplsExtension());
        QVERIFY2(!changesOf(diff).contains("mptcp"), changesOf(diff));
        QCOMPARE(diff.extent, QuoteExtent::Partial);
    }

    void theOtherFamilyIsNotCompared()
    {
        const Buffer error
            = expired(router(Family::V6, 1), scanner(Family::V6), atHop(probe(Family::V6), 3));
        const auto message = wire::parseIcmp(wire::parseIp(error)->payload, Family::V6).value();
        const QuoteDiff diff
            = trace::compareQuote(probe(Family::V4), wire::parseQuote(message).value());
        QCOMPARE(diff.extent, QuoteExtent::None);
        QVERIFY(diff.fields.empty());
    }

    void capturedPathsAreReadRightly()
    {
        QCOMPARE(tracedBy("linux-v1-clean-path.pcap"),
            QByteArrayList({ "10.1.0.254 full []", "10.2.0.2 full []", "10.3.0.2 full []" }));
        QCOMPARE(tracedBy("stripped-between-hop-2-and-3.pcap"),
            QByteArrayList({ "10.1.0.254 full []", "10.2.0.2 full []",
                "10.3.0.2 full [tcp.option.mptcp removed by nop 1e040101 -> 01010101]" }));
    }
};

QTEST_APPLESS_MAIN(TestQuoteDiff)
#include "tst_quotediff.moc"
