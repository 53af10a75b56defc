// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/lists/listspanel.h"

#include "widgets/scan/lambdacommand.h"
#include "widgets/scan/lists/fetchdialog.h"
#include "widgets/scan/lists/keptlist.h"
#include "widgets/scan/lists/listmodel.h"
#include "widgets/scan/lists/usedelegate.h"
#include "widgets/theme/partfocus.h"
#include "widgets/theme/themedicon.h"
#include "widgets/window/actiontext.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QUndoStack>

namespace widgets {

namespace {

    constexpr int MostRecent = 12;
    constexpr int RowsShown = 3;

} // namespace

ListsPanel::ListsPanel(QUndoStack& undo, QWidget* parent)
    : QWidget(parent)
    , m_undo(undo)
    , m_model(new ListModel(this))
    , m_view(new QTableView)
    , m_empty(new QLabel(tr("Drop files here, or fetch a list from a web address.")))
    , m_recentMenu(new QMenu(this))
{
    m_view->setObjectName(QStringLiteral("lists"));
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("List files"));
    m_view->setItemDelegateForColumn(ListModel::Use, new UseDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
        | QAbstractItemView::EditKeyPressed);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() * 3 / 2);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->horizontalHeader()->setStretchLastSection(true);
    const int character = m_view->fontMetrics().averageCharWidth();
    m_view->setColumnWidth(ListModel::File, character * 22);
    m_view->setColumnWidth(ListModel::Use, character * 13);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setFixedHeight(heightHint());
    m_view->setMinimumWidth(character * 30);

    m_empty->setObjectName(QStringLiteral("noLists"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* const over = new QVBoxLayout(m_view->viewport());
    over->addWidget(m_empty);

    const auto action = [this](const char* icon, const QString& text, const char* name) {
        auto* const made = new QAction(themedIcon(QLatin1String(icon)), text, this);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    m_add = action("add", tr("Add &list files…"), "addLists");
    describe(m_add, tr("Choose files with one target a line, or drop them anywhere on the form"));
    m_fetch = action("fetch", tr("Fe&tch list from URL…"), "fetchList");
    describe(m_fetch, tr("Fetch a list, such as an IPv6 hitlist, and keep it with its date"));
    m_remove = action("remove", tr("&Remove list"), "removeList");
    describe(m_remove, tr("Take the selected lists out of the form; the files stay"));
    for (QAction* const each : { m_add, m_fetch, m_remove })
        each->setToolTip(each->whatsThis());
    connect(m_add, &QAction::triggered, this, &ListsPanel::chooseFiles);
    connect(m_fetch, &QAction::triggered, this, [this] { fetch(); });
    connect(m_remove, &QAction::triggered, this, &ListsPanel::removeSelected);

    auto* const buttons = new QVBoxLayout;
    buttons->setSpacing(2);
    for (QAction* const each : { m_add, m_fetch, m_remove }) {
        auto* const button = new QToolButton;
        button->setDefaultAction(each);
        button->setAccessibleName(each->text().remove(QLatin1Char('&')));
        if (each == m_add) {
            button->setMenu(m_recentMenu);
            button->setPopupMode(QToolButton::MenuButtonPopup);
        }
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    giveFocusTo(this, m_view);

    auto* const removeKey
        = new QShortcut(QKeySequence::Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &ListsPanel::removeSelected);
    auto* const undoKey
        = new QShortcut(QKeySequence::Undo, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(undoKey, &QShortcut::activated, &m_undo, &QUndoStack::undo);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &ListsPanel::fillRecentMenu);
    connect(m_model, &ListModel::filesWanted, this, [this](const std::vector<ListFile>& files) {
        // Later: the editor of the row is still open.
        QMetaObject::invokeMethod(
            this, [this, files] { edit(tr("using a list otherwise"), files); },
            Qt::QueuedConnection);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ListsPanel::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListsPanel::updateActions);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ListsPanel::showContextMenu);
    updateActions();
}

int ListsPanel::heightHint() const
{
    return m_view->horizontalHeader()->sizeHint().height()
        + RowsShown * m_view->verticalHeader()->defaultSectionSize() + 2 * m_view->frameWidth();
}

std::vector<ListFile> ListsPanel::files() const { return m_model->files(); }

QStringList ListsPanel::paths(ListUse use) const { return m_model->paths(use); }

void ListsPanel::setPaths(ListUse use, const QStringList& paths)
{
    if (m_model->paths(use) == paths)
        return;
    std::vector<ListFile> files = m_model->files();
    std::erase_if(files, [use](const ListFile& file) { return file.use == use; });
    for (const QString& path : paths)
        files.push_back({ path, use });
    std::stable_sort(files.begin(), files.end(),
        [](const ListFile& a, const ListFile& b) { return a.use < b.use; });
    m_model->setFiles(std::move(files));
    Q_EMIT changed();
}

void ListsPanel::edit(const QString& text, std::vector<ListFile> files)
{
    const auto show = [this](const std::vector<ListFile>& shown) {
        m_model->setFiles(shown);
        Q_EMIT changed();
    };
    m_undo.push(new LambdaCommand(
        text, [show, files] { show(files); }, [show, before = m_model->files()] { show(before); }));
}

void ListsPanel::add(const QStringList& paths, ListUse use)
{
    std::vector<ListFile> files = m_model->files();
    for (const QString& path : paths) {
        const ListFile file { path, use };
        if (std::find(files.begin(), files.end(), file) == files.end())
            files.push_back(file);
        remember(path);
    }
    if (files == m_model->files())
        return Q_EMIT said(tr("The list stands there already"));
    edit(tr("adding lists"), files);
    Q_EMIT said(tr("%n list(s) added", nullptr, int(paths.size())));
}

std::vector<int> ListsPanel::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ListsPanel::removeSelected()
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return;
    std::vector<ListFile> files = m_model->files();
    const QString first = QFileInfo(files[std::size_t(rows.front())].path).fileName();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        files.erase(files.begin() + *row);
    edit(tr("removing lists"), files);
    Q_EMIT undoOffered(rows.size() == 1
            ? tr("“%1” was taken out of the form").arg(first)
            : tr("%n list(s) were taken out of the form", nullptr, int(rows.size())));
}

void ListsPanel::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("List Files"), {}, tr("Lists (*.txt *.csv *.list *.jsonl);;All files (*)"));
    if (!files.isEmpty())
        add(files, ListUse::Targets);
}

