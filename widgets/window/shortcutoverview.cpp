// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/shortcutoverview.h"

#include "widgets/window/actiontext.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMap>
#include <QTreeWidget>

namespace widgets {

ShortcutOverview::ShortcutOverview(const QList<Command>& commands, QWidget* parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget)
{
    setObjectName(QStringLiteral("shortcutOverview"));
    setWindowTitle(tr("Keyboard Shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* const search = new QLineEdit;
    search->setObjectName(QStringLiteral("shortcutSearch"));
    search->setPlaceholderText(tr("Search commands and keys"));
    search->setAccessibleName(tr("Search commands and keys"));
    search->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("shortcutTree"));
    m_tree->setAccessibleName(tr("Commands with their keys"));
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({ tr("Command"), tr("Keys"), tr("What it does") });
    m_tree->setRootIsDecorated(false);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(search, &QLineEdit::textChanged, this, &ShortcutOverview::filter);

    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    fill(commands);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 34);
    search->setFocus();
}

void ShortcutOverview::fill(const QList<Command>& commands)
{
    QMap<QString, QTreeWidgetItem*> groups;
    for (const Command& command : commands) {
        QTreeWidgetItem*& group = groups[command.place];
        if (!group) {
            group = new QTreeWidgetItem(m_tree, { command.place });
            QFont bold = m_tree->font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setFirstColumnSpanned(true);
            group->setFlags(Qt::ItemIsEnabled);
        }
        auto* const item = new QTreeWidgetItem(group,
            { command.name, command.keys(),
                command.action->whatsThis().isEmpty() ? reasonOf(command.action)
                                                      : command.action->whatsThis() });
        item->setIcon(0, command.action->icon());
        item->setToolTip(2, item->text(2));
    }
    m_tree->expandAll();
    for (const int column : { 0, 1 })
        m_tree->resizeColumnToContents(column);
}

void ShortcutOverview::filter(const QString& text)
{
    for (int top = 0; top < m_tree->topLevelItemCount(); ++top) {
        QTreeWidgetItem* const group = m_tree->topLevelItem(top);
        bool any = false;
        for (int at = 0; at < group->childCount(); ++at) {
            QTreeWidgetItem* const item = group->child(at);
            const bool fits = item->text(0).contains(text, Qt::CaseInsensitive)
                || item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any |= fits;
        }
        group->setHidden(!any);
    }
}

} // namespace widgets
