// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogueentry.h"
#include "core/analysis/figures/figurebase.h"

#include <algorithm>
#include <cmath>

namespace analysis {

using core::Family;
using scan::Pass;

namespace {

    /// Mean over the scanned periods, with one standard error up and down: the published bars agree
    /// with that of the monthly counts.
    FigurePoint meanPoint(const std::vector<double>& values, bool doubtful)
    {
        if (values.empty())
            return {};
        double sum = 0;
        for (const double value : values)
            sum += value;
        const auto count = double(values.size());
        FigurePoint point = pointOf(sum / count, doubtful);
        if (values.size() > 1) {
            double squares = 0;
            for (const double value : values)
                squares += (value - *point.value) * (value - *point.value);
            const double error = std::sqrt(squares / (count - 1) / count);
            point.low = std::max(*point.value - error, 0.0);
            point.high = *point.value + error;
        }
        return point;
    }

    /// Nothing where the paper has none of these keys.
    void addPublishedKeys(Figure& figure, const std::vector<Scope>& scopes, const char* paper,
        const char* source, const Text& name, int look, int stack)
    {
        bool any = false;
        FigureSeries series;
        series.name = publishedName(name, paperName(paper));
        series.look = look;
        series.stack = stack;
        series.published = true;
        series.points.resize(figure.categories.size());
        const std::string wanted = look == 0 ? "different keys" : "mirrored keys";
        for (const PublishedNumber& number : publishedOf(paper, source)) {
            for (std::size_t i = 0; i < scopes.size(); ++i) {
                if (number.series != wanted || number.port != scopes[i].port
                    || number.category != familyName(scopes[i].family))
                    continue;
                any = true;
                series.points[i] = pointOf(number.value);
                series.points[i].low = number.low;
                series.points[i].high = number.high;
            }
        }
        if (any)
            figure.series.push_back(std::move(series));
    }

    core::Result<Figure> freshAndMirrored(RunData& data, const CatalogueEntry& entry,
        const std::vector<Scope>& scopes, const char* paper, const char* source)
    {
        const auto classes = data.classes();
        if (!classes)
            return tl::unexpected(classes.error());
        Figure figure = startFigure(data, entry.kind);
        figure.shape = FigureShape::Rows;
        figure.valueAxis.title = Pattern("analysis", "addresses in a scan, mean");
        FigureSeries fresh;
        fresh.name = Pattern("analysis", "key of its own");
        FigureSeries mirrors;
        mirrors.name = Pattern("analysis", "mirrored key");
        mirrors.look = 1;
        mirrors.stack = 1;
        for (const Scope& scope : scopes) {
            std::vector<double> own;
            std::vector<double> sentBack;
            bool doubtful = false;
            const auto& counts = (*classes)->at(scope);
            for (std::size_t slot = 0; slot < counts.size(); ++slot) {
                if (!counts[slot])
                    continue;
                own.push_back(double(mptcp(*counts[slot])));
                sentBack.push_back(double(mirrored(*counts[slot])));
                doubtful = doubtful || data.timeline().doubtful(slot, scope);
            }
            figure.categories.push_back(
                std::string(familyName(scope.family)) + ", " + portName(scope.port));
            fresh.points.push_back(meanPoint(own, doubtful));
            mirrors.points.push_back(meanPoint(sentBack, doubtful));
        }
        figure.series = { std::move(fresh), std::move(mirrors) };
        if (data.question().published) {
            addPublishedKeys(figure, scopes, paper, source, figure.series[0].name, 0, 2);
            addPublishedKeys(figure, scopes, paper, source, figure.series[1].name, 1, 3);
        }
        figure.notes.push_back({ Pattern("analysis",
                                     "Bars: mean of the scanned %1s, error bars one standard error "
                                     "of it. The papers do not say what theirs are; those of "
                                     "Shreedhar 2022, figure 5 agree with the standard error of "
                                     "its monthly counts."),
            { periodNoun(data) } });
        noteDoubts(figure, data, scopes);
        return figure;
    }

    core::Result<Figure> mirroredKeys(RunData& data, const CatalogueEntry& entry)
    {
        return freshAndMirrored(data, entry, data.scopes(Pass::V0, Family::V4), "long", "5");
    }

