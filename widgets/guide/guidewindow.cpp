// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guide/guidewindow.h"

#include "widgets/guide/guidecontents.h"
#include "widgets/guide/guidehits.h"
#include "widgets/guide/guideview.h"
#include "widgets/theme/themedicon.h"
#include "widgets/window/actiontext.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>

namespace widgets {

namespace {

    const QString GeometryKey = QStringLiteral("guide/geometry");
    const QString SplitterKey = QStringLiteral("guide/splitter");
    const QString StepKey = QStringLiteral("guide/textStep");
    constexpr QSize FirstSize(1080, 760);
    constexpr int FirstSideWidth = 290;

} // namespace

GuideWindow::GuideWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_book(GuideBook::ofProgram())
    , m_view(new GuideView)
    , m_contents(new GuideContents(m_book))
    , m_hits(new GuideHits)
    , m_query(new QLineEdit)
    , m_side(new QStackedWidget)
    , m_splitter(new QSplitter)
{
    setObjectName(QStringLiteral("guideWindow"));
    setWindowTitle(tr("User Guide"));
    m_view->setObjectName(QStringLiteral("guideView"));
    m_view->setAccessibleName(tr("Page of the guide"));
    m_splitter->addWidget(makeSide());
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({ FirstSideWidth, FirstSize.width() - FirstSideWidth });
    setCentralWidget(m_splitter);
    addToolBar(makeToolBar());
    addKeys();
    connect(m_contents, &GuideContents::pageWanted, m_view, &GuideView::showPage);
    connect(m_hits, &GuideHits::pageWanted, m_view, &GuideView::showPage);
    connect(m_query, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_view, &QTextBrowser::sourceChanged, this, &GuideWindow::onPageShown);
    resize(FirstSize);
    const QSettings settings;
    restoreGeometry(settings.value(GeometryKey).toByteArray());
    m_splitter->restoreState(settings.value(SplitterKey).toByteArray());
    m_view->setTextStep(settings.value(StepKey).toInt());
}

GuideWindow::~GuideWindow()
{
    QSettings settings;
    settings.setValue(GeometryKey, saveGeometry());
    settings.setValue(SplitterKey, m_splitter->saveState());
    settings.setValue(StepKey, m_view->textStep());
}

QWidget* GuideWindow::makeSide()
{
    m_query->setObjectName(QStringLiteral("guideSearch"));
    m_query->setPlaceholderText(tr("Search the guide"));
    m_query->setAccessibleName(tr("Search the guide"));
    m_query->setClearButtonEnabled(true);
    m_side->addWidget(m_contents);
    m_side->addWidget(m_hits);
    auto* const side = new QWidget;
    auto* const layout = new QVBoxLayout(side);
    layout->setContentsMargins(6, 6, 0, 6);
    layout->addWidget(m_query);
    layout->addWidget(m_side, 1);
    return side;
}

QToolBar* GuideWindow::makeToolBar()
{
    auto* const bar = new QToolBar(tr("Guide"));
    bar->setObjectName(QStringLiteral("guideToolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto add = [this, bar](const QString& icon, const QString& text, const QKeySequence& key,
                         const QString& description, auto does) {
        QAction* const action = bar->addAction(themedIcon(icon), text);
        action->setShortcut(key);
        describe(action, description);
        action->setToolTip(tr("%1 (%2)").arg(description, key.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    QAction* const back = add(QStringLiteral("view-back"), tr("Back"), Qt::ALT | Qt::Key_Left,
        tr("The page that was shown before."), [this] { m_view->backward(); });
    QAction* const forward
        = add(QStringLiteral("view-forward"), tr("Forward"), Qt::ALT | Qt::Key_Right,
            tr("The page from which you went back."), [this] { m_view->forward(); });
    add(QStringLiteral("home"), tr("Contents"), Qt::ALT | Qt::Key_Home,
        tr("All chapters with what is in them."),
        [this] { m_view->showPage(guideContentsFile()); });
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(m_view, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    bar->addSeparator();
    addTextSizes(bar);
    return bar;
}

void GuideWindow::addTextSizes(QToolBar* bar)
{
    const auto add = [this, bar](const QString& icon, const QString& text,
                         const QList<QKeySequence>& keys, auto does) {
        QAction* const action = bar->addAction(themedIcon(icon), text);
        action->setShortcuts(keys);
        action->setToolTip(
            tr("%1 (%2)").arg(text, keys.front().toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    QAction* const larger = add(QStringLiteral("zoom-in"), tr("Larger text"),
        { QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal) },
        [this] { m_view->setTextStep(m_view->textStep() + 1); });
    QAction* const smaller = add(QStringLiteral("zoom-out"), tr("Smaller text"),
        { QKeySequence(Qt::CTRL | Qt::Key_Minus) },
        [this] { m_view->setTextStep(m_view->textStep() - 1); });
    QAction* const normal = add(QStringLiteral("zoom-whole"), tr("Normal text"),
        { QKeySequence(Qt::CTRL | Qt::Key_0) }, [this] { m_view->setTextStep(0); });
    const auto update = [this, larger, smaller, normal] {
        larger->setEnabled(m_view->canGrow());
        smaller->setEnabled(m_view->canShrink());
        normal->setEnabled(m_view->textStep() != 0);
    };
    connect(m_view, &GuideView::textStepChanged, this, update);
    update();
}

void GuideWindow::addKeys()
{
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_query, [this] {
        m_query->setFocus(Qt::ShortcutFocusReason);
        m_query->selectAll();
    });
    // Down leads from the words into the list, Escape from a search to the contents and then out.
    auto* const down = new QShortcut(QKeySequence(Qt::Key_Down), m_query);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_side, [this] {
        m_side->currentWidget()->setFocus(Qt::ShortcutFocusReason);
        if (m_side->currentWidget() == m_hits)
            m_hits->setCurrentRow(0);
    });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, [this] {
        if (m_query->text().isEmpty())
            close();
        else
            m_query->clear();
    });
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    // Back and forward buttons of a mouse are QTextBrowser's own.
}

void GuideWindow::search(const QString& query)
{
    const QStringList words = guideWords(query);
    m_view->setMarkedWords(words);
    if (!words.isEmpty())
        m_hits->setHits(searchGuide(m_book, query));
    m_side->setCurrentWidget(words.isEmpty() ? static_cast<QWidget*>(m_contents) : m_hits);
}

void GuideWindow::onPageShown(const QUrl& url)
{
    // The view itself names it only when this is over.
    m_contents->setCurrentPage(guideFile(url));
    const QString title = m_view->documentTitle();
    setWindowTitle(title.isEmpty() ? tr("User Guide") : tr("%1 — User Guide").arg(title));
}

void GuideWindow::showPage(const QString& page)
{
    m_view->showPage(page.isEmpty() ? guideContentsFile() : page);
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
    m_view->setFocus();
}

QString GuideWindow::page() const { return m_view->page(); }

} // namespace widgets
