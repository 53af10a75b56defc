// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace analysis {

/// One number out of the literature: of resources/published/, compiled in.
struct PublishedNumber {
    std::string paper; ///< "long": Shreedhar et al. 2022; "ifip": Aschenbrenner et al. 2021
    std::string figure; ///< "2a", "I"
    std::string series; ///< as in the file
    std::string category; ///< a month "2021-03", an AS number, a country, ...
    std::optional<std::uint16_t> port;
    double value = 0;
    std::optional<double> part; ///< of figures 2 to 4 the consistent hosts
    std::optional<double> low; ///< ends of the error bar
    std::optional<double> high;
};

/// All of them, in the order of the files. Safe from any thread.
const std::vector<PublishedNumber>& publishedNumbers();
/// Those of one figure or table.
std::vector<PublishedNumber> publishedOf(std::string_view paper, std::string_view figure);
/// "Shreedhar et al. 2022" or "Aschenbrenner et al. 2021".
const char* paperName(std::string_view paper);
/// Read from the drawing, but not to be believed: the slot "2020-08/09?" of figure 2a.
bool isUnreliable(const PublishedNumber& number);

} // namespace analysis
