// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QtTest>

using samples::Buffer;
using wire::Family;

namespace {

std::uint8_t timeExceeded(Family family)
{
    return family == Family::V4 ? wire::Icmp4TimeExceeded : wire::Icmp6TimeExceeded;
}

/// An ICMP message whose second word is `rest`, with `body` behind it.
Buffer message(std::uint8_t type, std::uint32_t rest, wire::Bytes body)
{
    Buffer bytes(8 + body.size());
    bytes[0] = type;
    wire::store16(bytes.data() + 2, 0xbeef);
    wire::store32(bytes.data() + 4, rest);
    std::ranges::copy(body, bytes.begin() + 8);
    return bytes;
}

Buffer padded(Buffer bytes, std::size_t size)
{
    bytes.resize(size);
    return bytes;
}

Buffer joined(Buffer first, wire::Bytes second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// The RFC 4884 length attribute for a quote of `bytes`, in place in the second word.
std::uint32_t lengthWord(Family family, std::size_t bytes)
{
    return family == Family::V4 ? std::uint32_t(bytes / 4) << 16 : std::uint32_t(bytes / 8) << 24;
}

} // namespace

class TestIcmpMessage : public QObject {
    Q_OBJECT
private slots:
    void errorTypes()
    {
        const Buffer syn = samples::synPacket(Family::V4);
        for (int type = 0; type < 256; ++type) {
            const bool error4 = QList<int> { 3, 4, 5, 11, 12 }.contains(type);
            const bool error6 = type >= 1 && type <= 4;
            const Buffer bytes = message(std::uint8_t(type), 0x01020304, syn);
            const auto v4 = wire::parseIcmp(bytes, Family::V4).value();
            const auto v6 = wire::parseIcmp(bytes, Family::V6).value();
            QCOMPARE(v4.isError, error4);
            QCOMPARE(v6.isError, error6);
            QCOMPARE(v4.quote.empty(), !error4);
            QCOMPARE(v6.quote.empty(), !error6);
            QCOMPARE(v4.type, std::uint8_t(type));
            QCOMPARE(v4.checksum, std::uint16_t(0xbeef));
            QCOMPARE(v4.rest, 0x01020304u);
            QCOMPARE(wire::parseQuote(v4).has_value(), error4);
        }
    }

    void quotesOfEveryLength()
    {
        for (const Family family : { Family::V4, Family::V6 }) {
            const Buffer syn = samples::synPacket(family);
            const std::size_t header = wire::parseIp(syn).value().headerLength;
            for (std::size_t size = 0; size <= syn.size(); ++size) {
                const Buffer bytes = message(timeExceeded(family), 0, wire::Bytes(syn).first(size));
                const auto icmp = wire::parseIcmp(bytes, family).value();
                QCOMPARE(icmp.quote.size(), size);
                const auto quote = wire::parseQuote(icmp);
                QCOMPARE(quote.has_value(), size >= header + 4);
                if (!quote)
                    continue;
                QCOMPARE(quote->ip.truncated, size < syn.size());
                QCOMPARE(quote->tcp.sourcePort, std::uint16_t(46001));
                QCOMPARE(quote->tcp.sequence.has_value(), size >= header + 8);
                QCOMPARE(quote->tcp.optionsComplete, size == syn.size());
            }
        }
    }

    void extensionsByLengthAttribute()
    {
        const Buffer structure = samples::extensionStructure(samples::extensionObjects());
        for (const Family family : { Family::V4, Family::V6 }) {
            const Buffer syn = samples::synPacket(family);
            // 1016 bytes are 254 words: the length must not be computed in eight bits.
            for (const std::size_t quoteBytes : { 128u, 136u, 320u, 1016u }) {
                const Buffer bytes = message(timeExceeded(family), lengthWord(family, quoteBytes),
                    joined(padded(syn, quoteBytes), structure));
                const auto icmp = wire::parseIcmp(bytes, family).value();
                QVERIFY(icmp.extensionsValid);
                QCOMPARE(samples::hexOf(icmp.extensions), samples::hexOf(structure));
                QCOMPARE(samples::hexOf(icmp.quote), samples::hexOf(syn));
                QVERIFY(wire::parseQuote(icmp).value().tcp.optionsComplete);
                QCOMPARE(wire::parseExtensions(icmp).size(), std::size_t(2));
            }
        }
    }

