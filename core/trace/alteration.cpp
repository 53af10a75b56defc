// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/pathverdict.h"

#include <algorithm>

namespace trace {

namespace {

    /// What one hop says about one change.
    enum class Witness : std::uint8_t { Unknown, Unchanged, Changed };

    const Change* changeOf(const Hop& hop, const std::string& field)
    {
        for (const Change& change : hop.diff.changes) {
            if (change.field == field && !change.expected)
                return &change;
        }
        return nullptr;
    }

    /// Bytes of the MPTCP option that must be visible to tell that it was not changed this way.
    std::size_t bytesNeeded(const Change& change)
    {
        if (change.kind != ChangeKind::Rewritten)
            return 1;
        const std::size_t common = std::min(change.sent.size(), change.seen.size());
        const auto differs = std::mismatch(
            change.sent.begin(), change.sent.begin() + std::ptrdiff_t(common), change.seen.begin());
        return std::size_t(differs.first - change.sent.begin()) + 1;
    }

    Witness witness(const Hop& hop, const Change& change)
    {
        if (!hop.address || hop.diff.extent == QuoteExtent::None)
            return Witness::Unknown;
        if (changeOf(hop, change.field))
            return Witness::Changed;
        if (change.isMptcp() && hop.diff.mptcpBytesVisible >= bytesNeeded(change))
            return Witness::Unchanged;
        for (const FieldDiff& field : hop.diff.fields) {
            if (field.field == change.field)
                return field.state == FieldState::Same ? Witness::Unchanged : Witness::Unknown;
        }
        // A field that was never sent, such as an added option, is missing from a whole quote.
        return hop.diff.extent == QuoteExtent::Full ? Witness::Unchanged : Witness::Unknown;
    }

    /// Follows one field along the path: a change counts when no later hop refutes it.
    class FieldHistory {
    public:
        FieldHistory(const PathEvidence& evidence, const std::string& field)
            : m_evidence(evidence)
            , m_interval { 0, 0, evidence.source, {} }
        {
            for (const Hop& hop : evidence.hops)
                add(hop, field);
        }

        std::optional<Alteration> alteration() const
        {
            if (m_run.empty())
                return std::nullopt;
            return Alteration { m_run.front().second, m_interval };
        }
        const std::vector<std::pair<std::uint8_t, Change>>& artefacts() const
        {
            return m_artefacts;
        }

    private:
        void add(const Hop& hop, const std::string& field)
        {
            if (const Change* change = changeOf(hop, field)) {
                if (m_run.empty()) {
                    m_interval = between(*change, hop);
                }
                m_run.emplace_back(hop.ttl, *change);
                return;
            }
            if (!m_run.empty() && witness(hop, m_run.front().second) == Witness::Unchanged) {
                m_artefacts.insert(m_artefacts.end(), m_run.begin(), m_run.end());
                m_run.clear();
            }
        }

        Interval between(const Change& change, const Hop& first) const
        {
            Interval interval { 0, first.ttl, m_evidence.source, first.address };
            for (const Hop& hop : m_evidence.hops) {
                if (hop.ttl >= first.ttl)
                    break;
                if (witness(hop, change) == Witness::Unchanged) {
                    interval.afterTtl = hop.ttl;
                    interval.afterAddress = hop.address;
                }
            }
            return interval;
        }

        const PathEvidence& m_evidence;
        Interval m_interval;
        std::vector<std::pair<std::uint8_t, Change>> m_run; ///< TTL and change, not yet refuted
        std::vector<std::pair<std::uint8_t, Change>> m_artefacts;
    };

} // namespace

std::vector<Alteration> findAlterations(
    const PathEvidence& evidence, std::vector<std::pair<std::uint8_t, Change>>* artefacts)
{
    std::vector<std::string> fields;
    for (const Hop& hop : evidence.hops) {
        for (const Change& change : hop.diff.changes) {
            if (!change.expected
                && std::find(fields.begin(), fields.end(), change.field) == fields.end())
                fields.push_back(change.field);
        }
    }
    std::vector<Alteration> alterations;
    for (const std::string& field : fields) {
        const FieldHistory history(evidence, field);
        if (auto alteration = history.alteration())
            alterations.push_back(std::move(*alteration));
        if (artefacts)
            artefacts->insert(
                artefacts->end(), history.artefacts().begin(), history.artefacts().end());
    }
    return alterations;
}

} // namespace trace
