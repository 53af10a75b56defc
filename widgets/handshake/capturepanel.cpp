// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/capturepanel.h"

#include "widgets/handshake/connectionmodel.h"
#include "widgets/text/format.h"
#include "widgets/theme/themedicon.h"
#include "widgets/theme/warningline.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>

namespace widgets {

namespace {

    const QString RecentKey = QStringLiteral("handshake/recentCaptures");
    constexpr int RecentMost = 8;
    constexpr int FilterDelayMs = 150;

} // namespace

CapturePanel::CapturePanel(HandshakeSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_recent(new QMenu(this))
    , m_title(new QLabel)
    , m_filter(new QLineEdit)
    , m_progressRow(new QWidget)
    , m_progress(new QProgressBar)
    , m_progressText(new QLabel)
    , m_model(new ConnectionModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_table(new QTableView)
    , m_counters(new QLabel)
    , m_warning(new WarningLine)
{
    auto* const open = new QToolButton;
    open->setObjectName(QStringLiteral("openCapture"));
    open->setIcon(themedIcon(QStringLiteral("open")));
    open->setText(tr("&Open capture…"));
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setFocusPolicy(Qt::StrongFocus);
    open->setPopupMode(QToolButton::MenuButtonPopup);
    open->setMenu(m_recent);
    open->setToolTip(tr("Opens a pcap or pcapng file; one can also be dropped on this page"));
    connect(open, &QToolButton::clicked, this, &CapturePanel::askForFile);
    connect(m_recent, &QMenu::aboutToShow, this, &CapturePanel::fillRecent);
    fillRecent();
    m_title->setObjectName(QStringLiteral("captureTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_filter->setObjectName(QStringLiteral("connectionFilter"));
    m_filter->setPlaceholderText(tr("Filter by address, port, version or outcome"));
    m_filter->setAccessibleName(tr("Filter connections"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition);

    auto* const top = new QHBoxLayout;
    top->addWidget(open);
    top->addWidget(m_title);
    top->addWidget(m_filter, 1);

    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading the capture"));
    auto* const cancel = new QPushButton(tr("&Cancel"));
    cancel->setObjectName(QStringLiteral("cancelReading"));
    connect(cancel, &QPushButton::clicked, &m_session, &HandshakeSession::cancelReading);
    auto* const progress = new QHBoxLayout(m_progressRow);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_progressText);
    progress->addWidget(cancel);

    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(ConnectionModel::SearchRole);
    m_shown->setSortRole(ConnectionModel::SortRole);
    m_shown->setDynamicSortFilter(false);
    m_table->setObjectName(QStringLiteral("connections"));
    m_table->setAccessibleName(tr("Connections of the capture"));
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    resetColumns();

    m_counters->setObjectName(QStringLiteral("captureCounters"));
    m_counters->setWordWrap(true);
    m_counters->setForegroundRole(QPalette::PlaceholderText);
    m_warning->setObjectName(QStringLiteral("captureWarning"));

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_progressRow);
    layout->addWidget(m_warning);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_counters);

    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(FilterDelayMs);
    connect(m_filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, [this] {
        m_shown->setFilterFixedString(m_filter->text().trimmed().toLower());
        selectChosen();
        showCounters();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CapturePanel::onRowChosen);
    connect(&m_session, &HandshakeSession::captureChanged, this, &CapturePanel::refresh);
    connect(&m_session, &HandshakeSession::readingProgressed, this, [this](quint64 packets) {
        m_progressText->setText(tr("%1 packets read").arg(formatCount(packets)));
    });
    refresh();
}

void CapturePanel::resetColumns()
{
    const int character = fontMetrics().averageCharWidth();
    for (const auto& [column, characters] :
        { std::pair { ConnectionModel::Initiator, 24 }, std::pair { ConnectionModel::Listener, 24 },
            std::pair { ConnectionModel::Version, 11 }, std::pair { ConnectionModel::Subflows, 11 },
            std::pair { ConnectionModel::Packets, 10 } })
        m_table->setColumnWidth(column, character * characters);
}

void CapturePanel::askForFile()
{
    auto* const dialog = new QFileDialog(this, tr("Open Capture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Captures (*.pcap *.pcapng *.cap)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &CapturePanel::open);
    dialog->open();
}

void CapturePanel::open(const QString& file)
{
    remember(file);
    m_session.openCapture(file);
}

void CapturePanel::remember(const QString& file)
{
    QSettings settings;
    QStringList recent = settings.value(RecentKey).toStringList();
    const QString path = QFileInfo(file).absoluteFilePath();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue(RecentKey, QStringList(recent.mid(0, RecentMost)));
}

void CapturePanel::fillRecent()
{
    m_recent->clear();
    const QStringList recent = QSettings().value(RecentKey).toStringList();
    for (const QString& file : recent) {
        // An ampersand in a file's name is no mnemonic.
        QString text = QDir::toNativeSeparators(file);
        m_recent->addAction(
            text.replace(u'&', QStringLiteral("&&")), this, [this, file] { open(file); });
    }
    if (recent.isEmpty())
        m_recent->addAction(tr("No capture was opened yet"))->setEnabled(false);
}

void CapturePanel::refresh()
{
    const HandshakeSession::Capture& capture = m_session.capture();
    m_title->setText(capture.title);
    m_progressRow->setVisible(m_session.reading());
    if (m_session.reading())
        m_progressText->setText(tr("%1 packets read").arg(formatCount(m_session.packetsRead())));
    QString warning = capture.error;
    if (capture.found && !capture.found->brokenOff.empty())
        warning = tr("The file could not be read to its end: %1. What came before is shown.")
                      .arg(QString::fromStdString(capture.found->brokenOff));
    m_warning->setText(warning);
    m_filter->setEnabled(capture.found != nullptr);
    m_table->setEnabled(capture.found != nullptr);
    showCounters();
    fillTable();
}

void CapturePanel::showCounters()
{
    const HandshakeSession::Capture& capture = m_session.capture();
    m_counters->setVisible(capture.found && !capture.file.isEmpty());
    if (!capture.found)
        return;
    const handshake::Assembler::Counters& counters = capture.found->counters;
    QStringList parts { tr("%1 packets").arg(formatCount(counters.packets)) };
    const auto add = [&](std::uint64_t count, const QString& text) {
        if (count > 0)
            parts.append(text.arg(formatCount(count)));
    };
    add(counters.notTcp, tr("%1 not TCP"));
    add(counters.withoutSyn, tr("%1 of connections whose beginning is not in the file"));
    add(counters.malformed, tr("%1 unreadable"));
    add(counters.beyondLimits, tr("%1 left out, for the file holds more than is shown"));
    const int all = m_model->rowCount();
    const int shown = m_shown->rowCount();
    parts.prepend(shown == all
            ? tr("%n connection(s)", nullptr, all)
            : tr("%1 of %n connection(s)", nullptr, all).arg(formatCount(core::Uint128(shown))));
    m_counters->setText(parts.join(tr(", ")));
}

void CapturePanel::fillTable()
{
    const auto found = m_session.capture().found;
    if (m_listed == found.get())
        return;
    m_listed = found.get();
    if (!found) {
        m_rows.cancel();
        m_model->setRows(std::make_shared<ConnectionRows>());
        return;
    }
    m_rows.start([found](const auto&) { return connectionRows(*found); },
        [this](std::shared_ptr<const ConnectionRows> rows) {
            m_model->setRows(std::move(rows));
            selectChosen();
            showCounters();
        });
}

void CapturePanel::selectChosen()
{
    const int chosen = m_session.capture().chosen;
    if (chosen < 0 || chosen >= m_model->rowCount())
        return;
    const QModelIndex index = m_shown->mapFromSource(m_model->index(chosen, 0));
    if (index.isValid() && index.row() != m_table->currentIndex().row())
        m_table->setCurrentIndex(index);
}

void CapturePanel::onRowChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_session.chooseConnection(m_shown->mapToSource(current).row());
}

} // namespace widgets
