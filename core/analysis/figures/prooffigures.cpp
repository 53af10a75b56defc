// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogueentry.h"
#include "core/analysis/figures/sharestack.h"
#include "core/verify/evidence.h"
#include "core/verify/hostcategory.h"

#include <algorithm>

namespace analysis {

using core::Family;
using scan::Pass;
using store::ProofRow;

namespace {

    /// verdictName() and its like, said in words of the language.
    Text verdictText(verify::Verdict verdict)
    {
        switch (verdict) {
        case verify::Verdict::Proven:
            return Pattern("analysis", "proven");
        case verify::Verdict::Mptcp:
            return Pattern("analysis", "mptcp");
        case verify::Verdict::Mirror:
            return Pattern("analysis", "mirror");
        case verify::Verdict::NotMptcp:
            return Pattern("analysis", "not-mptcp");
        case verify::Verdict::Unresponsive:
            break;
        }
        return Pattern("analysis", "unresponsive");
    }

    Text stepText(verify::Step step)
    {
        switch (step) {
        case verify::Step::Control:
            return Pattern("analysis", "control");
        case verify::Step::TwoKeys:
            return Pattern("analysis", "two-keys");
        case verify::Step::Canary:
            return Pattern("analysis", "canary");
        case verify::Step::NoCrypto:
            return Pattern("analysis", "no-crypto");
        case verify::Step::Extensibility:
            return Pattern("analysis", "extensibility");
        case verify::Step::Version15:
            return Pattern("analysis", "version-15");
        case verify::Step::Handshake:
            return Pattern("analysis", "handshake");
        case verify::Step::JoinRefused:
            return Pattern("analysis", "join-refused");
        case verify::Step::Join:
            return Pattern("analysis", "join");
        case verify::Step::Kernel:
            break;
        }
        return Pattern("analysis", "kernel");
    }

    Text categoryText(verify::HostCategory category)
    {
        switch (category) {
        case verify::HostCategory::TrueMptcp:
            return Pattern("analysis", "true-mptcp");
        case verify::HostCategory::MiddleboxAffected:
            return Pattern("analysis", "middlebox-affected");
        case verify::HostCategory::Proxied:
            return Pattern("analysis", "proxied");
        case verify::HostCategory::ReturnPath:
            return Pattern("analysis", "return-path");
        case verify::HostCategory::Mirrored:
            return Pattern("analysis", "mirrored");
        case verify::HostCategory::NotMptcp:
            return Pattern("analysis", "not-mptcp");
        case verify::HostCategory::Unresponsive:
            return Pattern("analysis", "unresponsive");
        case verify::HostCategory::Inconclusive:
            break;
        }
        return Pattern("analysis", "inconclusive");
    }

    /// The last proof of each target that the question lets through.
    core::Result<std::vector<const ProofRow*>> wantedProofs(RunData& data)
    {
        const auto proofs = data.proofs();
        if (!proofs)
            return tl::unexpected(proofs.error());
        std::vector<const ProofRow*> wanted;
        for (const ProofRow& row : (*proofs)->latest) {
            if (data.wantsTarget(row))
                wanted.push_back(&row);
        }
        return wanted;
    }

    /// After wantedProofs(): the proofs have been read.
    void noteProofDoubts(Figure& figure, RunData& data)
    {
        if (const auto proofs = data.proofs())
            noteDoubts(figure, data, **proofs);
    }

    Scope scopeOf(const ProofRow& row) { return { row.pass, row.port, row.target.family() }; }

    /// Shares of each scope's hosts by a name that each has; hosts with another name are left out.
    Figure sharesByName(const RunData& data, const CatalogueEntry& entry, const Pattern& axis,
        const std::vector<std::pair<Scope, std::string>>& hosts, const std::vector<Text>& names)
    {
        std::map<Scope, std::vector<double>> counts;
        for (const auto& [scope, name] : hosts) {
            const auto found = std::find(names.begin(), names.end(), name);
            if (found == names.end())
                continue;
            auto& count = counts[scope];
            count.resize(names.size());
            ++count[std::size_t(found - names.begin())];
        }
        Figure figure = startShareFigure(data, entry.kind, axis);
        std::vector<ShareStack::Part> parts;
        for (std::size_t i = 0; i < names.size(); ++i)
            parts.push_back({ names[i], int(i) });
        ShareStack shares(parts);
        for (const auto& [scope, count] : counts) {
            double all = 0;
            for (const double each : count)
                all += each;
            figure.categories.push_back(categoryWithCount(scopeName(scope), all));
            shares.add(count);
        }
        shares.addTo(figure, 0);
        return figure;
    }

    core::Result<Figure> proofOutcomes(RunData& data, const CatalogueEntry& entry)
    {
        const auto proofs = wantedProofs(data);
        if (!proofs)
            return tl::unexpected(proofs.error());
        std::vector<Text> names;
        for (std::size_t i = 0; i < verify::VerdictCount; ++i)
            names.push_back(verdictText(verify::Verdict(i)));
        std::vector<std::pair<Scope, std::string>> hosts;
        for (const ProofRow* row : *proofs)
            hosts.emplace_back(scopeOf(*row), row->verdict);
        Figure figure = sharesByName(
            data, entry, Pattern("analysis", "share of hosts put to the proof [%]"), hosts, names);
        figure.notes.emplace_back(Pattern("analysis",
            "The last proof of each host. Proven: it answered an MP_JOIN with the HMAC that only "
            "the holder of both keys can make."));
        noteProofDoubts(figure, data);
        return figure;
    }

