// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memorystore.h"
#include "samples.h"

#include <random>

namespace samples {

/// A store with something for every kind of figure: scans of both families with control, traces,
/// proofs and findings, over the months that the papers cover.
inline MemoryStore fullStore(bool simulated)
{
    std::mt19937 random(41);
    MemoryStore store;
    for (unsigned month = 1; month <= 6; ++month) {
        store::Run run = scanRun(timeOf(2021, month, 3));
        run.passes = { scan::Pass::V0, scan::Pass::V1, scan::Pass::Control };
        run.v6 = true;
        run.simulated = simulated;
        if (month == 3)
            run.counters.receiveDrops = 4;
        std::vector<store::HostRow> rows;
        for (const bool v4 : { true, false }) {
            for (std::uint32_t i = 0; i < 60; ++i) {
                for (const scan::Pass pass : run.passes) {
                    for (const std::uint16_t port : { 80, 443 }) {
                        if (random() % 4 == 0)
                            continue;
                        store::HostRow row = host(i, port, pass,
                            pass == scan::Pass::Control ? scan::ReplyClass::Plain
                                                        : scan::AllReplyClasses[random() % 9 % 6]);
                        if (!v4)
                            row.address
                                = core::IpAddress::v6((core::Uint128(0x20010db8) << 96) + i);
                        row.ttl = std::uint8_t(40 + random() % 20);
                        row.rttUs = std::int32_t(random() % 200'000);
                        row.hasReceiverKey = row.replyClass == scan::ReplyClass::Mptcp;
                        row.receiverKey = std::uint64_t(random()) << 32 | random();
                        row.senderKey = pass == scan::Pass::V0 ? 0x0c0c0c0c0c0c0c0c : 0;
                        rows.push_back(row);
                    }
                }
            }
        }
        const store::RunId id = store.add(run, rows);
        for (std::uint32_t i = 0; i < 30; ++i) {
            for (const scan::Pass pass : { scan::Pass::V0, scan::Pass::V1 }) {
                for (const bool v4 : { true, false }) {
                    const std::array<const char*, 6> verdicts { "true-mptcp", "middlebox-affected",
                        "not-mptcp", "mirrored", "unresponsive", "inconclusive" };
                    store::TraceRow trace;
                    trace.target = v4 ? core::IpAddress::v4(0x0b000000 + i)
                                      : core::IpAddress::v6((core::Uint128(0x20010db8) << 96) + i);
                    trace.port = i % 2 ? 80 : 443;
                    trace.pass = pass;
                    trace.verdict = verdicts[random() % 9 % 6];
                    trace.rule = "none";
                    trace.startedNs = run.startedNs + i;
                    if (trace.verdict == "middlebox-affected") {
                        trace.rule = random() % 2 ? "drop" : "proxy";
                        trace.afterTtl = std::uint8_t(random() % 4);
                        trace.beforeTtl = std::uint8_t(*trace.afterTtl + 1);
                        trace.beforeAddress = core::IpAddress::v4(0x0b000000 + random() % 4);
                        if (*trace.afterTtl > 0)
                            trace.afterAddress = core::IpAddress::v4(0x0b000010 + random() % 4);
                        trace.distance = std::uint8_t(random() % 12);
                    }
                    store.addTrace(id, trace);
                    store::ProofRow proof;
                    proof.target = trace.target;
                    proof.port = trace.port;
                    proof.pass = pass;
                    proof.verdict = random() % 2 ? "proven" : "mptcp";
                    proof.steps
                        = { { "control", "pass" }, { "join", random() % 2 ? "pass" : "fail" } };
                    store.addProof(id, proof);
                    store::FindingRow finding;
                    finding.target = trace.target;
                    finding.port = trace.port;
                    finding.pass = pass;
                    finding.category = random() % 2 ? "true-mptcp" : "proxied";
                    store.addFinding(id, finding);
                }
            }
        }
    }
    return store;
}

} // namespace samples
