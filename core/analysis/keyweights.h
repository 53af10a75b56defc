// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chisquare.h"
#include "core/analysis/presence.h"

#include <array>
#include <map>

namespace analysis {

constexpr std::size_t KeyWeights = 65; ///< a key of 64 bits has 0 to 64 ones

/// The receiver's keys of one port and pass by their Hamming weight: one for each host and run,
/// since a true host makes a new key for each connection.
struct KeyHistogram {
    std::array<std::uint64_t, KeyWeights> fresh {}; ///< keys of the hosts' own: class mptcp
    std::array<std::uint64_t, KeyWeights> mirrored {}; ///< ours sent back
    std::uint64_t freshKeys = 0;
    std::uint64_t mirroredKeys = 0;
    std::uint64_t zero = 0; ///< of the fresh ones: no key at all
    std::uint64_t shared = 0; ///< of the fresh ones: another host of the same period has it too
    /// Weights of the keys that we sent to the hosts that mirrored them.
    std::map<int, std::uint64_t> sentWeights;

    /// All of them.
    std::uint64_t keys() const { return freshKeys + mirroredKeys; }
    /// In bits; 32 is to be expected. Zero when there are no fresh keys.
    double meanFreshWeight() const;
};

/// The density of the normal distribution N(32, 16), mean and variance, at a weight: what the study
/// drew for random keys.
double normalWeightDensity(int weight);
/// The exact law of random keys: the binomial distribution of 64 fair bits.
double binomialWeightShare(int weight);
/// How well the fresh keys fit random ones, by the exact law.
FitTest keyFit(const KeyHistogram& histogram);

/// Collects the keys of each pass and port.
class KeyTracker : public RowTracker {
public:
    using Place = std::pair<scan::Pass, std::uint16_t>;
    void addRow(std::size_t slot, const store::HostRow& row) override;
    void endPeriod(std::size_t slot) override;
    const std::map<Place, KeyHistogram>& histograms() const { return m_histograms; }

private:
    struct Seen {
        std::uint64_t key = 0;
        core::IpAddress host;
    };
    std::map<Place, KeyHistogram> m_histograms;
    std::map<Place, std::vector<Seen>> m_period; ///< fresh keys of the period at hand
};

} // namespace analysis