    void extensionsWithoutLengthAttribute()
    {
        const Buffer structure = samples::extensionStructure(samples::extensionObjects());
        for (const Family family : { Family::V4, Family::V6 }) {
            const Buffer syn = samples::synPacket(family);
            const Buffer body = joined(padded(syn, 128), structure);
            const Buffer bytes = message(timeExceeded(family), 0, body);
            const auto icmp = wire::parseIcmp(bytes, family).value();
            QVERIFY(icmp.extensionsValid);
            QCOMPARE(samples::hexOf(icmp.quote), samples::hexOf(syn));
            QCOMPARE(samples::hexOf(icmp.extensions), samples::hexOf(structure));

            // Here nothing but version and checksum tell an extension from a longer quote.
            for (const auto& [offset, value] : QList<std::pair<std::size_t, std::uint8_t>> {
                     { 128, 0x10 }, { 130, structure[2] ^ 1 }, { 131, structure[3] ^ 1 } }) {
                Buffer wrong = bytes;
                wrong[8 + offset] = value;
                const auto plain = wire::parseIcmp(wrong, family).value();
                QVERIFY(plain.extensions.empty() && !plain.extensionsValid);
                QCOMPARE(plain.quote.size(), body.size());
            }
            Buffer unsummed = bytes;
            wire::store16(unsummed.data() + 8 + 130, 0);
            QVERIFY(wire::parseIcmp(unsummed, family).value().extensions.empty());
        }
    }

    void brokenStructureAfterTheLengthAttribute()
    {
        Buffer structure = samples::extensionStructure(samples::extensionObjects());
        const Buffer syn = padded(samples::synPacket(Family::V4), 128);
        structure[2] ^= 1;
        const Buffer bytes = message(11, lengthWord(Family::V4, 128), joined(syn, structure));
        const auto icmp = wire::parseIcmp(bytes, Family::V4).value();
        QVERIFY(!icmp.extensionsValid);
        QCOMPARE(icmp.extensions.size(), structure.size());
        QCOMPARE(icmp.quote.size(), std::size_t(48));
        QVERIFY(wire::parseExtensions(icmp).empty());

        wire::store16(structure.data() + 2, 0);
        const Buffer unsummed = message(11, lengthWord(Family::V4, 128), joined(syn, structure));
        QVERIFY(wire::parseIcmp(unsummed, Family::V4).value().extensionsValid);
    }

    void lengthAttributeIsBelievedOnlyAsFarAsTheBytesGo()
    {
        for (const Family family : { Family::V4, Family::V6 }) {
            const Buffer syn = samples::synPacket(family);
            for (const std::size_t claimed : { syn.size() / 8 * 8 + 8, std::size_t(1016) }) {
                const Buffer bytes
                    = message(timeExceeded(family), lengthWord(family, claimed), syn);
                const auto icmp = wire::parseIcmp(bytes, family).value();
                QCOMPARE(samples::hexOf(icmp.quote), samples::hexOf(syn));
                QVERIFY(icmp.extensions.empty());
            }
        }
    }

    void shortLengthNeedsAValidStructure()
    {
        const Buffer syn = samples::synPacket(Family::V4);
        const Buffer garbage = message(11, lengthWord(Family::V4, 12), syn);
        const auto whole = wire::parseIcmp(garbage, Family::V4).value();
        QCOMPARE(samples::hexOf(whole.quote), samples::hexOf(syn));
        QVERIFY(whole.extensions.empty());

        const Buffer structure = samples::extensionStructure(samples::extensionObjects());
        const Buffer brief = message(11, lengthWord(Family::V4, 48), joined(syn, structure));
        const auto icmp = wire::parseIcmp(brief, Family::V4).value();
        QCOMPARE(samples::hexOf(icmp.quote), samples::hexOf(syn));
        QVERIFY(icmp.extensionsValid);
    }

    void typesWithoutTheAttribute()
    {
        // A gateway address of a redirect and an MTU stand where other types have the length.
        const Buffer structure = samples::extensionStructure(samples::extensionObjects());
        const Buffer body4 = joined(padded(samples::synPacket(Family::V4), 128), structure);
        const Buffer body6 = joined(padded(samples::synPacket(Family::V6), 128), structure);
        const Buffer redirect = message(5, lengthWord(Family::V4, 128), body4);
        QCOMPARE(wire::parseIcmp(redirect, Family::V4).value().quote.size(), body4.size());
        for (const std::uint8_t type : { wire::Icmp6PacketTooBig, wire::Icmp6ParameterProblem }) {
            const Buffer bytes = message(type, lengthWord(Family::V6, 128), body6);
            QCOMPARE(wire::parseIcmp(bytes, Family::V6).value().quote.size(), body6.size());
        }
    }

    void paddingIsStrippedByTheQuotedLength()
    {
        for (const Family family : { Family::V4, Family::V6 }) {
            const Buffer syn = samples::synPacket(family);
            Buffer bytes = message(timeExceeded(family), 0, padded(syn, 128));
            QCOMPARE(wire::parseIcmp(bytes, family).value().quote.size(), syn.size());
            // Bytes that are not zero are not padding.
            bytes.back() = 1;
            QCOMPARE(wire::parseIcmp(bytes, family).value().quote.size(), std::size_t(128));
        }
    }

