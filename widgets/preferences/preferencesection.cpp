// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/preferencesection.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>

namespace widgets {

void PreferenceSection::addRow(
    QFormLayout* form, const QString& label, QWidget* field, const QString& sentence)
{
    auto* const help = new QLabel(sentence);
    help->setWordWrap(true);
    help->setForegroundRole(QPalette::PlaceholderText);
    field->setToolTip(sentence);
    field->setWhatsThis(sentence);
    field->setAccessibleDescription(sentence);
    auto* const column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(field);
    column->addWidget(help);
    auto* const title = new QLabel(label);
    title->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    form->addRow(title, column);
}

} // namespace widgets
