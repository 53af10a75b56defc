// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/ethernet.h"
#include "core/wire/mptcpkeys.h"

#include "samples.h"

#include <QtTest>

#include <memory>
#include <random>

using samples::Buffer;
using wire::Bytes;
using wire::Family;

namespace {

/// A copy on the heap of exactly the right size: the address sanitizer sees a read of one byte
/// more, and the checks below see a view that leaves it.
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

bool inside(Bytes view, Bytes whole)
{
    return view.empty()
        || (view.data() >= whole.data()
            && view.data() + view.size() <= whole.data() + whole.size());
}

std::size_t sumOf(Bytes view)
{
    std::size_t sum = 0;
    for (const std::uint8_t byte : view)
        sum += byte;
    return sum;
}

// Each takes any bytes and says whether the parser kept its promises. The views are read to
// the end, so that one beyond the buffer can't go unnoticed.

bool ipIsBounded(Bytes bytes)
{
    const auto ip = wire::parseIp(bytes);
    if (!ip)
        return true;
    (void)wire::tcpChecksumValid(*ip);
    return inside(ip->header, bytes) && inside(ip->payload, bytes)
        && ip->header.size() == ip->headerLength
        && ip->header.size() + ip->payload.size() <= ip->totalLength
        && sumOf(ip->payload) + sumOf(ip->header) <= 255 * bytes.size();
}

bool optionsAreBounded(Bytes bytes)
{
    wire::TcpOptionWalk walk(bytes);
    std::size_t count = 0;
    std::size_t used = 0;
    while (const auto option = walk.next()) {
        if (!inside(option->bytes, bytes) || option->offset != used || option->bytes.empty())
            return false;
        used += option->bytes.size();
        if (wire::describeOption(*option).empty() || ++count > wire::MaxTcpOptionBytes)
            return false;
    }
    return walk.offset() == used;
}

bool tcpIsBounded(Bytes bytes)
{
    if (const auto tcp = wire::parseTcp(bytes)) {
        if (!inside(tcp->options, bytes) || !inside(tcp->payload, bytes)
            || !optionsAreBounded(tcp->options) || sumOf(tcp->payload) > 255 * bytes.size())
            return false;
    }
    const auto quoted = wire::parseQuotedTcp(bytes);
    return !quoted
        || (inside(quoted->options, bytes) && quoted->options.size() <= wire::MaxTcpOptionBytes
            && optionsAreBounded(quoted->options));
}

bool mptcpIsBounded(Bytes bytes)
{
    (void)wire::parseMpCapable(bytes);
    for (const auto version : { wire::MptcpVersion::V0, wire::MptcpVersion::V1 }) {
        const auto option = wire::parseMptcp(bytes, version);
        if (!option)
            continue;
        const auto built = wire::buildMptcp(*option, version);
        if (built.size() != bytes.size() || wire::describeMptcp(*option).empty())
            return false;
        // Reserved bits aside, the same option must come back.
        if (wire::parseMptcp(built, version) != option)
            return false;
    }
    return true;
}

bool icmpIsBounded(Bytes bytes)
{
    for (const Family family : { Family::V4, Family::V6 }) {
        const auto icmp = wire::parseIcmp(bytes, family);
        if (!icmp)
            continue;
        if (!inside(icmp->quote, bytes) || !inside(icmp->extensions, bytes))
            return false;
        for (const wire::IcmpExtension& extension : wire::parseExtensions(*icmp)) {
            if (!inside(extension.payload, icmp->extensions)
                || wire::parseMplsLabels(extension).size() > extension.payload.size() / 4)
                return false;
            (void)wire::parseInterfaceInfo(extension);
        }
        const auto quote = wire::parseQuote(*icmp);
        if (quote && (!inside(quote->tcp.options, icmp->quote) || !ipIsBounded(icmp->quote)))
            return false;
    }
    return true;
}

bool frameIsBounded(Bytes bytes)
{
    const auto payload = wire::ipPayload(bytes, wire::LinkType::Ethernet);
    return !payload || (inside(*payload, bytes) && ipIsBounded(*payload));
}

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
    std::vector<Parser> list { { "frame", frameIsBounded, {} }, { "ip", ipIsBounded, {} },
        { "tcp", tcpIsBounded, {} }, { "icmp", icmpIsBounded, {} },
        { "options", optionsAreBounded, {} }, { "mptcp", mptcpIsBounded, {} } };
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