    void paddedShortQuoteHidesItsHeader()
    {
        const Buffer syn = samples::synPacket(Family::V4);
        const Buffer bytes = message(11, lengthWord(Family::V4, 128), padded(padded(syn, 28), 128));
        const auto icmp = wire::parseIcmp(bytes, Family::V4).value();
        const auto quote = wire::parseQuote(icmp).value();
        QCOMPARE(quote.tcp.sequence, std::optional(0x01020304u));
        QVERIFY(!quote.tcp.flags && quote.tcp.options.empty() && !quote.tcp.optionsComplete);
    }

    void quoteWithSwappedFragmentOffset()
    {
        Buffer syn = samples::synPacket(Family::V4);
        std::swap(syn[6], syn[7]);
        const Buffer bytes = message(11, 0, syn);
        const auto icmp = wire::parseIcmp(bytes, Family::V4).value();
        QCOMPARE(wire::parseQuote(icmp).value().tcp.destinationPort, std::uint16_t(80));
    }

    void quotesOfOtherProtocols()
    {
        wire::IpFields ip = samples::ipFields(Family::V4);
        ip.protocol = wire::ProtocolUdp;
        const Buffer bytes = message(11, 0, wire::buildIp(ip, Buffer(8)));
        QCOMPARE(wire::parseQuote(wire::parseIcmp(bytes, Family::V4).value()).error(),
            wire::ParseError::Unsupported);
    }

    void mplsLabels()
    {
        const Buffer payload = samples::fromHex("00064a01 000ffb02");
        const auto labels = wire::parseMplsLabels({ 1, 1, payload });
        QCOMPARE(labels.size(), std::size_t(2));
        QCOMPARE(labels[0].label, 100u);
        QCOMPARE(labels[0].trafficClass, std::uint8_t(5));
        QVERIFY(!labels[0].bottomOfStack);
        QCOMPARE(labels[0].ttl, std::uint8_t(1));
        QCOMPARE(labels[1].label, 255u);
        QCOMPARE(labels[1].trafficClass, std::uint8_t(5));
        QVERIFY(labels[1].bottomOfStack);
        QCOMPARE(labels[1].ttl, std::uint8_t(2));
        QVERIFY(wire::parseMplsLabels({ 1, 2, payload }).empty());
        QVERIFY(wire::parseMplsLabels({ 2, 1, payload }).empty());
        QCOMPARE(
            wire::parseMplsLabels({ 1, 1, wire::Bytes(payload).first(7) }).size(), std::size_t(1));
    }

    void interfaceInformation()
    {
        const Buffer payload
            = samples::fromHex("00000007 00010000c0000209 0867 65302f310000 000005dc");
        const auto info = wire::parseInterfaceInfo({ 2, 0x0f, payload }).value();
        QCOMPARE(info.role, std::uint8_t(0));
        QCOMPARE(info.ifIndex, std::optional<std::uint32_t>(7));
        QCOMPARE(info.address->toString(), std::string("192.0.2.9"));
        QCOMPARE(info.name, std::string("ge0/1"));
        QCOMPARE(info.mtu, std::optional<std::uint32_t>(1500));

        const Buffer v6 = samples::fromHex("00020000 20010db8000000000000000000000009");
        const auto outgoing = wire::parseInterfaceInfo({ 2, 0x84, v6 }).value();
        QCOMPARE(outgoing.role, std::uint8_t(2));
        QCOMPARE(outgoing.address->toString(), std::string("2001:db8::9"));
        QVERIFY(!outgoing.ifIndex && !outgoing.mtu && outgoing.name.empty());

        for (std::size_t size = 0; size < payload.size(); ++size)
            QVERIFY(!wire::parseInterfaceInfo({ 2, 0x0f, wire::Bytes(payload).first(size) }));
        QVERIFY(!wire::parseInterfaceInfo({ 3, 0x0f, payload }));
        QVERIFY(!wire::parseInterfaceInfo({ 2, 0x04, samples::fromHex("00090000c0000209") }));
        QVERIFY(!wire::parseInterfaceInfo({ 2, 0x02, samples::fromHex("0041424344") }));
    }

    void malformedObjectsEndTheList_data()
    {
        QTest::addColumn<QByteArray>("objects");
        QTest::addColumn<int>("count");
        QTest::newRow("none") << QByteArray() << 0;
        QTest::newRow("empty object") << QByteArray("00040101") << 1;
        QTest::newRow("length 0") << QByteArray("00040101 00000101 00040101") << 1;
        QTest::newRow("length 3") << QByteArray("00030101") << 0;
        QTest::newRow("beyond the end") << QByteArray("00080101 00000000 00090101 00000000") << 1;
        QTest::newRow("half a header") << QByteArray("00080301 00000000 0004") << 1;
    }
    void malformedObjectsEndTheList()
    {
        QFETCH(QByteArray, objects);
        QFETCH(int, count);
        const Buffer structure
            = samples::extensionStructure(samples::fromHex(objects.toStdString()));
        wire::IcmpMessage icmp;
        icmp.extensions = structure;
        icmp.extensionsValid = true;
        QCOMPARE(int(wire::parseExtensions(icmp).size()), count);
    }

