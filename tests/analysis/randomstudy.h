// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memorystore.h"
#include "samples.h"

#include <random>
#include <set>

/// Months of scans that chance made, with shards, months and ports left out, and hosts that come,
/// go, return, and answer differently: what the analyses are compared over with plain counting.
class RandomStudy {
public:
    RandomStudy(unsigned seed, core::Family family)
        : m_random(seed)
        , m_family(family)
    {
        const int months = 3 + int(m_random() % 9);
        const unsigned hosts = 20 + m_random() % 60;
        for (int month = 0; month < months; ++month) {
            if (m_random() % 6 == 0)
                continue;
            addMonth(month, hosts);
        }
        addMonth(months, hosts);
    }

    const MemoryStore& store() const { return m_store; }
    /// All rows of a month (0-based from January 2021), of all its runs.
    const std::map<std::string, std::vector<store::HostRow>>& rows() const { return m_rows; }
    /// What each month asked.
    const std::map<std::string, std::set<std::pair<scan::Pass, std::uint16_t>>>& asked() const
    {
        return m_asked;
    }

private:
    core::IpAddress address(unsigned number) const
    {
        return m_family == core::Family::V4 ? core::IpAddress::v4(0x0a000000 + number * 77)
                                            : core::IpAddress::v6((core::Uint128(0x20010db8) << 96)
                                                + (core::Uint128(number) << 62));
    }

    void addMonth(int month, unsigned hosts)
    {
        const std::int64_t start = samples::timeOf(2021 + month / 12, 1 + unsigned(month % 12), 2);
        const std::string label = analysis::periodLabel(
            analysis::periodStart(start, analysis::Period::Month), analysis::Period::Month);
        const unsigned shards = 1 + m_random() % 3;
        const std::string ports = m_random() % 5 == 0 ? "443" : "80,443";
        for (unsigned shard = 0; shard < shards; ++shard) {
            store::Run run = samples::scanRun(start + shard);
            run.v4 = m_family == core::Family::V4;
            run.v6 = !run.v4;
            run.ports = ports;
            if (m_random() % 5 == 0)
                run.passes = { scan::Pass::V1 };
            std::vector<store::HostRow> rows;
            for (const scan::Pass pass : run.passes) {
                for (const std::uint16_t port : { std::uint16_t(80), std::uint16_t(443) }) {
                    if (port == 80 && ports == "443")
                        continue;
                    m_asked[label].insert({ pass, port });
                    // Shards overlap on purpose: a host counts once however often it was seen.
                    for (unsigned i = shard; i < hosts; i += 1 + m_random() % shards) {
                        if (m_random() % 3 == 0)
                            continue;
                        store::HostRow row;
                        row.address = address(i);
                        row.port = port;
                        row.pass = pass;
                        row.replyClass = scan::AllReplyClasses[m_random() % 9 % 7];
                        row.hasReceiverKey = row.replyClass == scan::ReplyClass::Mptcp
                            || (row.replyClass == scan::ReplyClass::Mirror
                                && pass == scan::Pass::V0);
                        row.senderKey = pass == scan::Pass::V0 ? m_random() : 0;
                        row.receiverKey = row.replyClass == scan::ReplyClass::Mirror ? row.senderKey
                            : m_random() % 20 == 0                                   ? 0x1234
                                                   : std::uint64_t(m_random()) << 32 | m_random();
                        rows.push_back(row);
                    }
                }
            }
            m_rows[label].insert(m_rows[label].end(), rows.begin(), rows.end());
            m_store.add(std::move(run), std::move(rows));
        }
    }

    std::mt19937 m_random;
    core::Family m_family;
    MemoryStore m_store;
    std::map<std::string, std::vector<store::HostRow>> m_rows;
    std::map<std::string, std::set<std::pair<scan::Pass, std::uint16_t>>> m_asked;
};
