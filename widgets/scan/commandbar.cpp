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

CommandBar::CommandBar(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
{
    m_line->setReadOnly(true);
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setAccessibleName(accessibleName);
    auto* const copyButton = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Cop&y"));
    copyButton->setToolTip(tr("Copy the command to the clipboard"));

    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(copyButton);
    connect(copyButton, &QPushButton::clicked, this, &CommandBar::copy);
}

void CommandBar::setCommand(const QString& command)
{
    if (command == m_line->text())
        return;
    m_line->setText(command);
    m_line->setCursorPosition(0);
    m_line->setToolTip(command);
}

QString CommandBar::command() const { return m_line->text(); }

void CommandBar::copy()
{
    QGuiApplication::clipboard()->setText(m_line->text());
    Q_EMIT copied();
}

} // namespace widgets
