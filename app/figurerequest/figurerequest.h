// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/question.h"
#include "core/scan/options/requestoption.h"

#include <span>

/// What `mptcp-probe figure` and `mptcp-figure` are asked, and how figures are made for it. Shared
/// by both programs: only the second one draws.
namespace figure {

enum class Theme : std::uint8_t { Light, Dark };

/// A command line, read. Plain data.
struct FigureRequest {
    std::string name; ///< of a figure, AllFigures or Report
    bool list = false;
    bool quiet = false;
    std::string storeUrl;
    std::string output; ///< a file for one figure, "-" for its CSV; else a folder
    std::vector<std::string> formats { "svg", "csv" }; ///< of AllFigures
    analysis::Question question;
    int width = 0; ///< dots; 0 with height: the size that suits
    int height = 0;
    int dpi = 96;
    Theme theme = Theme::Light;
    bool watchGiven = false; ///< so that what is watched replaces the study's choice
    bool watchNameGiven = false;
};
constexpr const char* AllFigures = "all";
constexpr const char* Report = "report";

/// The options of both programs, in the order of --help.
std::span<const scan::RequestOption<FigureRequest>> figureOptions();

/// Fills in what follows from other options and refuses what does not go together; InvalidInput
/// names the option.
core::Result<void> completeRequest(FigureRequest& request);

/// The suffix of an output file in lower case, without the dot; "csv" for "-".
std::string outputSuffix(const std::string& output);

} // namespace figure
