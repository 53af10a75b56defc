// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure.h"
#include "core/analysis/pointhosts.h"
#include "core/analysis/question.h"
#include "core/store/store.h"

#include <functional>
#include <memory>
#include <span>

namespace analysis {

/// What figures of the catalogue have to do with, in the order of the report.
enum class FigureGroup : std::uint8_t {
    Adoption,
    Classes,
    Churn,
    Overlap,
    Keys,
    Traces,
    Proofs,
    Origins,
    Watch,
    Profiles,
    Runs,
    Published, ///< numbers from the literature alone
};

/// One kind of figure or table that stored runs can give.
// NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): a Pattern is always given
struct FigureKind {
    const char* name = nullptr; ///< for the command line and file names: "adoption-v0-ipv4"
    core::Pattern title; ///< as drawn, without the span of time
    const char* source = nullptr; ///< "Shreedhar 2022, figure 2a"; empty for what the papers lack
    core::Pattern help; ///< one sentence: what it shows and by which definition
    bool needsOrigins = false; ///< Question::originFile
    bool needsCountries = false; ///< Question::countryFile
    FigureGroup group = FigureGroup::Adoption; ///< set by the catalogue
};

/// Every kind, in the order of the report.
std::span<const FigureKind> figureKinds();
const FigureKind* findFigureKind(std::string_view name);
/// NotFound when no figure has this name; names the nearest.
core::Result<void> checkFigureName(std::string_view name);

/// Said now and then while figures are made, with a share from 0 to 1; false ends the work with an
/// error Unavailable. Called in the caller's thread.
using FigureProgress = std::function<bool(double)>;

/// Makes figures from one store and one question; what several of them need is read once. Lives in
/// one thread. Errors: NotFound (an unknown name, with the nearest; no run that the question takes,
/// with what there is), InvalidInput (a database of origins that is missing or wrong), and those of
/// the store.
class FigureMaker {
public:
    FigureMaker(const store::Store& store, Question question);
    ~FigureMaker();
    core::Result<Figure> make(std::string_view name, const FigureProgress& progress = {});
    /// Why this figure cannot be made from this question, for "all of them": no database of
    /// origins, no trace in the runs, ...; empty when it can.
    core::Text missingFor(std::string_view name);
    /// Who stands behind a point of a figure that this maker made, of a chart by series and
    /// category, of a table by column and row; at most `most` of them are named, all are counted.
    /// NotFound says why nobody does: a published number, a mean, an estimate.
    core::Result<PointHosts> hostsBehind(const Figure& figure, std::size_t series,
        std::size_t category, std::size_t most, const FigureProgress& progress = {});

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace analysis
