// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/runwriter.h"

#include <span>

/// Replies of a scan over a random permutation, always the same for the same run, in the shares of
/// a scan of port 80 with something more of MPTCP: 10 % potential (3 % with a key of their own),
/// 50 % plain, 35 % RST, 5 % ICMP; one of 20 is a repeat.
class InventedReplies {
public:
    /// `firstHost` moves the window of hosts that are there: a run with another sees some of the
    /// same. Most stay what they are from run to run.
    explicit InventedReplies(std::uint64_t run, std::uint64_t firstHost = 0)
        : m_run(run)
        , m_firstHost(firstHost)
    {
    }
    void fill(std::span<scan::ScanRow> rows);
    static core::IpAddress address(std::uint64_t host);

private:
    const std::uint64_t m_run;
    const std::uint64_t m_firstHost;
    std::uint64_t m_number = 0;
    const core::IpAddress m_local = core::IpAddress::v4(0xc0000201);
};

/// Run number `number` of a weekly series, not written yet.
store::Run inventedRun(std::uint64_t number);

/// Writes it as the engine hands replies over, and finishes it. Its id.
core::Result<store::RunId> writeInventedRun(
    const std::string& url, std::uint64_t number, std::uint64_t rows, std::uint64_t firstHost = 0);
