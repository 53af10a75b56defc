// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/pathcomparison.h"

#include "widgets/text/fieldtext.h"
#include "widgets/text/verdicttext.h"
#include "widgets/trace/pathpicture.h"

#include <QCoreApplication>

#include <algorithm>

namespace widgets {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(PathComparison)
    };

    QString addressText(const core::IpAddress& address)
    {
        return QString::fromStdString(address.toString());
    }

    bool sameKind(const trace::Change& one, const trace::Change& other)
    {
        return one.field == other.field && one.kind == other.kind && one.by == other.by;
    }

    /// Titles of the unexpected changes of `hop` that `other` does not show.
    QStringList onlyIn(const trace::Hop& hop, const trace::Hop& other)
    {
        QStringList titles;
        for (const trace::Change& change : hop.diff.changes) {
            const bool both = std::any_of(other.diff.changes.begin(), other.diff.changes.end(),
                [&change](const trace::Change& each) { return sameKind(change, each); });
            if (!change.expected && !both)
                titles.append(changeTitle(change));
        }
        return titles;
    }

    void compareHops(HopPair& pair)
    {
        if (!pair.first || !pair.second) {
            pair.differences.append(pair.first ? Words::tr("only on the first path")
                                               : Words::tr("only on the second path"));
            return;
        }
        const trace::Hop& first = *pair.first;
        const trace::Hop& second = *pair.second;
        if (first.address != second.address) {
            pair.differences.append(!first.address ? Words::tr("silent on the first path")
                    : !second.address              ? Words::tr("silent on the second path")
                                                   : Words::tr("another router"));
        }
        if (!first.address || !second.address)
            return;
        if (const QStringList only = onlyIn(first, second); !only.isEmpty()) {
            pair.differences.append(
                Words::tr("only the first shows: %1").arg(only.join(Words::tr(", "))));
            pair.matters = true;
        }
        if (const QStringList only = onlyIn(second, first); !only.isEmpty()) {
            pair.differences.append(
                Words::tr("only the second shows: %1").arg(only.join(Words::tr(", "))));
            pair.matters = true;
        }
        if (first.diff.extent != second.diff.extent) {
            pair.differences.append(
                Words::tr("quote %1, then %2")
                    .arg(quoteTitle(first.diff.extent), quoteTitle(second.diff.extent)));
        }
    }

    QStringList findingsOf(const PathComparison& comparison)
    {
        const trace::TraceResult& first = *comparison.first;
        const trace::TraceResult& second = *comparison.second;
        QStringList findings;
        if (first.simulated != second.simulated) {
            findings.append(
                Words::tr("One of the two is simulated and the other measured: they say "
                          "nothing about each other."));
        }
        if (first.evidence.target.address != second.evidence.target.address) {
            findings.append(Words::tr("The targets differ: %1 and %2.")
                                .arg(addressText(first.evidence.target.address),
                                    addressText(second.evidence.target.address)));
        }
        if (first.verdict.verdict != second.verdict.verdict) {
            findings.append(Words::tr("The verdict was “%1” and is “%2”.")
                                .arg(verdictTitle(first.verdict.verdict),
                                    verdictTitle(second.verdict.verdict)));
        }
        if (first.verdict.rule != second.verdict.rule) {
            const auto rule = [](trace::Rule each) {
                return each == trace::Rule::None ? Words::tr("none") : ruleTitle(each);
            };
            findings.append(Words::tr("The rule was “%1” and is “%2”.")
                                .arg(rule(first.verdict.rule), rule(second.verdict.rule)));
        }
        if (first.verdict.interval != second.verdict.interval) {
            const auto where = [](const trace::PathVerdict& verdict) {
                return verdict.interval ? intervalText(verdict.interval) : Words::tr("nowhere");
            };
            findings.append(Words::tr("MPTCP is altered between other hops: %1, then %2.")
                                .arg(where(first.verdict), where(second.verdict)));
        }
        const auto count = [&](auto&& condition) {
            return int(std::count_if(comparison.pairs.begin(), comparison.pairs.end(), condition));
        };
        const int routers = count([](const HopPair& pair) {
            return pair.first && pair.second && pair.first->address && pair.second->address
                && pair.first->address != pair.second->address;
        });
        if (routers > 0)
            findings.append(Words::tr("%n hop(s) are other routers.", nullptr, routers));
        const int changed = count([](const HopPair& pair) { return pair.matters; });
        if (changed > 0)
            findings.append(Words::tr("%n hop(s) show other changes.", nullptr, changed));
        if (first.evidence.answer.ttl != second.evidence.answer.ttl) {
            findings.append(Words::tr("The answer came from %1 hops away, then from %2.")
                                .arg(first.evidence.answer.ttl)
                                .arg(second.evidence.answer.ttl));
        }
        if (findings.isEmpty())
            findings.append(Words::tr("The two paths show the same."));
        return findings;
    }

} // namespace

PathComparison comparePaths(std::shared_ptr<const trace::TraceResult> first,
    std::shared_ptr<const trace::TraceResult> second)
{
    PathComparison comparison { std::move(first), std::move(second), {}, {} };
    const auto& one = comparison.first->evidence.hops;
    const auto& other = comparison.second->evidence.hops;
    for (std::size_t i = 0, j = 0; i < one.size() || j < other.size();) {
        HopPair pair;
        const int left = i < one.size() ? one[i].ttl : 256;
        const int right = j < other.size() ? other[j].ttl : 256;
        pair.ttl = std::min(left, right);
        if (left == pair.ttl)
            pair.first = &one[i++];
        if (right == pair.ttl)
            pair.second = &other[j++];
        compareHops(pair);
        comparison.pairs.push_back(std::move(pair));
    }
    comparison.findings = findingsOf(comparison);
    return comparison;
}

} // namespace widgets
