// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/fieldframe.h"

#include "widgets/theme/warningline.h"

#include <QBoxLayout>
#include <QLabel>

namespace widgets {

namespace {

    QWidget* focusable(QWidget* editor)
    {
        return editor->focusProxy() ? editor->focusProxy() : editor;
    }

} // namespace

FieldFrame::FieldFrame(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new QLabel(label))
    , m_note(new QLabel)
    , m_warning(new WarningLine)
{
    m_label->setBuddy(editor);
    m_label->setWordWrap(true); // in a narrow column, with large letters
    if (!label.isEmpty())
        focusable(editor)->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_note->hide();

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    m_label->setVisible(!label.isEmpty());
    layout->addWidget(m_label);
    layout->addWidget(editor);
    layout->addWidget(m_warning);
    layout->addWidget(m_note);
}

void FieldFrame::setHelp(const QString& help)
{
    for (QWidget* widget : { static_cast<QWidget*>(m_label), m_editor }) {
        widget->setToolTip(help);
        widget->setWhatsThis(help);
    }
}

void FieldFrame::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FieldFrame::setReason(const QString& reason)
{
    m_warning->setText(reason);
    // Screen readers speak of what has the focus, which may be a part of the editor.
    m_editor->setAccessibleDescription(reason);
    for (QWidget* const part : m_editor->findChildren<QWidget*>()) {
        if (part->focusPolicy() != Qt::NoFocus)
            part->setAccessibleDescription(reason);
    }
}

QString FieldFrame::reason() const { return m_warning->text(); }

} // namespace widgets
