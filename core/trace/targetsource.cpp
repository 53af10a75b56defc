// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/targetsource.h"

#include "core/targets/permutation.h"

#include <algorithm>

namespace trace {

namespace {

    core::Uint128 sizeOf(const std::vector<TargetGroup>& groups)
    {
        core::Uint128 size = 0;
        for (const TargetGroup& group : groups)
            size += group.space.size();
        return size;
    }

    class GroupedTargets : public TargetSource {
    public:
        GroupedTargets(std::vector<TargetGroup> groups, std::uint64_t seed, core::Uint128 limit)
            : m_groups(std::move(groups))
            , m_permutation(std::max<core::Uint128>(sizeOf(m_groups), 1), seed)
            , m_limit(std::min(limit, sizeOf(m_groups)))
        {
        }

        std::optional<ProbeTarget> next() override
        {
            while (m_index < m_limit) {
                if (m_pass == 0)
                    lookUp();
                if (m_pass < m_passes->size()) {
                    const ProbeTarget found { m_target.address, m_target.port,
                        (*m_passes)[m_pass++] };
                    if (m_pass == m_passes->size())
                        advance();
                    return found;
                }
                advance();
            }
            return std::nullopt;
        }
        core::Uint128 size() const override
        {
            std::size_t most = 0;
            for (const TargetGroup& group : m_groups)
                most = std::max(most, group.passes.size());
            return m_limit * most;
        }

    private:
        void lookUp()
        {
            core::Uint128 position = m_permutation.at(m_index);
            auto group = m_groups.begin();
            while (position >= group->space.size())
                position -= (group++)->space.size();
            m_target = group->space.at(position);
            m_passes = &group->passes;
        }
        void advance()
        {
            m_pass = 0;
            ++m_index;
        }

        std::vector<TargetGroup> m_groups;
        targets::Permutation m_permutation;
        core::Uint128 m_limit;
        core::Uint128 m_index = 0;
        targets::Target m_target;
        const std::vector<scan::Pass>* m_passes = nullptr;
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

    class ChainedTargets : public TargetSource {
    public:
        ChainedTargets(std::unique_ptr<TargetSource> first, std::unique_ptr<TargetSource> second)
            : m_first(std::move(first))
            , m_second(std::move(second))
        {
        }
        std::optional<ProbeTarget> next() override
        {
            while (true) {
                TargetSource& current = m_inSecond ? *m_second : *m_first;
                auto target = current.next();
                if (target || m_inSecond || !current.ended())
                    return target;
                m_inSecond = true;
            }
        }
        bool ended() const override { return m_inSecond && m_second->ended(); }
        const net::Path* path() const override
        {
            return m_inSecond ? m_second->path() : m_first->path();
        }
        core::Uint128 size() const override { return m_first->size() + m_second->size(); }

    private:
        std::unique_ptr<TargetSource> m_first;
        std::unique_ptr<TargetSource> m_second;
        bool m_inSecond = false;
    };

} // namespace

std::unique_ptr<TargetSource> groupedTargets(
    std::vector<TargetGroup> groups, std::uint64_t seed, core::Uint128 limit)
{
    return std::make_unique<GroupedTargets>(std::move(groups), seed, limit);
}

std::unique_ptr<TargetSource> plannedTargets(const scan::ScanPlan& plan)
{
    return groupedTargets({ { plan.space, plan.request.passes } }, plan.seed, plan.targetLimit);
}

std::unique_ptr<TargetSource> listedTargets(std::vector<ProbeTarget> targets)
{
    return std::make_unique<ListedTargets>(std::move(targets));
}

std::unique_ptr<TargetSource> chainedTargets(
    std::unique_ptr<TargetSource> first, std::unique_ptr<TargetSource> second)
{
    if (!first)
        return second;
    if (!second)
        return first;
    return std::make_unique<ChainedTargets>(std::move(first), std::move(second));
}

} // namespace trace
