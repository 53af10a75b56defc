// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replayport.h"

#include "core/base/clocks.h"

#include <ctime>
#include <thread>

namespace bench {

namespace {

    constexpr std::size_t BlockFrames = 1500; // of 256 KiB

    class Replay : public net::FrameReceiver {
    public:
        Replay(std::span<const net::ReceivedFrame> frames, ReplayPort::Result& result)
            : m_left(frames)
            , m_result(result)
        {
        }
        core::Result<std::span<const net::ReceivedFrame>> receive(
            std::chrono::milliseconds timeout) override
        {
            if (m_beganNs == 0) {
                m_beganNs = core::steadyNs();
                m_beganCpu = threadCpuSeconds();
            }
            if (m_left.empty()) {
                if (!m_result.over.load(std::memory_order_relaxed)) {
                    m_result.seconds = double(core::steadyNs() - m_beganNs) * 1e-9;
                    m_result.cpuSeconds = threadCpuSeconds() - m_beganCpu;
                    m_result.over.store(true, std::memory_order_release);
                }
                std::this_thread::sleep_for(timeout);
                return std::span<const net::ReceivedFrame>();
            }
            const auto block = m_left.first(std::min(BlockFrames, m_left.size()));
            m_left = m_left.subspan(block.size());
            return block;
        }
        net::ReceiveLoss loss() const override { return {}; }

    private:
        std::span<const net::ReceivedFrame> m_left;
        ReplayPort::Result& m_result;
        std::int64_t m_beganNs = 0;
        double m_beganCpu = 0;
    };

    class Sink : public net::FrameSender {
    public:
        explicit Sink(std::size_t batch)
            : m_buffer(batch * SlotBytes)
            , m_slots(batch)
        {
            for (std::size_t i = 0; i < batch; ++i)
                m_slots[i] = { m_buffer.data() + i * SlotBytes, SlotBytes, 0 };
        }
        std::span<net::FrameSlot> batch() override { return m_slots; }
        core::Result<net::SendOutcome> send(std::size_t count) override
        {
            return net::SendOutcome { count };
        }

    private:
        static constexpr std::uint32_t SlotBytes = 256;
        std::vector<std::uint8_t> m_buffer;
        std::vector<net::FrameSlot> m_slots;
    };

} // namespace

core::Result<std::unique_ptr<net::FrameSender>> ReplayPort::openSender(
    std::size_t batch, net::Egress)
{
    return std::make_unique<Sink>(batch);
}

core::Result<std::unique_ptr<net::FrameReceiver>> ReplayPort::openReceiver(
    const net::ReceiveFilter&)
{
    return std::make_unique<Replay>(m_frames, m_result);
}

double threadCpuSeconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

} // namespace bench
