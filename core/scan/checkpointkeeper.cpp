// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/checkpointkeeper.h"

#include <cerrno>
#include <utility>

namespace scan {

CheckpointKeeper::CheckpointKeeper(CheckpointFile file, std::vector<net::FileDescriptor> outputs)
    : m_file(std::move(file))
    , m_outputs(std::move(outputs))
    , m_thread([this] { work(); })
{
}

CheckpointKeeper::~CheckpointKeeper() { (void)finish(); }

core::Result<void> CheckpointKeeper::keep(const Checkpoint& checkpoint)
{
    core::Result<void> result;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = checkpointText(checkpoint);
        result = m_result;
    }
    m_changed.notify_one();
    return result;
}

core::Result<void> CheckpointKeeper::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    return m_result;
}

void CheckpointKeeper::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_closing || m_waiting; });
        if (!m_waiting)
            return;
        const std::string text = *std::exchange(m_waiting, std::nullopt);
        lock.unlock();
        const auto written = write(text);
        lock.lock();
        if (!written && m_result)
            m_result = written;
    }
}

core::Result<void> CheckpointKeeper::write(const std::string& text)
{
    for (const net::FileDescriptor& output : m_outputs) {
        // Pipes and terminals keep nothing.
        if (::fdatasync(output.get()) != 0 && errno != EINVAL && errno != EROFS) {
            return core::systemFailure(
                core::ErrorCode::WriteFailed, "the results cannot be brought to the disk", errno);
        }
    }
    return m_file.replace(text);
}

} // namespace scan
