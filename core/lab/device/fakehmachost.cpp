// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/device/fakehmachost.h"

#include "core/wire/segmentoptions.h"

namespace lab {

namespace {

    /// Which invention is which; positions in the stream have the numbers from DataAckBase on.
    enum Invention : std::uint32_t { InventedHmac = 0, InventedDataSequence, DataAckBase };

    class FakeConnection : public TcpConnection {
    public:
        FakeConnection(const TcpStream& stream, const SeededValues& values)
            : TcpConnection(stream)
            , m_values(values)
        {
        }

        std::vector<DevicePacket> receive(const wire::TcpSegment& tcp) override
        {
            std::vector<DevicePacket> packets = TcpConnection::receive(tcp);
            // The third ACK of a join is to be acknowledged, RFC 8684 section 3.2.
            if (packets.empty() && wire::readOptions(tcp.options, wire::MptcpVersion::V1).joinAck)
                packets.push_back(m_stream.acknowledge(answerOptions(tcp)));
            return packets;
        }

    protected:
        std::vector<std::uint8_t> answerOptions(const wire::TcpSegment& tcp) override
        {
            const std::uint32_t position = m_stream.positionOf(tcp);
            wire::Dss dss;
            dss.dataAck = m_values.invention(flow(), DataAckBase + position);
            if (!tcp.payload.empty()) {
                wire::Dss::Mapping mapping;
                mapping.dataSequence = m_values.invention(flow(), InventedDataSequence) + position;
                mapping.subflowSequence = position;
                mapping.length = std::uint16_t(tcp.payload.size());
                dss.mapping = mapping;
            }
            return m_stream.optionsFor(tcp, wire::buildMptcp(dss));
        }

    private:
        SeededValues m_values;
    };

} // namespace

FakeHmacHost::FakeHmacHost(std::uint64_t seed)
    : TcpHost(seed, eitherVersionAnswer)
{
}

std::vector<DevicePacket> FakeHmacHost::answerSyn(
    const wire::IpPacket& ip, const wire::TcpSegment& syn, const SynView& view)
{
    if (!joinOf(view))
        return TcpHost::answerSyn(ip, syn, view);
    const Flow flow = flowOf(ip, syn, syn.sequence);
    wire::MpJoinSynAck answer;
    answer.nonce = values().joinNonce(flow);
    answer.truncatedHmac = values().invention(flow, InventedHmac);
    return synAck(
        ip, syn, view, { view.windowScale, true }, linuxOptions(view, wire::buildMptcp(answer)));
}

std::unique_ptr<TcpConnection> FakeHmacHost::open(
    const TcpStream& stream, Agreement, const wire::TcpSegment&)
{
    return std::make_unique<FakeConnection>(stream, values());
}

} // namespace lab
