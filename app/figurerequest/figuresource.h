// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figurerequest/figurerequest.h"
#include "core/analysis/catalogue.h"

namespace figure {

/// An open store and what makes figures of it for one request. Lives in one thread.
class FigureSource {
public:
    static core::Result<std::unique_ptr<FigureSource>> open(const FigureRequest& request);
    const store::Store& store() const { return *m_store; }
    const analysis::Question& question() const { return m_question; }
    /// The runs that the question takes.
    core::Result<std::vector<store::Run>> runs() const;
    analysis::FigureMaker& maker() { return m_maker; }

private:
    FigureSource(std::unique_ptr<store::Store> opened, const analysis::Question& question);

    std::unique_ptr<store::Store> m_store;
    analysis::Question m_question;
    analysis::FigureMaker m_maker;
};

/// The exit status for an error of making a figure: 2 for a wrong name, question or database, 1
/// for what went wrong.
int statusOf(const core::Error& error);

/// Each figure's name with what it shows, in lines for a terminal of 100 columns.
std::string figureList();

/// Whole or, after an error, as it was before; "-" is standard output.
core::Result<void> writeFile(const std::string& file, const std::string& bytes);

} // namespace figure