    core::Result<Figure> mirroredKeysLog(RunData& data, const CatalogueEntry& entry)
    {
        std::vector<Scope> scopes = data.scopes(Pass::V0, Family::V4);
        for (const Scope& scope : data.scopes(Pass::V0, Family::V6))
            scopes.push_back(scope);
        auto figure = freshAndMirrored(data, entry, scopes, "ifip", "3");
        if (figure)
            figure->valueAxis.logarithmic = true;
        return figure;
    }

    Text fitText(const KeyHistogram& keys)
    {
        const FitTest fit = keyFit(keys);
        if (fit.degreesOfFreedom == 0)
            return Pattern("analysis", "too few keys of their own for a test");
        const Pattern found = fit.pValue < 0.01
            ? Pattern("analysis",
                "chi-square %1 with %2 degrees of freedom, p = %3: not what random keys would give")
            : Pattern("analysis",
                "chi-square %1 with %2 degrees of freedom, p = %3: as random keys would be");
        return { found,
            { numberText(fit.statistic), std::to_string(fit.degreesOfFreedom),
                numberText(fit.pValue) } };
    }

    Text weightsText(const KeyHistogram& keys)
    {
        if (keys.sentWeights.empty())
            return {};
        const int least = keys.sentWeights.begin()->first;
        const int most = keys.sentWeights.rbegin()->first;
        if (least == most) {
            return { Pattern("analysis", "; our key had %1 ones, hence the spike"),
                { std::to_string(least) } };
        }
        return { Pattern(
                     "analysis", "; our keys had %1 to %2 ones, since each target gets its own"),
            { std::to_string(least), std::to_string(most) } };
    }

    core::Result<Figure> keyWeights(RunData& data, const CatalogueEntry& entry)
    {
        const auto potentialHosts = data.potentialHosts(entry.family);
        if (!potentialHosts)
            return tl::unexpected(potentialHosts.error());
        Figure figure = startFigure(data, entry.kind);
        figure.categoryAxis.title
            = Pattern("analysis", "Hamming weight of the receiver's key [bits]");
        figure.valueAxis.title = Pattern("analysis", "share of the port's keys [%]");
        figure.numericCategories = true;
        for (std::size_t weight = 0; weight < KeyWeights; ++weight)
            figure.categories.push_back(std::to_string(weight));

        const std::vector<Scope> scopes = data.scopes(entry.pass, entry.family);
        std::vector<FigureSeries> curves;
        for (const Scope& scope : scopes) {
            const auto& histograms = (*potentialHosts)->keys.histograms();
            const auto found = histograms.find({ scope.pass, scope.port });
            const KeyHistogram keys = found == histograms.end() ? KeyHistogram() : found->second;
            const auto all = double(std::max<std::uint64_t>(keys.keys(), 1)); // no keys: all zero
            const auto place = int(placeOf(data, scope.port));
            FigureSeries fresh;
            fresh.name = { Pattern("analysis", "%1, key of its own"), { portName(scope.port) } };
            fresh.look = place * 3;
            fresh.stack = place;
            FigureSeries mirrors;
            mirrors.name = { Pattern("analysis", "%1, mirrored"), { portName(scope.port) } };
            mirrors.look = place * 3 + 1;
            mirrors.stack = place;
            FigureSeries curve;
            curve.name = { Pattern("analysis", "%1, N(32, 16) for random keys"),
                { portName(scope.port) } };
            curve.look = place * 3 + 2;
            curve.mark = SeriesMark::Line;
            for (std::size_t weight = 0; weight < KeyWeights; ++weight) {
                fresh.points.push_back(pointOf(100 * double(keys.fresh[weight]) / all));
                mirrors.points.push_back(pointOf(100 * double(keys.mirrored[weight]) / all));
                curve.points.push_back(
                    pointOf(100 * double(keys.freshKeys) / all * normalWeightDensity(int(weight))));
            }
            figure.series.push_back(std::move(fresh));
            figure.series.push_back(std::move(mirrors));
            curves.push_back(std::move(curve));
            figure.notes.push_back(
                { Pattern("analysis", "%1: %2 keys of their own, %3; %4 mirrored ones%5."),
                    { portName(scope.port), countText(keys.freshKeys), fitText(keys),
                        countText(keys.mirroredKeys), weightsText(keys) } });
        }
        for (FigureSeries& curve : curves)
            figure.series.push_back(std::move(curve));
        figure.notes.emplace_back(Pattern("analysis",
            "A key for each host, port and run. The curve is the normal distribution of mean 32 "
            "and variance 16, times the share of keys of their own, which it describes; the test "
            "is against the exact law, the binomial distribution of 64 bits."));
        noteDoubts(figure, data, scopes);
        return figure;
    }

