// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host.h"
#include "internet.h"
#include "presenceplan.h"
#include "publishedcounts.h"
#include "scale.h"

#include <array>

namespace study {

struct StudySettings {
    Scale scale;
    int months = MonthCount; ///< from July 2020; 18 is the published study
    std::uint64_t seed = 1;
};

/// Every host of the study, and where it lives.
struct Population {
    StudySettings settings;
    Internet internet;
    /// Between the scanner and everybody: its own network, its provider's, and a transit.
    std::array<int, 3> way {};
    std::vector<Host> hosts;
};

Population makePopulation(const StudySettings& settings);

/// What the cohorts are built with.
class PopulationBuilder {
public:
    explicit PopulationBuilder(const StudySettings& settings);

    const StudySettings& settings() const { return m_population.settings; }
    const Scale& scale() const { return m_population.settings.scale; }
    Internet& internet() { return m_population.internet; }
    Draws draws(std::string_view stream) const { return { settings().seed, stream }; }
    Population take() { return std::move(m_population); }

    /// A host that answers nothing yet. Never keep the reference over the next call.
    Host& add(int network, core::Family family, Nature nature);
    /// `months` that were not asked are left out, as are months in which the host already answers
    /// this pass and port.
    void answers(Host& host, scan::Pass pass, std::uint16_t port, scan::ReplyClass replyClass,
        Months months) const;
    /// Plain to every pass that it does not answer otherwise.
    void answersPlain(Host& host, std::uint16_t port, Months months) const;
    /// One of the networks of everyday hosts, the first more often than the last.
    int drawNetwork(Draws& draws) const;
    /// Months in which each host of this family answers with a key of its own.
    std::vector<Months> present(core::Family family, scan::Pass pass, std::uint16_t port) const;
    PresenceTargets adopterTargets(const published::Series& series) const;

private:
    Population m_population;
    std::vector<int> m_everyday;
};

// The cohorts, each in a file of its own.
void addApple(PopulationBuilder& builder);
void addAdopters(PopulationBuilder& builder); ///< true hosts outside Apple, and rewritten ones
void addNewcomers(PopulationBuilder& builder); ///< of version 1 outside Apple
void addFleeting(PopulationBuilder& builder); ///< fills up to the published counts
void addMirrors(PopulationBuilder& builder); ///< and other oddities
void addResponders(PopulationBuilder& builder);

constexpr std::uint16_t Http = 80;
constexpr std::uint16_t Https = 443;

} // namespace study
