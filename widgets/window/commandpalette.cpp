// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/commandpalette.h"

#include "widgets/window/commanddelegate.h"
#include "widgets/window/commandmodel.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QToolTip>

namespace widgets {

namespace {

    const QString RecentKey = QStringLiteral("window/recentCommands");
    constexpr int RecentCommands = 8;

    void remember(const QString& id)
    {
        QSettings settings;
        QStringList recent = settings.value(RecentKey).toStringList();
        recent.removeAll(id);
        recent.prepend(id);
        settings.setValue(RecentKey, recent.mid(0, RecentCommands));
    }

} // namespace

CommandPalette::CommandPalette(QList<Command> commands, QWidget* parent)
    : QDialog(parent)
    , m_model(
          new CommandModel(std::move(commands), QSettings().value(RecentKey).toStringList(), this))
    , m_query(new QLineEdit)
    , m_list(new QListView)
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_query->setObjectName(QStringLiteral("commandQuery"));
    m_query->setPlaceholderText(tr("Type some letters of a command"));
    m_query->setAccessibleName(tr("Letters of a command"));
    m_query->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("commands"));
    m_list->setAccessibleName(tr("Commands that fit"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const help = new QLabel(tr("↑ ↓ choose, Enter runs, Esc closes"));
    help->setForegroundRole(QPalette::PlaceholderText);

    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_query);
    layout->addWidget(m_list, 1);
    layout->addWidget(help);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 26);

    m_query->installEventFilter(this);
    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::onTyped);
    connect(m_query, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    onTyped({});
}

void CommandPalette::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (const QWidget* const window = parentWidget())
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 12)));
    m_query->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const int rows = m_model->rowCount();
        const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
        int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Up:
            row = row <= 0 ? rows - 1 : row - 1;
            break;
        case Qt::Key_Down:
            row = row + 1 >= rows ? 0 : row + 1;
            break;
        case Qt::Key_PageUp:
            row = std::max(0, row - page);
            break;
        case Qt::Key_PageDown:
            row = std::min(rows - 1, row + page);
            break;
        default:
            return QDialog::eventFilter(watched, event);
        }
        m_list->setCurrentIndex(m_model->index(row));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::onTyped(const QString& query)
{
    m_model->setQuery(query);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
}

void CommandPalette::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const Command command = m_model->command(index.row());
    if (const QString reason = index.data(CommandModel::ReasonRole).toString();
        !reason.isEmpty() && !command.page) {
        QToolTip::showText(m_list->viewport()->mapToGlobal(m_list->visualRect(index).bottomLeft()),
            reason, m_list);
        return;
    }
    remember(command.id());
    hide();
    Q_EMIT chosen(command);
    close();
}

} // namespace widgets
