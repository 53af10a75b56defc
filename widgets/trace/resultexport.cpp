// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/resultexport.h"

#include "core/handshake/provenconnections.h"
#include "core/net/capturefile.h"
#include "core/trace/output/tracetext.h"
#include "core/verify/output/verifytext.h"
#include "widgets/session/wholefile.h"

namespace widgets {

namespace {

    std::string textOf(const HostResult& result, ResultFormat format)
    {
        switch (format) {
        case ResultFormat::JsonLines:
            return (result.isTrace() ? trace::traceJson(*result.trace, true)
                                     : verify::verifyJson(*result.proof, true))
                + "\n";
        case ResultFormat::Csv:
            return result.isTrace() ? trace::traceCsvRow(*result.trace) : std::string();
        case ResultFormat::Text:
            break;
        }
        return (result.isTrace() ? trace::traceText(*result.trace)
                                 : verify::verifyText(*result.proof, false))
            + "\n";
    }

} // namespace

std::string resultText(std::span<const HostResult> results, ResultFormat format)
{
    std::string text = format == ResultFormat::Csv ? trace::traceCsvHeader() : std::string();
    for (const HostResult& result : results)
        text += textOf(result, format);
    return text;
}

core::Result<void> exportResults(
    std::span<const HostResult> results, ResultFormat format, const std::string& file)
{
    const QByteArray bytes = QByteArray::fromStdString(resultText(results, format));
    return writeWhole(QString::fromStdString(file), bytes);
}

core::Result<void> exportPackets(const verify::VerifyResult& proof, const std::string& file)
{
    auto writer = net::CaptureWriter::open(file, wire::LinkType::RawIp);
    if (!writer)
        return tl::unexpected(writer.error());
    for (const verify::StepPacket* packet : handshake::packetsOf(proof)) {
        if (auto written = writer->write(packet->ip, packet->timeNs); !written)
            return written;
    }
    return writer->close();
}

} // namespace widgets
