// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/optiondiff.h"
#include "core/wire/dissection.h"
#include "dissectionpromises.h"
#include "samples.h"

#include <QtTest>

#include <random>

using promises::Fields;
using samples::Buffer;
using wire::DissectedField;

namespace {

const DissectedField* find(const Fields& fields, const std::string& name)
{
    for (const DissectedField& field : fields) {
        if (field.name == name)
            return &field;
        if (const DissectedField* const inner = find(field.children, name))
            return inner;
    }
    return nullptr;
}

QByteArray valueOf(const Fields& fields, const char* name)
{
    const DissectedField* const field = find(fields, name);
    return field ? QByteArray::fromStdString(field->value) : QByteArray("no such field");
}

/// The tree as lines of text: offset, length, name, value; two blanks a level.
QByteArray linesOf(const Fields& fields, int level = 0)
{
    QByteArray text;
    for (const DissectedField& field : fields) {
        text += QByteArray(2 * level, ' ') + QByteArray::number(qulonglong(field.offset)) + '+'
            + QByteArray::number(qulonglong(field.length));
        if (field.bits != 0)
            text += '.' + QByteArray::number(field.firstBit) + '+' + QByteArray::number(field.bits);
        text += ' ' + QByteArray::fromStdString(field.name) + ' '
            + QByteArray::fromStdString(field.value) + (field.wrong ? " WRONG" : "") + '\n';
        text += linesOf(field.children, level + 1);
    }
    return text;
}

Buffer packetWith(const char* optionHex)
{
    const Buffer options = wire::TcpOptionBuilder().raw(samples::fromHex(optionHex)).build();
    return wire::buildTcp(
        samples::ipFields(wire::Family::V4), { 46001, 80, 1, 0, wire::TcpSyn, 8192 }, options);
}

} // namespace

