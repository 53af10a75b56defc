// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/xdpsender.h"

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <optional>
#include <utility>

namespace net {

using core::ErrorCode;

namespace {

    constexpr std::chrono::milliseconds Patience { 100 }; // a stop request must be heard in time
    constexpr std::size_t FramesOfCall = 32; // that a kernel takes at least
    constexpr std::uint64_t NoAddress = ~std::uint64_t(0); // the kernel skips what is outside

    bool isPassing(int systemError)
    {
        return systemError == 0 || systemError == EAGAIN || systemError == ENOBUFS
            || systemError == EBUSY || systemError == EINTR;
    }

    /// Waits longer each time. poll() is no help: in copy mode it sends as well, and keeps to
    /// itself what was lost.
    class BackOff {
    public:
        void wait()
        {
            const timespec duration { 0, m_nanoseconds };
            nanosleep(&duration, nullptr);
            m_nanoseconds = std::min(m_nanoseconds * 2, Longest);
        }

    private:
        static constexpr long Longest = 5'000'000;
        long m_nanoseconds = 50'000;
    };

} // namespace

XdpSender::XdpSender(Parts parts)
    : m_parts(std::move(parts))
{
    XdpMemory& memory = *m_parts.memory;
    const std::size_t sets = memory.setsOfSender();
    const std::size_t slots = memory.slotsOfSet();
    m_slots.resize(sets * slots);
    for (std::size_t i = 0; i < sets; ++i) {
        const std::size_t index = m_parts.sender * sets + i;
        for (std::size_t slot = 0; slot < slots; ++slot) {
            m_slots[i * slots + slot].data = memory.data() + memory.addressOf(index, slot);
            m_slots[i * slots + slot].capacity = std::uint32_t(XdpMemory::SlotBytes);
        }
        m_sets.push_back({ index, std::span(m_slots).subspan(i * slots, slots) });
    }
    m_current = m_sets.data();
}

XdpSender::~XdpSender() = default;

XdpSender::Set* XdpSender::spareSet()
{
    const auto spare = std::ranges::find_if(
        m_sets, [this](const Set& set) { return &set != m_current && isFree(set); });
    return spare == m_sets.end() ? nullptr : &*spare;
}

XdpSender::Set* XdpSender::waitForSpareSet()
{
    m_parts.completions->reap();
    Set* spare = spareSet();
    if (spare)
        return spare;
    BackOff backOff;
    for (const auto since = Clock::now(); !spare && Clock::now() - since < Patience;) {
        backOff.wait();
        m_parts.completions->reap();
        spare = spareSet();
    }
    return spare;
}

void XdpSender::push(std::size_t count)
{
    const std::uint32_t begin = m_parts.transmit.produced();
    for (std::size_t i = 0; i < count; ++i) {
        m_parts.transmit[begin + std::uint32_t(i)] = {
            m_parts.memory->addressOf(m_current->index, i),
            m_current->slots[i].length,
            0,
        };
    }
    m_parts.memory->take(m_current->index, std::int32_t(count));
    m_parts.transmit.setProduced(begin + std::uint32_t(count));
}

void XdpSender::cancel(std::size_t count)
{
    const std::uint32_t end = m_parts.transmit.produced();
    for (std::uint32_t i = 1; i <= count; ++i)
        m_parts.transmit[end - i].addr = NoAddress;
    m_parts.memory->giveBack(m_current->index, std::int32_t(count));
}

std::size_t XdpSender::givenBack(std::int32_t heldBefore, std::size_t count) const
{
    // What was held from earlier left first.
    const std::int32_t back
        = std::min(heldBefore, 0) + std::int32_t(count) - m_parts.memory->held(m_current->index);
    return std::size_t(std::clamp(back, 0, std::int32_t(count)));
}

int XdpSender::kick()
{
    return sendto(m_parts.socket.get(), nullptr, 0, MSG_DONTWAIT, nullptr, 0) < 0 ? errno : 0;
}

core::Result<SendOutcome> XdpSender::send(std::size_t count)
{
    SendOutcome outcome;
    Set* const spare = waitForSpareSet();
    const std::uint32_t begin = m_parts.transmit.produced();
    const std::uint32_t calledOff = begin - m_parts.transmit.consumed();
    if (calledOff + count > m_parts.transmit.size()) {
        BackOff().wait();
        kick();
        return outcome;
    }
    if (!spare)
        return outcome;
    const std::int32_t heldBefore = m_parts.memory->held(m_current->index);
    push(count);

    BackOff backOff;
    std::optional<Clock::time_point> waitingSince;
    std::size_t callsAtOnce = 0;
    int systemError = 0;
    std::uint32_t consumed = m_parts.transmit.consumed();
    while (outcome.taken < count) {
        systemError = kick();
        const std::uint32_t before = std::exchange(consumed, m_parts.transmit.consumed());
        if (systemError == EBUSY) {
            // The driver threw away the last frame that it got.
            ++outcome.lost;
            ++outcome.taken;
        }
        const auto ahead = std::int32_t(consumed - begin);
        outcome.taken = std::max(outcome.taken, std::size_t(std::max(ahead, 0)));
        if (systemError == EINTR)
            continue;
        // Newer kernels skip only one of the frames that were called off in each call.
        if (systemError != EBUSY && consumed != before) {
            waitingSince.reset();
            backOff = {};
            continue;
        }
        // Kernels before 6.17 may tell how far they got only once the ring is empty.
        if (systemError == EAGAIN && callsAtOnce++ <= count / FramesOfCall)
            continue;
        if (!isPassing(systemError))
            break;
        if (!waitingSince)
            waitingSince = Clock::now();
        else if (Clock::now() - *waitingSince >= Patience)
            break;
        backOff.wait();
        m_parts.completions->reap();
    }
    m_parts.completions->reap();
    if (outcome.taken < count) {
        outcome.taken = std::max(outcome.taken, givenBack(heldBefore, count));
        cancel(count - outcome.taken);
    }
    // Not one frame has left the interface, whose link is down: they can all be sent again later,
    // and are not lost.
    if (outcome.lost == outcome.taken)
        outcome = {};
    if (outcome.taken > 0 && !isFree(*m_current))
        m_current = spare;
    // What was taken is told first; the trouble will still be there at the next call.
    if (outcome.taken == 0 && !isPassing(systemError)) {
        return core::systemFailure(
            ErrorCode::Unavailable, "sending failed; is the interface still up?", systemError);
    }
    return outcome;
}

} // namespace net
