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

    FieldState stateOf(const Hop& hop, const std::string& field)
    {
        for (const FieldDiff& each : hop.diff.fields) {
            if (each.field == field)
                return each.state;
        }
        // A field that was never sent, such as an added option, is missing from a whole quote.
        return hop.diff.extent == QuoteExtent::Full ? FieldState::Same : FieldState::NotVisible;
    }

    Witness witness(const Hop& hop, const Change& change)
    {
        if (!hop.address || hop.diff.extent == QuoteExtent::None)
            return Witness::Unknown;
        if (changeOf(hop, change.field))
            return Witness::Changed;
        if (change.isMptcp() && hop.diff.mptcpBytesVisible >= bytesNeeded(change))
            return Witness::Unchanged;
        // Nothing was cut out of a packet that is as long as it was sent.
        if (change.by == RemovedBy::Shrink && stateOf(hop, "ip.total_length") == FieldState::Same)
            return Witness::Unchanged;
        return stateOf(hop, change.field) == FieldState::Same ? Witness::Unchanged
                                                              : Witness::Unknown;
    }

    bool startsWith(const std::vector<std::uint8_t>& bytes, const std::vector<std::uint8_t>& begin)
    {
        return bytes.size() >= begin.size()
            && std::equal(begin.begin(), begin.end(), bytes.begin());
    }

    /// Whether two hops show changes that cannot be one and the same. Values that differ from probe
    /// to probe, and what short quotes leave open, do not tell.
    bool areDifferent(const Change& one, const Change& other)
    {
        if (one.inferred || other.inferred || one.sent != other.sent)
            return false;
        return one.kind != other.kind
            || (!startsWith(one.seen, other.seen) && !startsWith(other.seen, one.seen));
    }

    using Sighting = std::pair<std::uint8_t, Change>; ///< TTL and change

    /// Follows one field along the path: a change counts when no later hop refutes it, and a second
    /// change of the same field when no later hop shows the first again.
    class FieldHistory {
    public:
        FieldHistory(const PathEvidence& evidence, const std::string& field)
            : m_evidence(evidence)
        {
            for (const Hop& hop : evidence.hops)
                add(hop, field);
            keepPersistent();
        }

        std::vector<Alteration> alterations() const
        {
            std::vector<Alteration> found;
            for (std::size_t i = 0; i < m_run.size(); ++i) {
                const auto& [ttl, change] = m_run[i];
                if (i == 0)
                    found.push_back({ change, firstInterval(change, ttl) });
                else if (areDifferent(found.back().change, change))
                    found.push_back({ change, intervalBehind(m_run[i - 1].first, ttl) });
                else if (found.back().change.inferred && !change.inferred)
                    found.back().change = change; // says more of the same
            }
            return found;
        }
        const std::vector<Sighting>& artefacts() const { return m_artefacts; }

    private:
        void add(const Hop& hop, const std::string& field)
        {
            if (const Change* change = changeOf(hop, field)) {
                m_run.emplace_back(hop.ttl, *change);
            } else if (!m_run.empty() && witness(hop, m_run.front().second) == Witness::Unchanged) {
                m_artefacts.insert(m_artefacts.end(), m_run.begin(), m_run.end());
                m_run.clear();
            }
        }

        void keepPersistent()
        {
            for (std::size_t i = 1; i + 1 < m_run.size();) {
                const bool passing = areDifferent(m_run[i - 1].second, m_run[i].second)
                    && !areDifferent(m_run[i - 1].second, m_run[i + 1].second)
                    && areDifferent(m_run[i].second, m_run[i + 1].second);
                if (!passing) {
                    ++i;
                    continue;
                }
                m_artefacts.push_back(m_run[i]);
                m_run.erase(m_run.begin() + std::ptrdiff_t(i));
            }
        }

        std::optional<core::IpAddress> addressAt(std::uint8_t ttl) const
        {
            for (const Hop& hop : m_evidence.hops) {
                if (hop.ttl == ttl)
                    return hop.address;
            }
            return std::nullopt;
        }

        Interval firstInterval(const Change& change, std::uint8_t ttl) const
        {
            Interval interval { 0, ttl, m_evidence.source, addressAt(ttl) };
            for (const Hop& hop : m_evidence.hops) {
                if (hop.ttl >= ttl)
                    break;
                if (witness(hop, change) == Witness::Unchanged) {
                    interval.afterTtl = hop.ttl;
                    interval.afterAddress = hop.address;
                }
            }
            return interval;
        }

        Interval intervalBehind(std::uint8_t after, std::uint8_t before) const
        {
            return { after, before, addressAt(after), addressAt(before) };
        }

        const PathEvidence& m_evidence;
        std::vector<Sighting> m_run; ///< not refuted so far
        std::vector<Sighting> m_artefacts;
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
        for (Alteration& alteration : history.alterations())
            alterations.push_back(std::move(alteration));
        if (artefacts)
            artefacts->insert(
                artefacts->end(), history.artefacts().begin(), history.artefacts().end());
    }
    return alterations;
}

} // namespace trace
