// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/question.h"
#include "population.h"

namespace study {

/// The study that make_study wrote for these tests, and the question that its figures answer.
inline StudySettings testSettings()
{
    StudySettings settings;
    settings.scale.divisor = STUDY_SCALE;
    settings.scale.thin = STUDY_THIN;
    return settings;
}

inline std::string testStore() { return STUDY_FOLDER "/study.db"; }

inline analysis::Question testQuestion()
{
    analysis::Question question;
    question.runs.simulated = true;
    question.originFile = STUDY_FOLDER "/study-v4.pfx2as," STUDY_FOLDER "/study-v6.pfx2as";
    question.countryFile = STUDY_FOLDER "/study-countries.mmdb";
    return question;
}

} // namespace study