void ListsPanel::fetch(const QString& again)
{
    auto* const dialog = new FetchDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto kept = readKeptList(again))
        dialog->setUrl(kept->url);
    connect(dialog, &FetchDialog::wanted, this, [this](const QString& path, ListUse use) {
        m_model->recount();
        const auto& files = m_model->files();
        if (std::find(files.begin(), files.end(), ListFile { path, use }) == files.end())
            add({ path }, use);
        else
            Q_EMIT contentChanged();
    });
    dialog->open();
}

void ListsPanel::remember(const QString& path)
{
    m_recent.removeAll(path);
    m_recent.prepend(path);
    while (m_recent.size() > MostRecent)
        m_recent.removeLast();
}

void ListsPanel::setRecent(const QStringList& paths) { m_recent = paths.mid(0, MostRecent); }

void ListsPanel::fillRecentMenu()
{
    m_recentMenu->clear();
    m_recentMenu->setToolTipsVisible(true);
    const auto offer = [this](const QString& path, const QString& tip) {
        // A name is no text with mnemonics.
        QString text = QFileInfo(path).fileName();
        QAction* const action
            = m_recentMenu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")), this,
                [this, path] { add({ path }, ListUse::Targets); });
        action->setToolTip(tip);
    };
    m_recentMenu->addSection(tr("Fetched lists"));
    for (const KeptList& list : keptLists())
        offer(list.path, keptListText(list));
    m_recentMenu->addSection(tr("Recent files"));
    for (const QString& path : std::as_const(m_recent)) {
        if (QFile::exists(path) && !readKeptList(path))
            offer(path, path);
    }
}

void ListsPanel::showContextMenu(const QPoint& at)
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return;
    QMenu menu(this);
    QMenu* const use = menu.addMenu(tr("Use as"));
    for (int i = 0; i < ListUseCount; ++i) {
        use->addAction(listUseTitle(ListUse(i)), this, [this, rows, i] {
            std::vector<ListFile> files = m_model->files();
            for (const int row : rows)
                files[std::size_t(row)].use = ListUse(i);
            edit(tr("using a list otherwise"), files);
        });
    }
    const QString path = m_model->files()[std::size_t(rows.front())].path;
    if (readKeptList(path))
        menu.addAction(themedIcon(QStringLiteral("fetch")), tr("Fetch again…"), this,
            [this, path] { fetch(path); });
    menu.addAction(themedIcon(QStringLiteral("copy")), tr("Copy the file’s path"), this,
        [path] { QGuiApplication::clipboard()->setText(path); });
    menu.addAction(themedIcon(QStringLiteral("reload")), tr("Read again"), this, [this] {
        m_model->recount();
        Q_EMIT contentChanged();
    });
    menu.addSeparator();
    menu.addAction(m_remove);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void ListsPanel::updateActions()
{
    setAvailable(m_remove, m_view->selectionModel()->hasSelection(), tr("Select a list first."));
    m_empty->setVisible(m_model->rowCount() == 0);
}

QList<QAction*> ListsPanel::actions() const { return { m_add, m_fetch, m_remove }; }

} // namespace widgets
