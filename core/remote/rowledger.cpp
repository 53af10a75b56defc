// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/rowledger.h"

#include "core/scan/siphash.h"

#include <algorithm>

namespace remote {

RowLedger::RowLedger(const scan::ScanPlan& plan, targets::Shard shard)
    : m_plan(plan)
    , m_shard(shard)
    , m_permutation(plan.space.size(), plan.seed)
{
}

RowLedger::Verdict RowLedger::judge(const scan::ScanRow& row)
{
    const auto& passes = m_plan.request.passes;
    if (std::find(passes.begin(), passes.end(), row.pass) == passes.end())
        return Verdict::Foreign;
    const core::Uint128 index = m_plan.space.indexOf({ row.target, row.targetPort });
    if (index >= m_plan.space.size())
        return Verdict::Foreign;
    const core::Uint128 position = m_permutation.positionOf(index);
    if (position >= m_plan.targetLimit || position % m_shard.count != m_shard.index)
        return Verdict::Foreign;
    const std::uint64_t words[] = { std::uint64_t(position), std::uint64_t(position >> 64),
        std::uint64_t(row.pass) << 8 | std::uint64_t(row.replyClass) };
    const std::uint64_t hash = scan::sipHash128({ m_plan.seed, 0 }, words).low;
    const auto [known, isNew] = m_connections.try_emplace(hash, m_connection);
    if (!isNew)
        return known->second == m_connection ? Verdict::New : Verdict::Known;
    m_seen.push_back({ hash, position });
    if (m_seen.size() > MostRemembered) {
        m_connections.erase(m_seen.front().hash);
        m_seen.pop_front();
        ++m_forgotten;
    }
    return Verdict::New;
}

void RowLedger::forgetBelow(core::Uint128 position)
{
    // Replies come in the order of their targets but for a few, which wait a little longer.
    while (!m_seen.empty() && m_seen.front().position < position) {
        m_connections.erase(m_seen.front().hash);
        m_seen.pop_front();
    }
}

} // namespace remote
