// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/replyclassifier.h"
#include "core/scan/replydecoder.h"
#include "require.h"

/// The whole receive path: a frame is counted once, as a reply, as foreign or as garbage; and the
/// same bytes as an option block are given some class.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const scan::ProbeIdentifier identifier({ 1, 2 }, { 32768, 61000 });
    static const scan::SendTimes sendTimes;
    const wire::Bytes bytes(data, size);

    scan::ReplyCounters counters;
    scan::ReplyDecoder decoder(identifier, sendTimes, wire::LinkType::Ethernet, counters);
    const bool decoded = decoder.decode({ bytes, 1, true }).has_value();
    require(counters.validated.get() == (decoded ? 1u : 0u));
    require(counters.validated.get() + counters.notOurs.get() + counters.parseErrors.get() == 1);

    for (const auto pass : { scan::Pass::V0, scan::Pass::V1, scan::Pass::Control }) {
        const auto verdict = scan::classifySynAck(bytes, pass, 42);
        require(scan::isPotential(verdict.replyClass) || !verdict.hasCapable);
    }
    return 0;
}
