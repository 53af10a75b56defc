// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/virtual/virtualport.h"

#include "core/lab/virtual/arrivalqueue.h"
#include "core/lab/virtual/framefilter.h"

#include <algorithm>

namespace lab {

using std::chrono::steady_clock;
using std::chrono::system_clock;

struct VirtualPort::Link {
    struct Listener {
        net::ReceiveFilter filter;
        std::shared_ptr<ArrivalQueue> queue;
    };
    explicit Link(std::shared_ptr<const VirtualNetwork> networkBehind)
        : network(std::move(networkBehind))
    {
    }

    std::vector<Listener> currentListeners()
    {
        const std::lock_guard lock(mutex);
        return listeners;
    }
    void add(const Listener& listener)
    {
        const std::lock_guard lock(mutex);
        listeners.push_back(listener);
    }
    void remove(const std::shared_ptr<ArrivalQueue>& queue)
    {
        const std::lock_guard lock(mutex);
        std::erase_if(listeners, [&](const Listener& other) { return other.queue == queue; });
    }

    const std::shared_ptr<const VirtualNetwork> network;
    std::mutex mutex;
    std::vector<Listener> listeners;
};

namespace {

    constexpr std::size_t ReceiveBatch = 256;
    constexpr std::size_t FrameBytes = wire::EthernetHeaderBytes + VirtualPort::Mtu;

    std::vector<std::uint8_t> frameForScanner(const std::vector<std::uint8_t>& packet)
    {
        const bool v4 = packet[0] >> 4 == 4;
        std::vector<std::uint8_t> frame(wire::EthernetHeaderBytes + packet.size());
        wire::storeEthernetHeader(frame.data(), VirtualPort::ScannerMac, VirtualPort::RouterMac,
            v4 ? wire::EtherTypeIpv4 : wire::EtherTypeIpv6);
        std::copy(packet.begin(), packet.end(), frame.begin() + wire::EthernetHeaderBytes);
        return frame;
    }

    class VirtualSender : public net::FrameSender {
    public:
        VirtualSender(
            std::shared_ptr<VirtualPort::Link> link, std::size_t batch, net::Egress egress)
            : m_link(std::move(link))
            , m_visible(egress == net::Egress::Visible)
            , m_buffer(batch * FrameBytes)
            , m_slots(batch)
        {
            for (std::size_t i = 0; i < batch; ++i)
                m_slots[i] = { m_buffer.data() + i * FrameBytes, FrameBytes, 0 };
        }

        std::span<net::FrameSlot> batch() override { return m_slots; }

        core::Result<net::SendOutcome> send(std::size_t count) override
        {
            const auto listeners = m_link->currentListeners();
            std::vector<std::vector<Arrival>> arrivals(listeners.size());
            const auto sentAt = steady_clock::now();
            const std::int64_t sentNs = std::chrono::duration_cast<std::chrono::nanoseconds>(
                system_clock::now().time_since_epoch())
                                            .count();

            std::size_t taken = 0;
            for (; taken < std::min(count, m_slots.size()); ++taken) {
                const net::FrameSlot& slot = m_slots[taken];
                if (slot.length < wire::EthernetHeaderBytes || slot.length > slot.capacity)
                    break;
                for (std::size_t i = 0; m_visible && i < listeners.size(); ++i) {
                    if (showsOwn(listeners[i].filter, { slot.data, slot.length })) {
                        arrivals[i].push_back(
                            { sentAt, sentNs, 0, { slot.data, slot.data + slot.length }, true });
                    }
                }
                for (const DevicePacket& answer : answersTo({ slot.data, slot.length })) {
                    for (std::size_t i = 0; i < listeners.size(); ++i) {
                        if (!letsIn(listeners[i].filter, answer.ip))
                            continue;
                        const std::chrono::microseconds delay(answer.delayUs);
                        arrivals[i].push_back({ sentAt + delay, sentNs + answer.delayUs * 1000, 0,
                            frameForScanner(answer.ip), false });
                    }
                }
            }
            for (std::size_t i = 0; i < listeners.size(); ++i) {
                if (!arrivals[i].empty())
                    listeners[i].queue->put(arrivals[i]);
            }
            return net::SendOutcome { .taken = taken, .refused = taken < count };
        }

    private:
        std::vector<DevicePacket> answersTo(wire::Bytes frame) const
        {
            // As a network card does, the router takes only what is addressed to it.
            if (!std::equal(
                    VirtualPort::RouterMac.begin(), VirtualPort::RouterMac.end(), frame.begin()))
                return {};
            const auto packet = wire::ipPayload(frame, wire::LinkType::Ethernet);
            return packet ? m_link->network->carry(*packet) : std::vector<DevicePacket>();
        }

        std::shared_ptr<VirtualPort::Link> m_link;
        bool m_visible = false;
        std::vector<std::uint8_t> m_buffer;
        std::vector<net::FrameSlot> m_slots;
    };

    class VirtualReceiver : public net::FrameReceiver {
    public:
        VirtualReceiver(std::shared_ptr<VirtualPort::Link> link, const net::ReceiveFilter& filter)
            : m_link(std::move(link))
            , m_queue(std::make_shared<ArrivalQueue>())
        {
            m_link->add({ filter, m_queue });
        }
        ~VirtualReceiver() override { m_link->remove(m_queue); }

        core::Result<std::span<const net::ReceivedFrame>> receive(
            std::chrono::milliseconds timeout) override
        {
            m_arrivals = m_queue->take(ReceiveBatch, timeout);
            m_frames.clear();
            for (const Arrival& arrival : m_arrivals)
                m_frames.push_back({ arrival.frame, arrival.timeNs, true, arrival.outgoing });
            return std::span<const net::ReceivedFrame>(m_frames);
        }
        net::ReceiveLoss loss() const override { return { m_queue->drops(), 0 }; }

    private:
        std::shared_ptr<VirtualPort::Link> m_link;
        std::shared_ptr<ArrivalQueue> m_queue;
        std::vector<Arrival> m_arrivals;
        std::vector<net::ReceivedFrame> m_frames;
    };

} // namespace

VirtualPort::VirtualPort(std::shared_ptr<const VirtualNetwork> network)
    : m_link(std::make_shared<Link>(std::move(network)))
{
}

VirtualPort::~VirtualPort() = default;

core::Result<std::unique_ptr<net::FrameSender>> VirtualPort::openSender(
    std::size_t batch, net::Egress egress)
{
    return std::make_unique<VirtualSender>(m_link, std::max<std::size_t>(batch, 1), egress);
}

core::Result<std::unique_ptr<net::FrameReceiver>> VirtualPort::openReceiver(
    const net::ReceiveFilter& filter)
{
    return std::make_unique<VirtualReceiver>(m_link, filter);
}

} // namespace lab
