// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/commandbar.h"

#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

namespace widgets {

namespace {

    /// A line edit cuts what is longer than 32 767 characters, and a tool tip has less room still.
    constexpr qsizetype MostShown = 4000;

    QString shortened(const QString& text)
    {
        return text.size() <= MostShown ? text : text.left(MostShown) + QChar(0x2026);
    }

} // namespace

CommandBar::CommandBar(const QString& accessibleName, const QString& copyText, QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_copy(new QPushButton(themedIcon(QStringLiteral("copy")), copyText))
{
    m_line->setReadOnly(true);
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setAccessibleName(accessibleName);
    m_copy->setToolTip(tr("Copy the command to the clipboard"));
    m_copy->setEnabled(false);

    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, &CommandBar::copy);
}

void CommandBar::setCommand(const QString& command)
{
    m_command = command;
    m_copy->setEnabled(!command.isEmpty());
    showText(shortened(command));
}

void CommandBar::setIncomplete(const QString& reason)
{
    m_command.clear();
    m_copy->setEnabled(false);
    showText(reason);
}

void CommandBar::showText(const QString& text)
{
    if (text == m_line->text())
        return;
    m_line->setText(text);
    m_line->setCursorPosition(0);
    m_line->setToolTip(text);
}

void CommandBar::copy()
{
    if (m_command.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_command);
    Q_EMIT copied();
}

} // namespace widgets
