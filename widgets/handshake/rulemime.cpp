// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/rulemime.h"

#include "widgets/handshake/ruletext.h"

#include <QMimeData>

namespace widgets {

namespace {

    const QString RuleType = QStringLiteral("application/x-mptcp-workbench-rule");

} // namespace

QMimeData* makeRuleMime(trace::Rule rule)
{
    auto* const data = new QMimeData;
    data->setData(RuleType, trace::ruleName(rule));
    return data;
}

std::optional<trace::Rule> ruleFromMime(const QMimeData* data)
{
    const QByteArray name = data->data(RuleType);
    for (const trace::Rule rule : LessonRules) {
        if (name == trace::ruleName(rule))
            return rule;
    }
    return std::nullopt;
}

} // namespace widgets
