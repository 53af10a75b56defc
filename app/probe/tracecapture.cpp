// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/tracecapture.h"

#include "core/scan/requestcheck.h"

namespace probe {

core::Result<std::unique_ptr<TraceCapture>> TraceCapture::open(
    const std::string& path, wire::LinkType link)
{
    auto writer = net::CaptureWriter::open(path, link);
    if (!writer)
        return scan::optionFailure("pcap", writer.error());
    return std::unique_ptr<TraceCapture>(new TraceCapture(std::move(*writer)));
}

TraceCapture::TraceCapture(net::CaptureWriter writer)
    : m_writer(std::move(writer))
{
}

void TraceCapture::write(wire::Bytes frame, std::int64_t timeNs)
{
    const std::scoped_lock lock(m_mutex);
    if (m_result)
        m_result = m_writer.write(frame, timeNs);
}

core::Result<void> TraceCapture::close()
{
    const std::scoped_lock lock(m_mutex);
    if (m_result)
        m_result = m_writer.close();
    return m_result;
}

} // namespace probe
