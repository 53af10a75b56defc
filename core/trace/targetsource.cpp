// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/targetsource.h"

#include "core/targets/permutation.h"

namespace trace {

namespace {

    class PlannedTargets : public TargetSource {
    public:
        explicit PlannedTargets(const scan::ScanPlan& plan)
            : m_space(plan.space)
            , m_permutation(plan.space.size(), plan.seed)
            , m_passes(plan.request.passes)
            , m_limit(plan.targetLimit)
        {
        }

        std::optional<ProbeTarget> next() override
        {
            if (m_passes.empty() || m_index >= m_limit)
                return std::nullopt;
            const targets::Target target = m_space.at(m_permutation.at(m_index));
            const ProbeTarget found { target.address, target.port, m_passes[m_pass] };
            if (++m_pass == m_passes.size()) {
                m_pass = 0;
                ++m_index;
            }
            return found;
        }
        core::Uint128 size() const override { return m_limit * m_passes.size(); }

    private:
        targets::TargetSpace m_space;
        targets::Permutation m_permutation;
        std::vector<scan::Pass> m_passes;
        core::Uint128 m_limit;
        core::Uint128 m_index = 0;
        std::size_t m_pass = 0;
    };

    class ListedTargets : public TargetSource {
    public:
        explicit ListedTargets(std::vector<ProbeTarget> targets)
            : m_targets(std::move(targets))
        {
        }
        std::optional<ProbeTarget> next() override
        {
            if (m_next == m_targets.size())
                return std::nullopt;
            return m_targets[m_next++];
        }
        core::Uint128 size() const override { return m_targets.size(); }

    private:
        std::vector<ProbeTarget> m_targets;
        std::size_t m_next = 0;
    };

} // namespace

std::unique_ptr<TargetSource> plannedTargets(const scan::ScanPlan& plan)
{
    return std::make_unique<PlannedTargets>(plan);
}

std::unique_ptr<TargetSource> listedTargets(std::vector<ProbeTarget> targets)
{
    return std::make_unique<ListedTargets>(std::move(targets));
}

} // namespace trace