    void builtErrorsAreReadBack()
    {
        const Buffer structure = samples::extensionStructure(samples::extensionObjects());
        for (const Family family : { Family::V4, Family::V6 }) {
            const wire::IpFields fields = samples::ipFields(family);
            const Buffer syn = samples::synPacket(family);
            for (const bool extended : { false, true }) {
                const Buffer packet = wire::buildIcmpError(fields, timeExceeded(family), 0, syn,
                    548, extended ? wire::Bytes(structure) : wire::Bytes());
                const auto ip = wire::parseIp(packet).value();
                QCOMPARE(ip.protocol,
                    std::uint8_t(family == Family::V4 ? wire::ProtocolIcmp : wire::ProtocolIcmp6));
                const std::uint32_t pseudo = family == Family::V4
                    ? 0
                    : wire::pseudoHeaderSum(ip.source, ip.destination, wire::ProtocolIcmp6,
                        std::uint32_t(ip.payload.size()));
                QCOMPARE(
                    wire::checksumFinish(wire::checksumAdd(ip.payload, pseudo)), std::uint16_t(0));
                const auto icmp = wire::parseIcmp(ip.payload, family).value();
                QCOMPARE(samples::hexOf(icmp.quote), samples::hexOf(syn));
                QCOMPARE(icmp.extensionsValid, extended);
                if (extended)
                    QCOMPARE(icmp.rest, lengthWord(family, 128));
            }
        }
    }

    void quotesAreCut()
    {
        const auto fields = samples::ipFields(Family::V4);
        const Buffer packet
            = wire::buildIcmpError(fields, 11, 0, samples::synPacket(Family::V4), 28);
        QCOMPARE(packet.size(), std::size_t(20 + 8 + 28));

        // The attribute can't say more than 255 words.
        const Buffer structure = samples::extensionStructure({});
        const Buffer large = wire::buildIp(fields, Buffer(2000, 0x55));
        const Buffer extended = wire::buildIcmpError(fields, 11, 0, large, 5000, structure);
        const auto ip = wire::parseIp(extended).value();
        const auto icmp = wire::parseIcmp(ip.payload, Family::V4).value();
        QCOMPARE(icmp.quote.size(), std::size_t(1020));
        QVERIFY(icmp.extensionsValid);
    }

    void restIsKept()
    {
        const auto fields = samples::ipFields(Family::V6);
        const Buffer packet = wire::buildIcmpError(
            fields, wire::Icmp6PacketTooBig, 0, samples::synPacket(Family::V6), 548, {}, 1280);
        const auto ip = wire::parseIp(packet).value();
        QCOMPARE(wire::parseIcmp(ip.payload, Family::V6).value().rest, 1280u);
    }

    void impossibleErrorsAreNotBuilt()
    {
        const Buffer structure = samples::extensionStructure({});
        const auto v6 = samples::ipFields(Family::V6);
        QVERIFY(wire::buildIcmpError(v6, wire::Icmp6PacketTooBig, 0, {}, 548, structure).empty());
        auto mixed = v6;
        mixed.source = samples::ipFields(Family::V4).source;
        QVERIFY(wire::buildIcmpError(mixed, 11, 0, {}).empty());
    }

    void words()
    {
        const auto text = [](Family family, std::uint8_t type, std::uint8_t code) {
            return QString::fromStdString(wire::describeIcmp(family, type, code));
        };
        QCOMPARE(text(Family::V4, 11, 0), "Time Exceeded");
        QCOMPARE(text(Family::V4, 3, 3), "Destination Unreachable: port");
        QCOMPARE(text(Family::V4, 3, 13), "Destination Unreachable: communication prohibited");
        QCOMPARE(text(Family::V4, 3, 77), "Destination Unreachable: code 77");
        QCOMPARE(text(Family::V4, 8, 0), "ICMP type 8");
        QCOMPARE(text(Family::V6, 1, 4), "Destination Unreachable: port");
        QCOMPARE(text(Family::V6, 2, 0), "Packet Too Big");
        QCOMPARE(text(Family::V6, 3, 0), "Time Exceeded");
        QCOMPARE(text(Family::V6, 128, 0), "ICMPv6 type 128");
    }
};

QTEST_APPLESS_MAIN(TestIcmpMessage)
#include "tst_icmpmessage.moc"
