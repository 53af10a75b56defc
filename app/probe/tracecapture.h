// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/capturefile.h"

#include <mutex>

namespace probe {

/// The capture file of a trace: written by the engine's thread, closed by the main thread.
class TraceCapture {
public:
    static core::Result<std::unique_ptr<TraceCapture>> open(
        const std::string& path, wire::LinkType link);
    /// After a failure, which close() tells, nothing more is written.
    void write(wire::Bytes frame, std::int64_t timeNs);
    core::Result<void> close();

private:
    explicit TraceCapture(net::CaptureWriter writer);

    std::mutex m_mutex;
    net::CaptureWriter m_writer;
    core::Result<void> m_result;
};

} // namespace probe