class TestDissection : public QObject {
    Q_OBJECT
private slots:
    void wholeSyn()
    {
        const QByteArray expected = R"(0+20 ip 192.0.2.1 → 198.51.100.7
  0+1.0+4 ip.version 4
  0+1.4+4 ip.header_length 20 bytes
  1+1 ip.tos 
    1+1.0+6 ip.dscp 0
    1+1.6+2 ip.ecn 0 (not capable)
  2+2 ip.total_length 48
  4+2 ip.id 0x1234
  6+2 ip.fragment don't fragment
    6+1.0+1 ip.fragment.reserved 0
    6+1.1+1 ip.fragment.dont set
    6+1.2+1 ip.fragment.more not set
    6+2.3+13 ip.fragment.offset 0 bytes
  8+1 ip.ttl 64
  9+1 ip.protocol 6 (TCP)
  10+2 ip.checksum 0x3e68
  12+4 ip.source 192.0.2.1
  16+4 ip.destination 198.51.100.7
20+28 tcp 46001 → 80
  20+2 tcp.source_port 46001
  22+2 tcp.destination_port 80
  24+4 tcp.sequence 16909060
  28+4 tcp.acknowledgment 0
  32+1.0+4 tcp.data_offset 7 (28 bytes)
  32+1.4+4 tcp.reserved 0
  33+1 tcp.flags 0x02 (SYN)
    33+1.0+1 tcp.flags.cwr not set
    33+1.1+1 tcp.flags.ece not set
    33+1.2+1 tcp.flags.urg not set
    33+1.3+1 tcp.flags.ack not set
    33+1.4+1 tcp.flags.psh not set
    33+1.5+1 tcp.flags.rst not set
    33+1.6+1 tcp.flags.syn set
    33+1.7+1 tcp.flags.fin not set
  34+2 tcp.window 8192
  36+2 tcp.checksum 0xCSUM
  38+2 tcp.urgent_pointer 0
  40+8 tcp.options 8 bytes
    40+4 tcp.option.mss 1460
      40+1 tcp.option.kind 2 (MSS)
      41+1 tcp.option.length 4
      42+2 tcp.option.mss.value 1460
    44+4 tcp.option.mptcp MP_CAPABLE v1 [H]
      44+1 tcp.option.kind 30 (MPTCP)
      45+1 tcp.option.length 4
      46+1.0+4 tcp.option.mptcp.subtype 0 (MP_CAPABLE)
      46+1.4+4 tcp.option.mptcp.version 1
      47+1 tcp.option.mptcp.flags 0x01
        47+1.0+1 tcp.option.mptcp.flags.checksum not set
        47+1.1+1 tcp.option.mptcp.flags.extensibility not set
        47+1.2+1 tcp.option.mptcp.flags.no_more_subflows not set
        47+1.3+4 tcp.option.mptcp.flags.reserved 0
        47+1.7+1 tcp.option.mptcp.flags.hmac set
)";
        const Buffer syn = samples::synPacket(wire::Family::V4);
        const Fields fields = wire::dissect(syn);
        QByteArray lines = linesOf(fields);
        // The two checksums are told by the bytes.
        lines.replace("tcp.checksum 0x" + samples::hexOf(wire::Bytes(syn).subspan(36, 2)),
            "tcp.checksum 0xCSUM");
        lines.replace("ip.checksum 0x" + samples::hexOf(wire::Bytes(syn).subspan(10, 2)),
            "ip.checksum 0x3e68");
        QCOMPARE(lines, expected);
    }

    void everyOptionIsNamedAsTheTraceNamesIt()
    {
        for (int kind = 2; kind < 256; ++kind) {
            const std::uint8_t bytes[] { std::uint8_t(kind), 4, 1, 2 };
            const Buffer packet = wire::buildTcp(samples::ipFields(wire::Family::V6),
                { 46001, 80, 1, 0, wire::TcpSyn, 8192 }, bytes);
            const Fields fields = wire::dissect(packet);
            const DissectedField* const options = find(fields, "tcp.options");
            QVERIFY(options && options->children.size() == 1);
            QCOMPARE(options->children[0].name, trace::optionField(std::uint8_t(kind)));
        }
    }

    void everyMptcpOptionIsRightAndWhole()
    {
        for (const samples::MptcpSample& sample : samples::mptcpOptions()) {
            const Fields fields = wire::dissect(packetWith(sample.hex));
            const DissectedField* const option = find(fields, "tcp.option.mptcp");
            QVERIFY2(option, sample.name);
            QCOMPARE(QByteArray::fromStdString(option->value), QByteArray(sample.text));
            QVERIFY2(!promises::anyWrong(fields), linesOf(fields));
            QVERIFY2(!find(fields, "data"), linesOf(fields));
            const bool known = option->value.find("EXPERIMENTAL") == std::string::npos
                && option->value.find("subtype") == std::string::npos;
            QVERIFY2(!known || !find(fields, "tcp.option.data"), linesOf(fields));
        }
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char* option, const char* name, const char* value) {
            QTest::addRow("%s %s", option, name)
                << QByteArray(option) << QByteArray(name) << QByteArray(value);
        };
        row("1e0c0121 1112131415161718", "tcp.option.mptcp.key", "0x1112131415161718");
        row("1e0c0121 1112131415161718", "tcp.option.mptcp.flags.no_more_subflows", "set");
        row("1e140101 0102030405060708 1112131415161718", "tcp.option.mptcp.receiver_key",
            "0x1112131415161718");
        row("1e0c1102 66840dda 21222324", "tcp.option.mptcp.token", "0x66840dda");
        row("1e0c1102 66840dda 21222324", "tcp.option.mptcp.backup", "set");
        row("1e101000 0fce2597e55e87ef 31323334", "tcp.option.mptcp.nonce", "0x31323334");
        row("1e1c201f 0000000000000007 0000000000000009 00000001 0010 beef",
            "tcp.option.mptcp.data_sequence", "9");
        row("1e103002 c0000201 0102030405060708", "tcp.option.mptcp.address", "192.0.2.1");
        row("1e083402 c0000201", "tcp.option.mptcp.ip_version", "4");
        row("1e048106", "tcp.option.mptcp.reason", "6 (middlebox interference)");
        row("080a0000000100000002", "tcp.option.timestamps.echo", "2");
        row("050a0000000100000002", "tcp.option.sack.right", "2");
        row("030307", "tcp.option.wscale.shift", "7");
        row("220411 22", "tcp.option.fastopen.cookie", "1122");
    }
    void values()
    {
        QFETCH(QByteArray, option);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        const Fields fields = wire::dissect(packetWith(option));
        QCOMPARE(valueOf(fields, name), value);
        QVERIFY2(!promises::anyWrong(fields), linesOf(fields));
    }

    void wrongFields_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char* option, const char* name) {
            QTest::addRow("%s", option) << QByteArray(option) << QByteArray(name);
        };
        row("1e0c0101 0000000000000000", "tcp.option.mptcp.key");
        row("1e040141", "tcp.option.mptcp.flags.extensibility");
        row("1e040100", "tcp.option.mptcp.flags.hmac");
        row("1e0601010102", "tcp.option.mptcp");
        row("1e0c1001", "tcp.option.mptcp"); // runs past the end
        row("1e02", "tcp.option.length");
        row("02030101", "tcp.option.length");
        row("030310", "tcp.option.wscale.shift");
        row("00010203", "tcp.option.padding");
    }
    void wrongFields()
    {
        QFETCH(QByteArray, option);
        QFETCH(QByteArray, name);
        const Fields fields = wire::dissect(packetWith(option));
        const DissectedField* const field = find(fields, name.toStdString());
        QVERIFY2(field && field->wrong, linesOf(fields));
        QVERIFY(!field->value.empty());
    }

    void damagedChecksumsAreWrong()
    {
        for (const wire::Family family : { wire::Family::V4, wire::Family::V6 }) {
            Buffer packet = samples::synPacket(family);
            packet[packet.size() - 5] ^= 1; // of the MSS
            QVERIFY(find(wire::dissect(packet), "tcp.checksum")->wrong);
            Buffer error = wire::buildIcmpError(samples::ipFields(family), 3, 0, packet);
            QVERIFY(!promises::anyWrong(wire::dissect(error))); // of a quote nobody knows
            error.back() ^= 1;
            QVERIFY(find(wire::dissect(error), "icmp.checksum")->wrong);
        }
        Buffer packet = samples::synPacket(wire::Family::V4);
        packet[8] ^= 1;
        QVERIFY(find(wire::dissect(packet), "ip.checksum")->wrong);
    }

    void quoteIsNested()
    {
        const Buffer structure = samples::extensionStructure(samples::extensionObjects());
        const Buffer error = wire::buildIcmpError(samples::ipFields(wire::Family::V4),
            wire::Icmp4TimeExceeded, 0, samples::synPacket(wire::Family::V4), 548, structure);
        const Fields fields = wire::dissect(error);
        QCOMPARE(valueOf(fields, "icmp"), QByteArray("Time Exceeded"));
        QCOMPARE(valueOf(fields, "icmp.length"), QByteArray("128 bytes"));
        QCOMPARE(valueOf(fields, "quote.tcp.option.mptcp"), QByteArray("MP_CAPABLE v1 [H]"));
        QCOMPARE(valueOf(fields, "icmp.mpls"), QByteArray("100"));
        QCOMPARE(valueOf(fields, "icmp.interface.name"), QByteArray("ge0/1"));
        QCOMPARE(valueOf(fields, "icmp.padding"), QByteArray("80 bytes"));
        QVERIFY2(!promises::anyWrong(fields), linesOf(fields));
    }

    void cutQuoteIsNoError()
    {
        const Buffer syn = samples::synPacket(wire::Family::V4);
        for (std::size_t size = 20; size < syn.size(); ++size) {
            const Fields fields = wire::dissect(wire::buildIcmpError(
                samples::ipFields(wire::Family::V4), wire::Icmp4TimeExceeded, 0, syn, size));
            QVERIFY2(!promises::anyWrong(fields), linesOf(fields));
        }
        // Two bytes of four.
        const Fields fields = wire::dissect(wire::buildIcmpError(
            samples::ipFields(wire::Family::V4), wire::Icmp4TimeExceeded, 0, syn, 26));
        QCOMPARE(valueOf(fields, "quote.tcp.sequence"), QByteArray("0102: cut off, 2 bytes of 4"));
    }

    void innermostFieldIsFound()
    {
        const Fields fields = wire::dissect(samples::synPacket(wire::Family::V4));
        QCOMPARE(wire::fieldAt(fields, 8)->name, std::string("ip.ttl"));
        QCOMPARE(wire::fieldAt(fields, 43)->name, std::string("tcp.option.mss.value"));
        QVERIFY(!wire::fieldAt(fields, 48));
        QVERIFY(!wire::fieldAt({}, 0));
    }

    void everyBitBelongsToOneField()
    {
        for (const Buffer& packet : samples::packets()) {
            const wire::Bytes whole(packet);
            for (std::size_t size = 0; size <= packet.size(); ++size)
                QVERIFY2(promises::areKept(whole.first(size)), samples::hexOf(whole.first(size)));
            Buffer padded = packet;
            padded.resize(packet.size() + 6);
            QVERIFY(promises::areKept(padded));
        }
    }

    void anyBytesAreDissected()
    {
        const std::vector<Buffer> packets = samples::packets();
        std::mt19937 random(1);
        for (int round = 0; round < 50000; ++round) {
            Buffer bytes = packets[random() % packets.size()];
            for (int i = 0; i < 4; ++i)
                bytes[random() % bytes.size()] = std::uint8_t(random());
            QVERIFY2(promises::areKept(bytes), samples::hexOf(bytes));
        }
    }
};

QTEST_APPLESS_MAIN(TestDissection)
#include "tst_dissection.moc"
