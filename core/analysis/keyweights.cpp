// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/keyweights.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

namespace analysis {

double KeyHistogram::meanFreshWeight() const
{
    double sum = 0;
    for (std::size_t weight = 0; weight < KeyWeights; ++weight)
        sum += double(weight) * double(fresh[weight]);
    return freshKeys == 0 ? 0 : sum / double(freshKeys);
}

double normalWeightDensity(int weight)
{
    constexpr double Mean = 32;
    constexpr double Variance = 16;
    const double distance = weight - Mean;
    return std::exp(-distance * distance / (2 * Variance))
        / std::sqrt(2 * std::numbers::pi * Variance);
}

double binomialWeightShare(int weight)
{
    int sign = 0;
    const double ways
        = lgamma_r(65, &sign) - lgamma_r(weight + 1, &sign) - lgamma_r(65 - weight, &sign);
    return std::exp(ways - 64 * std::numbers::ln2);
}

FitTest keyFit(const KeyHistogram& histogram)
{
    std::array<double, KeyWeights> observed {};
    std::array<double, KeyWeights> expected {};
    for (std::size_t weight = 0; weight < KeyWeights; ++weight) {
        observed[weight] = double(histogram.fresh[weight]);
        expected[weight] = double(histogram.freshKeys) * binomialWeightShare(int(weight));
    }
    return chiSquareTest(observed, expected);
}

void KeyTracker::addRow(std::size_t, const store::HostRow& row)
{
    const Place place { row.pass, row.port };
    // The classifier names no key of a mirror's own; in v0 ours came back, v1 SYNs have none.
    if (row.replyClass == scan::ReplyClass::Mirror && row.pass == scan::Pass::V0) {
        const int weight = std::popcount(row.senderKey);
        KeyHistogram& mirrors = m_histograms[place];
        ++mirrors.mirrored[std::size_t(weight)];
        ++mirrors.mirroredKeys;
        ++mirrors.sentWeights[weight];
        return;
    }
    if (!row.hasReceiverKey || row.replyClass != scan::ReplyClass::Mptcp)
        return;
    KeyHistogram& histogram = m_histograms[place];
    const auto weight = std::size_t(std::popcount(row.receiverKey));
    ++histogram.fresh[weight];
    ++histogram.freshKeys;
    histogram.zero += row.receiverKey == 0;
    m_period[place].push_back({ row.receiverKey, row.address });
}

void KeyTracker::endPeriod(std::size_t)
{
    for (auto& [place, seen] : m_period) {
        std::sort(seen.begin(), seen.end(), [](const Seen& a, const Seen& b) {
            return a.key != b.key ? a.key < b.key : a.host < b.host;
        });
        for (std::size_t start = 0; start < seen.size();) {
            std::size_t end = start;
            while (end < seen.size() && seen[end].key == seen[start].key)
                ++end;
            // Sorted by host within a key: the first and last differ when any do.
            if (seen[start].host != seen[end - 1].host)
                m_histograms[place].shared += end - start;
            start = end;
        }
        seen.clear();
    }
}

} // namespace analysis
