// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/prefixes/prefixbrowser.h"

#include "core/scan/scanplan.h"
#include "widgets/scan/prefixes/prefixmodel.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/theme/themedicon.h"
#include "widgets/theme/warningline.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QTreeView>
#include <QTreeWidget>

namespace widgets {

namespace {

    constexpr std::size_t MostEntries = 500;

} // namespace

PrefixBrowser::PrefixBrowser(QWidget* parent)
    : QDialog(parent)
    , m_model(new PrefixModel(this))
    , m_address(new QLineEdit)
    , m_answer(new QLabel)
    , m_summary(new QLabel)
    , m_entriesTitle(new QLabel)
    , m_trouble(new WarningLine)
    , m_tree(new QTreeView)
    , m_entries(new QTreeWidget)
    , m_names(scan::resolveHost)
{
    setObjectName(QStringLiteral("prefixBrowser"));
    setWindowTitle(tr("Prefixes to Scan"));
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setClearButtonEnabled(true);
    m_address->setPlaceholderText(tr("An address, such as 192.0.2.1"));
    m_answer->setObjectName(QStringLiteral("answer"));
    m_summary->setObjectName(QStringLiteral("summary"));
    for (QLabel* const label : { m_answer, m_summary, m_entriesTitle }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_tree->setObjectName(QStringLiteral("prefixes"));
    m_tree->setAccessibleName(tr("Prefixes"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_entries->setObjectName(QStringLiteral("entries"));
    m_entries->setAccessibleName(tr("Entries that leave something out"));
    m_entries->setRootIsDecorated(false);
    m_entries->setUniformRowHeights(true);
    m_entries->setAlternatingRowColors(true);
    m_entries->setHeaderLabels({ tr("Entry"), tr("Leaves out"), tr("Where it stands") });
    const int character = fontMetrics().averageCharWidth();
    const int widths[] = { 40, 16, 16, 16 };
    for (int column = 0; column < PrefixModel::By; ++column)
        m_tree->setColumnWidth(column, character * widths[column]);
    m_entries->setColumnWidth(0, character * 30);
    m_entries->setColumnWidth(1, character * 16);

    auto* const below = new QWidget;
    auto* const belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->addWidget(m_entriesTitle);
    belowLayout->addWidget(m_entries);
    auto* const splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_tree);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* const form = new QFormLayout;
    form->addRow(tr("&What removes this address?"), m_address);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_trouble);
    layout->addLayout(form);
    layout->addWidget(m_answer);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    resize(character * 120, fontMetrics().height() * 36);
    m_address->setFocus();

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, &PrefixBrowser::answer);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &PrefixBrowser::showEntries);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &PrefixBrowser::showContextMenu);
}

void PrefixBrowser::setRequest(const scan::ScanRequest& request)
{
    m_summary->setText(tr("Reckoning…"));
    m_trouble->setText({});
    m_job.start(
        [this, request](const auto& cancelled) {
            return PrefixAccount::make(request, m_names.resolver(cancelled), cancelled);
        },
        [this](core::Result<std::shared_ptr<const PrefixAccount>> account) {
            showAccount(std::move(account));
        });
}

void PrefixBrowser::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    m_job.cancel();
    m_model->setAccount(nullptr);
    m_account.reset();
    m_entries->clear();
}

void PrefixBrowser::showAccount(core::Result<std::shared_ptr<const PrefixAccount>> account)
{
    m_account = account ? *account : nullptr;
    m_model->setAccount(m_account);
    if (!account) {
        m_summary->setText(tr("There is nothing to show yet."));
        m_trouble->setText(errorText(account.error()));
    } else {
        const core::Uint128 asked = m_account->requested().count();
        const core::Uint128 left = m_account->left().count();
        m_summary->setText(
            tr("%1 addresses are asked for, %2 of them are left out, %3 are to be "
               "scanned.")
                .arg(formatCount(asked), formatCount(asked - left), formatCount(left)));
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_tree->expand(m_model->index(row, 0));
        m_tree->setCurrentIndex(m_model->index(0, 0));
    }
    showEntries();
    answer();
}

void PrefixBrowser::showEntries()
{
    m_entries->clear();
    const QModelIndex current = m_tree->currentIndex();
    m_entriesTitle->setText(tr("Nothing is left out."));
    if (!m_account || !current.isValid())
        return;
    const core::IpRange range = m_model->prefixAt(current).range();
    const auto removals = m_account->removedIn(range);
    const QString where = QString::fromStdString(rangeText(range));
    if (removals.by.empty()) {
        m_entriesTitle->setText(tr("Nothing of %1 is left out.").arg(where));
        return;
    }
    m_entriesTitle->setText(removals.complete && removals.by.size() <= MostEntries
            ? tr("What leaves out parts of %1:").arg(where)
            : tr("What leaves out parts of %1, the first of many:").arg(where));
    for (std::size_t i = 0; i < std::min(removals.by.size(), MostEntries); ++i) {
        const ExclusionEntry& entry = m_account->entries()[removals.by[i].entry];
        auto* const item = new QTreeWidgetItem(m_entries);
        item->setText(0, QString::fromStdString(rangeText(entry.range)));
        item->setText(1, formatCount(removals.by[i].addresses));
        item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setText(2, exclusionPlace(*m_account, entry));
        if (m_account->isFile(entry.source))
            item->setToolTip(2, QString::fromStdString(m_account->sources()[entry.source]));
    }
}

void PrefixBrowser::answer()
{
    const QString text = m_address->text().trimmed();
    m_answer->clear();
    if (text.isEmpty() || !m_account)
        return;
    const auto address = core::IpAddress::parse(text.toStdString());
    if (!address)
        return m_answer->setText(errorText(address.error()));
    const core::IpRange one { address->family(), address->value(), address->value() };
    const bool asked = m_account->requested().countIn(one) > 0;
    const std::vector<std::size_t> entries = m_account->entriesOf(*address);
    if (entries.empty()) {
        m_answer->setText(asked ? tr("Nothing: %1 will be scanned.").arg(text)
                                : tr("Nothing, but no target holds %1 either.").arg(text));
    } else {
        const ExclusionEntry& entry = m_account->entries()[entries.front()];
        const QString by = QString::fromStdString(rangeText(entry.range));
        const QString place = exclusionPlace(*m_account, entry);
        m_answer->setText(asked ? tr("%1 is left out by %2 (%3).").arg(text, by, place)
                                : tr("%1 would be left out by %2 (%3), but no target holds it.")
                                      .arg(text, by, place));
    }
    if (!asked)
        return;
    const QModelIndex index = m_model->indexOf(*address);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void PrefixBrowser::showContextMenu(const QPoint& at)
{
    const QModelIndex index = m_tree->indexAt(at);
    if (!index.isValid())
        return;
    const QString prefix = QString::fromStdString(m_model->prefixAt(index).toString());
    QMenu menu(this);
    menu.addAction(
        tr("Leave out %1").arg(prefix), this, [this, prefix] { Q_EMIT exclusionWanted(prefix); });
    menu.addAction(themedIcon(QStringLiteral("copy")), tr("Copy"), this,
        [prefix] { QGuiApplication::clipboard()->setText(prefix); });
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

} // namespace widgets