    core::Result<Figure> keyChecks(RunData& data, const CatalogueEntry& entry)
    {
        Figure figure = startTable(data, entry.kind,
            { Pattern("analysis", "scans"), Pattern("analysis", "keys of their own"),
                Pattern("analysis", "mean weight"), Pattern("analysis", "chi-square"),
                Pattern("analysis", "degrees of freedom"), "p", Pattern("analysis", "zero keys"),
                { Pattern("analysis", "shared by hosts of one %1"), { periodNoun(data) } },
                Pattern("analysis", "mirrored keys") },
            1);
        for (const Scope& scope : data.scopes()) {
            if (scope.pass == Pass::Control)
                continue;
            const auto potentialHosts = data.potentialHosts(scope.family);
            if (!potentialHosts)
                return tl::unexpected(potentialHosts.error());
            const auto& histograms = (*potentialHosts)->keys.histograms();
            const auto found = histograms.find({ scope.pass, scope.port });
            if (found == histograms.end())
                continue;
            const KeyHistogram& keys = found->second;
            const FitTest fit = keyFit(keys);
            const bool tested = fit.degreesOfFreedom > 0;
            figure.rows.push_back({ scopeName(scope), countText(keys.freshKeys),
                keys.freshKeys > 0 ? numberText(keys.meanFreshWeight()) : Text(),
                tested ? numberText(fit.statistic) : Text(),
                tested ? std::to_string(fit.degreesOfFreedom) : std::string(),
                tested ? numberText(fit.pValue) : Text(), countText(keys.zero),
                countText(keys.shared), countText(keys.mirroredKeys) });
        }
        figure.notes.emplace_back(Pattern("analysis",
            "A true host makes a random key for each connection: mean weight 32, a p that is not "
            "tiny, no zero keys and none shared. Mirrored keys exist in v0 only, where the SYN has "
            "a key. p: how often random keys fit as badly or worse."));
        return figure;
    }

} // namespace

std::vector<CatalogueEntry> keyEntries()
{
    constexpr auto Weights = Pattern("analysis",
        "How many ones the keys in the SYN/ACKs have, as shares of a port's keys; a true host's "
        "are random, a mirror's are ours.");
    return {
        { { "keys-mirrored", Pattern("analysis", "Keys of hosts and mirrored keys"),
              "Shreedhar 2022, figure 5",
              Pattern("analysis",
                  "How many IPv4 addresses answer v0 with a key of their own and how many with "
                  "ours, "
                  "as "
                  "a mean over the scans."),
              false, false },
            mirroredKeys, Needs::Scans },
        { { "keys-mirrored-log",
              Pattern("analysis", "Keys of hosts and mirrored keys, both families"),
              "Aschenbrenner 2021, figure 3",
              Pattern("analysis", "The same with IPv6, on a logarithmic axis."), false, false },
            mirroredKeysLog, Needs::PassScan },
        { { "key-weights-ipv4", Pattern("analysis", "Hamming weight of v0 keys over IPv4"),
              "Shreedhar 2022, figure 4a", Weights, false, false },
            keyWeights, Needs::Scans, Pass::V0, Family::V4 },
        { { "key-weights-ipv6", Pattern("analysis", "Hamming weight of v0 keys over IPv6"),
              "Shreedhar 2022, figure 4b", Weights, false, false },
            keyWeights, Needs::Scans, Pass::V0, Family::V6 },
        { { "key-checks", Pattern("analysis", "Are the keys random?"), "",
              Pattern("analysis",
                  "Fit to random keys, zero keys and keys that several hosts share, for v0 and "
                  "v1."),
              false, false },
            keyChecks, Needs::AnyScan },
    };
}

} // namespace analysis
