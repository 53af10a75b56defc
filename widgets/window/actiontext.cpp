// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/actiontext.h"

#include <QAction>

namespace widgets {

QString plainText(const QString& text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        // East Asian menus write the mnemonic in brackets behind the text: "保存(&S)".
        if (text[at] == QLatin1Char('(') && at + 3 < text.size() && text[at + 1] == QLatin1Char('&')
            && text[at + 3] == QLatin1Char(')')) {
            at += 3;
            continue;
        }
        if (text[at] == QLatin1Char('&') && at + 1 < text.size())
            ++at;
        plain += text[at];
    }
    while (plain.endsWith(QChar(0x2026)))
        plain.chop(1);
    return plain;
}

void describe(QAction* action, const QString& sentence)
{
    action->setWhatsThis(sentence);
    action->setStatusTip(sentence);
}

void setAvailable(QAction* action, bool available, const QString& why)
{
    action->setEnabled(available);
    action->setStatusTip(available ? action->whatsThis() : why);
}

QString reasonOf(const QAction* action)
{
    return action->statusTip().isEmpty() ? action->toolTip() : action->statusTip();
}

} // namespace widgets
