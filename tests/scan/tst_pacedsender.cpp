// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/pacedsender.h"

#include <QtTest>

namespace {

core::IpAddress address(const char* text) { return *core::IpAddress::parse(text); }

const net::Path OnTheLink { address("10.0.0.1"), { 2, 0, 0, 0, 0, 1 }, { 2, 0, 0, 0, 0, 2 }, {} };

/// Takes at most so many frames at a time, and refuses those that begin with a byte.
class ScriptedSender : public net::FrameSender {
public:
    ScriptedSender(std::size_t batch, std::size_t room, std::vector<std::vector<std::uint8_t>>& out)
        : m_buffers(batch, std::vector<std::uint8_t>(128))
        , m_room(room)
        , m_out(out)
    {
        for (auto& buffer : m_buffers)
            m_slots.push_back({ buffer.data(), std::uint32_t(buffer.size()), 0 });
    }
    std::span<net::FrameSlot> batch() override { return m_slots; }
    core::Result<net::SendOutcome> send(std::size_t count) override
    {
        net::SendOutcome outcome;
        for (; outcome.taken < std::min(count, m_room); ++outcome.taken) {
            const net::FrameSlot& slot = m_slots[outcome.taken];
            if (slot.data[slot.length - 1] == Refused) {
                outcome.refused = true;
                break;
            }
            if (slot.data[slot.length - 1] == Lost)
                ++outcome.lost;
            else
                m_out.emplace_back(slot.data, slot.data + slot.length);
        }
        return outcome;
    }

    static constexpr std::uint8_t Refused = 0xff;
    static constexpr std::uint8_t Lost = 0xfe;

private:
    std::vector<std::vector<std::uint8_t>> m_buffers;
    std::vector<net::FrameSlot> m_slots;
    std::size_t m_room;
    std::vector<std::vector<std::uint8_t>>& m_out;
};

class ScriptedPort : public net::PacketPort {
public:
    wire::LinkType linkType() const override { return link; }
    std::uint32_t mtu() const override { return 1500; }
    const char* sendPathName() const override { return "scripted"; }
    core::Result<std::unique_ptr<net::FrameSender>> openSender(
        std::size_t batch, net::Egress egress) override
    {
        lastEgress = egress;
        return std::make_unique<ScriptedSender>(batch, room, sent);
    }
    core::Result<std::unique_ptr<net::FrameReceiver>> openReceiver(
        const net::ReceiveFilter&) override
    {
        return core::failure(core::ErrorCode::Unavailable, "not needed");
    }

    wire::LinkType link = wire::LinkType::RawIp;
    std::size_t room = 100;
    net::Egress lastEgress = net::Egress::Direct;
    std::vector<std::vector<std::uint8_t>> sent;
};

/// The last bytes of the frames that were sent.
QByteArray lastBytes(const ScriptedPort& port)
{
    QByteArray bytes;
    for (const auto& frame : port.sent)
        bytes += char(frame.back());
    return bytes;
}

} // namespace

/// A batch that is filled packet by packet at a rate.
class TestPacedSender : public QObject {
    Q_OBJECT
private slots:
    void framesHaveTheLinksHeader()
    {
        ScriptedPort port;
        port.link = wire::LinkType::Ethernet;
        scan::PacedSender sender(0);
        QVERIFY(sender.open(port, 4).has_value());
        QVERIFY(port.lastEgress == net::Egress::Visible);
        const std::uint8_t packet[] = { 0x45, 1, 2 };
        sender.add(OnTheLink, packet);
        QCOMPARE(sender.size(), std::size_t(1));
        QCOMPARE(sender.frames()[0].length, std::uint32_t(17));
        QVERIFY(sender.flush().has_value());
        QCOMPARE(sender.size(), std::size_t(0));
        const std::vector<std::uint8_t> wanted { 2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1, 8, 0, 0x45, 1,
            2 };
        QCOMPARE(port.sent.size(), std::size_t(1));
        QVERIFY(port.sent.front() == wanted);
    }

    void whatTheLinkRefusesIsLostAlone()
    {
        ScriptedPort port;
        port.room = 2; // a batch needs several calls
        scan::PacedSender sender(0);
        QVERIFY(sender.open(port, 8).has_value());
        for (const std::uint8_t last : { 'a', 'b', 'c', 'd' }) {
            const std::uint8_t packet[] = { 0x45, last };
            sender.add(OnTheLink, packet);
        }
        const std::uint8_t refused[] = { 0x45, ScriptedSender::Refused };
        sender.add(OnTheLink, refused);
        const std::uint8_t after[] = { 0x45, 'e', 'f' };
        sender.add(OnTheLink, after);
        const auto flushed = sender.flush();
        QVERIFY(flushed.has_value());
        QCOMPARE(flushed->sent, std::size_t(5));
        QCOMPARE(flushed->lost, std::size_t(1));
        QCOMPARE(lastBytes(port), QByteArray("abcdf"));
    }

    void whatTheInterfaceThrewAwayWasNotSent()
    {
        ScriptedPort port;
        scan::PacedSender sender(0);
        QVERIFY(sender.open(port, 8).has_value());
        for (const std::uint8_t last : { std::uint8_t('a'), ScriptedSender::Lost }) {
            const std::uint8_t packet[] = { 0x45, last };
            sender.add(OnTheLink, packet);
        }
        const auto flushed = sender.flush();
        QVERIFY(flushed.has_value());
        QCOMPARE(flushed->sent, std::size_t(1));
        QCOMPARE(flushed->lost, std::size_t(1));
        QCOMPARE(lastBytes(port), QByteArray("a"));
    }

    void withoutRoomTheRestIsLost()
    {
        ScriptedPort port;
        port.room = 0;
        scan::PacedSender sender(0);
        QVERIFY(sender.open(port, 4).has_value());
        const std::uint8_t packet[] = { 0x45, 1 };
        sender.add(OnTheLink, packet);
        sender.add(OnTheLink, packet);
        const auto flushed = sender.flush();
        QVERIFY(flushed.has_value());
        QCOMPARE(flushed->lost, std::size_t(2));
        QCOMPARE(sender.size(), std::size_t(0));
    }

    void roomIsBoundedByBatchAndRate()
    {
        ScriptedPort port;
        scan::PacedSender sender(0);
        QVERIFY(sender.open(port, 3).has_value());
        const std::uint8_t packet[] = { 0x45, 1 };
        int count = 0;
        for (; sender.hasRoom() && count < 10; ++count)
            sender.add(OnTheLink, packet);
        QCOMPARE(count, 3);
        QVERIFY(sender.flush().has_value());
        QVERIFY(sender.hasRoom());
        // One packet in a hundred thousand seconds: what was saved up is soon used.
        sender.setRate(0.00001);
        for (count = 0; sender.hasRoom() && count < 10; ++count) {
            sender.add(OnTheLink, packet);
            QVERIFY(sender.flush().has_value());
        }
        QVERIFY(count < 10);
        QVERIFY(sender.wait().count() > 0);
    }
};

QTEST_APPLESS_MAIN(TestPacedSender)
#include "tst_pacedsender.moc"
