// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundedparsers.h"
#include "samples.h"

#include <QtTest>

#include <memory>
#include <random>

using samples::Buffer;
using wire::Bytes;
using wire::Family;

namespace {

/// A copy on the heap of exactly the right size: the address sanitizer sees a read of one byte
/// more, and the checks see a view that leaves it.
class ExactCopy {
public:
    explicit ExactCopy(Bytes bytes)
        : m_storage(new std::uint8_t[bytes.size()])
        , m_size(bytes.size())
    {
        std::ranges::copy(bytes, m_storage.get());
    }
    Bytes bytes() const { return { m_storage.get(), m_size }; }

private:
    std::unique_ptr<std::uint8_t[]> m_storage;
    std::size_t m_size;
};

struct Parser {
    const char* name;
    bool (*isBounded)(Bytes);
    std::vector<Buffer> valid;
};

Buffer ethernetFrame(Bytes packet)
{
    Buffer frame(wire::EthernetHeaderBytes + 4);
    wire::storeEthernetHeader(frame.data(), {}, {}, wire::EtherTypeVlan);
    wire::store16(
        frame.data() + 16, packet[0] >> 4 == 4 ? wire::EtherTypeIpv4 : wire::EtherTypeIpv6);
    frame.insert(frame.end(), packet.begin(), packet.end());
    return frame;
}

std::vector<Parser> parsers()
{
    std::vector<Parser> list { { "frame", bounded::frameIsBounded, {} },
        { "ip", bounded::ipIsBounded, {} }, { "tcp", bounded::tcpIsBounded, {} },
        { "icmp", bounded::icmpIsBounded, {} }, { "options", bounded::optionsAreBounded, {} },
        { "mptcp", bounded::mptcpIsBounded, {} } };
    for (const Buffer& packet : samples::packets()) {
        list[0].valid.push_back(ethernetFrame(packet));
        list[1].valid.push_back(packet);
        const auto ip = wire::parseIp(packet).value();
        list[ip.protocol == wire::ProtocolTcp ? 2 : 3].valid.emplace_back(
            ip.payload.begin(), ip.payload.end());
    }
    // A chain of all extension headers that are walked, so that mutations reach each of them.
    wire::IpFields chain = samples::ipFields(Family::V6);
    chain.protocol = 0;
    list[1].valid.push_back(wire::buildIp(chain,
        samples::fromHex("2b00000000000000 3c00000000000000 3300000000000000"
                         "2c04000000000000 0000000000000000 0000000000000000"
                         "0600000000000000 b3b1005001020304050607085002200000000000")));
    list[4].valid.push_back(samples::fromHex("020405b40402080a0000000100000000010303071e040101"));
    list[4].valid.push_back(
        samples::fromHex("1e0c0181010203040506070822042233050a0000000100000002"));
    for (const samples::MptcpSample& sample : samples::mptcpOptions())
        list[5].valid.push_back(samples::fromHex(sample.hex));
    return list;
}

/// Changes a few bytes, most often at the start where the length fields are, and now and then
/// the length.
Buffer mutated(Buffer bytes, std::mt19937& random)
{
    if (random() % 4 == 0)
        bytes.resize(random() % (bytes.size() + 8));
    const std::size_t changes = 1 + random() % 4;
    for (std::size_t i = 0; i < changes && !bytes.empty(); ++i) {
        const std::size_t reach
            = random() % 2 == 0 ? bytes.size() : std::min<std::size_t>(bytes.size(), 64);
        static constexpr std::uint8_t edges[] = { 0, 1, 2, 0x1e, 0x45, 0x60, 0x7f, 0xff };
        bytes[random() % reach]
            = random() % 2 == 0 ? edges[random() % std::size(edges)] : std::uint8_t(random());
    }
    return bytes;
}

} // namespace

class TestWireBounds : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_parsers = parsers(); }

    void truncations()
    {
        for (const Parser& parser : m_parsers) {
            for (const Buffer& bytes : parser.valid) {
                for (std::size_t size = 0; size <= bytes.size(); ++size) {
                    const ExactCopy copy(Bytes(bytes).first(size));
                    QVERIFY2(parser.isBounded(copy.bytes()), describe(parser, copy.bytes()));
                }
            }
        }
    }

    void mutations()
    {
        constexpr int Rounds = 100000;
        for (const Parser& parser : m_parsers) {
            std::mt19937 random(1);
            for (int round = 0; round < Rounds; ++round) {
                const Buffer& start = parser.valid[random() % parser.valid.size()];
                const ExactCopy copy(mutated(start, random));
                QVERIFY2(parser.isBounded(copy.bytes()), describe(parser, copy.bytes()));
            }
        }
    }

private:
    static QByteArray describe(const Parser& parser, Bytes bytes)
    {
        return QByteArray(parser.name) + ": " + samples::hexOf(bytes);
    }

    std::vector<Parser> m_parsers;
};

QTEST_APPLESS_MAIN(TestWireBounds)
#include "tst_wirebounds.moc"
