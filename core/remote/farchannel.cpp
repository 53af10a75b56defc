// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/farchannel.h"

#include "core/remote/connection.h"

#include <fcntl.h>
#include <poll.h>

#include <cerrno>
#include <condition_variable>

namespace remote {

namespace {

    constexpr int WriteStepMs = 200; // how soon a lost connection ends a write that waits
    constexpr std::size_t FarReadBytes = std::size_t(256) << 10;

} // namespace

FarChannel::FarChannel(net::FileDescriptor input, net::FileDescriptor output)
    : m_input(std::move(input))
    , m_output(std::move(output))
    , m_heard(std::chrono::steady_clock::now())
{
    fcntl(m_output.get(), F_SETFL, fcntl(m_output.get(), F_GETFL) | O_NONBLOCK);
    m_keeper = std::jthread([this](const std::stop_token& stopping) { keepAlive(stopping); });
}

FarChannel::~FarChannel() = default;

void FarChannel::keepAlive(const std::stop_token& stopping)
{
    std::unique_lock lock(m_resting);
    while (!m_woken.wait_for(lock, stopping, AliveInterval, [] { return false; })
        && !stopping.stop_requested())
        send(Alive {});
}

bool FarChannel::send(const FarMessage& message) { return sendText(lineOf(message)); }

bool FarChannel::sendText(const std::string& lines)
{
    const std::lock_guard lock(m_sending);
    std::string_view left = lines;
    while (!left.empty() && !m_lost) {
        const ssize_t size = ::write(m_output.get(), left.data(), left.size());
        if (size > 0) {
            left.remove_prefix(std::size_t(size));
        } else if (errno == EAGAIN) {
            pollfd watched { m_output.get(), POLLOUT, 0 };
            poll(&watched, 1, WriteStepMs);
        } else if (errno != EINTR) {
            m_lost = true;
        }
    }
    return !m_lost;
}

core::Result<std::optional<NearMessage>> FarChannel::receive(std::chrono::milliseconds patience)
{
    while (!m_lost) {
        while (const auto line = m_lines.next()) {
            auto message = parseNearMessage(*line);
            if (!message)
                return tl::unexpected(message.error());
            if (!std::holds_alternative<Alive>(*message))
                return std::optional(*std::move(message));
        }
        pollfd watched { m_input.get(), POLLIN, 0 };
        const int ready = poll(&watched, 1, int(patience.count()));
        if (ready <= 0) {
            if (std::chrono::steady_clock::now() - m_heard > SilenceLimit)
                m_lost = true;
            break;
        }
        std::string bytes(FarReadBytes, '\0');
        const ssize_t size = ::read(m_input.get(), bytes.data(), bytes.size());
        if (size == 0 || (size < 0 && errno != EINTR && errno != EAGAIN)) {
            m_lost = true;
        } else if (size > 0) {
            m_heard = std::chrono::steady_clock::now();
            if (!m_lines.add({ bytes.data(), std::size_t(size) })) {
                return core::failure(core::ErrorCode::Malformed,
                    core::Pattern("remote", "a line of the order is longer than 4 MiB"));
            }
        }
    }
    return std::optional<NearMessage>();
}

} // namespace remote
