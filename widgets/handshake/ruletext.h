// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/lesson.h"

#include <QCoreApplication>
#include <QIcon>
#include <QString>

#include <array>

namespace widgets {

/// The four rules that a box can follow, in the order of the palette and of its keys 1 to 4.
constexpr std::array<trace::Rule, 4> LessonRules { trace::Rule::Drop, trace::Rule::Mirror,
    trace::Rule::Proxy, trace::Rule::PassThrough };

/// What is said about boxes and about what the three tools find. No state; any thread.
class RuleText {
    Q_DECLARE_TR_FUNCTIONS(widgets::RuleText)
public:
    static QString title(trace::Rule rule); ///< "Drop", "Mirror", ...; None: "No box"
    /// What such a box does to the packets.
    static QString sentence(trace::Rule rule);
    /// Why a scan alone says what it says of a host behind such a box.
    static QString whyTheScan(trace::Rule rule, bool hostSpeaksMptcp);
    /// By what one would have known it: the answer to a wrong guess.
    static QString signs(trace::Rule rule);

    static QString stepQuestion(verify::Step step);
    static QString stepResult(verify::StepResult result);
    /// "between hop 2 and hop 3"; hop 0 is the initiator.
    static QString interval(const trace::Interval& interval, std::size_t routers);
};

QString ruleIconName(trace::Rule rule);
QIcon ruleIcon(trace::Rule rule);

} // namespace widgets