    core::Result<Figure> hostCategories(RunData& data, const CatalogueEntry& entry)
    {
        const auto findings = data.findings();
        if (!findings)
            return tl::unexpected(findings.error());
        std::vector<Text> names;
        for (const verify::HostCategory each : verify::AllHostCategories)
            names.push_back(categoryText(each));
        std::vector<std::pair<Scope, std::string>> hosts;
        for (const store::FindingRow& row : **findings) {
            if (data.wantsTarget(row))
                hosts.emplace_back(Scope { row.pass, row.port, row.target.family() }, row.category);
        }
        Figure figure = sharesByName(data, entry,
            Pattern("analysis", "share of hosts that answered with an MPTCP option [%]"), hosts,
            names);
        figure.notes.emplace_back(Pattern("analysis",
            "What scan, trace and proof say together of each host, by its last follow-up."));
        return figure;
    }

    core::Result<Figure> proofSteps(RunData& data, const CatalogueEntry& entry)
    {
        const auto proofs = wantedProofs(data);
        if (!proofs)
            return tl::unexpected(proofs.error());
        Figure figure = startShareFigure(
            data, entry.kind, Pattern("analysis", "share of hosts put to the proof [%]"));
        ShareStack shares({ { Pattern("analysis", "pass"), 0 }, { Pattern("analysis", "fail"), 1 },
            { Pattern("analysis", "unknown"), 2 } });
        for (std::size_t step = 0; step < verify::StepCount; ++step) {
            const std::string name = verify::stepName(verify::Step(step));
            std::vector<double> counts(3);
            for (const ProofRow* row : *proofs) {
                for (const auto& [each, result] : row->steps) {
                    if (each != name)
                        continue;
                    for (std::size_t i = 0; i < counts.size(); ++i)
                        counts[i] += result == verify::stepResultName(verify::StepResult(i));
                }
            }
            figure.categories.push_back(
                categoryWithCount(stepText(verify::Step(step)), counts[0] + counts[1] + counts[2]));
            shares.add(counts);
        }
        shares.addTo(figure, 0);
        figure.notes.emplace_back(Pattern("analysis",
            "The steps in the order in which they are climbed, the last proof of each host. "
            "Unknown: no answer, or not taken."));
        noteProofDoubts(figure, data);
        return figure;
    }

    core::Result<Figure> overTime(RunData& data, const CatalogueEntry& entry, bool share)
    {
        const auto proofs = data.proofs();
        if (!proofs)
            return tl::unexpected(proofs.error());
        Figure figure = startTimeFigure(data, entry.kind,
            share ? Pattern("analysis", "share of the hosts put to the proof [%]")
                  : Pattern("analysis", "proven hosts"));
        if (share)
            figure.valueAxis.maximum = 100;
        const std::string name = verify::verdictName(verify::Verdict::Proven);
        for (const auto& [scope, ofScope] : (*proofs)->bySlot) {
            if (!data.wants(scope))
                continue;
            FigureSeries series;
            series.name = scopeName(scope);
            series.mark = SeriesMark::Line;
            series.look = int(figure.series.size());
            for (const auto& count : ofScope) {
                FigurePoint point;
                if (count) {
                    const auto found = count->verdicts.find(name);
                    const double proven
                        = found == count->verdicts.end() ? 0 : double(found->second);
                    point.value = share ? percent(proven, double(count->targets)) : proven;
                    point.doubtful = count->doubtful;
                }
                series.points.push_back(point);
            }
            figure.series.push_back(std::move(series));
        }
        figure.notes.push_back({ Pattern("analysis",
                                     "The last proof of each host within the %1; a %1 without "
                                     "proofs is a gap."),
            { periodNoun(data) } });
        noteDoubts(figure, data, **proofs);
        return figure;
    }

    core::Result<Figure> provenOverTime(RunData& data, const CatalogueEntry& entry)
    {
        return overTime(data, entry, false);
    }

    core::Result<Figure> provenShareOverTime(RunData& data, const CatalogueEntry& entry)
    {
        return overTime(data, entry, true);
    }

} // namespace

std::vector<CatalogueEntry> proofEntries()
{
    return {
        { { "proof-outcomes", Pattern("analysis", "What proofs found"), "",
              Pattern(
                  "analysis", "The last verdict of the ladder of proofs on each host, as shares."),
              false, false },
            proofOutcomes, Needs::Proofs },
        { { "proof-steps", Pattern("analysis", "Steps of the proof"), "",
              Pattern("analysis",
                  "How each step of the ladder ended, from the plain SYN to the MP_JOIN with the "
                  "right "
                  "HMAC."),
              false, false },
            proofSteps, Needs::Proofs },
        { { "host-categories", Pattern("analysis", "What hosts turn out to be"), "",
              Pattern("analysis",
                  "The category of each host that a scan found and a follow-up traced and proved."),
              false, false },
            hostCategories, Needs::Findings },
        { { "proven", Pattern("analysis", "Proven MPTCP hosts"), "",
              Pattern("analysis",
                  "Hosts that proved in each period, by an MP_JOIN, that they speak MPTCP "
                  "themselves."),
              false, false },
            provenOverTime, Needs::Proofs },
        { { "proven-share", Pattern("analysis", "Share of proven MPTCP hosts"), "",
              Pattern("analysis",
                  "Of the hosts put to the proof in each period the share that was proven."),
              false, false },
            provenShareOverTime, Needs::Proofs },
    };
}

} // namespace analysis
