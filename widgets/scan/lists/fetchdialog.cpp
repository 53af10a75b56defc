// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/lists/fetchdialog.h"

#include "widgets/text/errortext.h"
#include "widgets/theme/themedicon.h"
#include "widgets/theme/warningline.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace widgets {

namespace {

    constexpr int LargestLimitMib = 16 * 1024;
    constexpr int ProgressSteps = 1000;

} // namespace

FetchDialog::FetchDialog(QWidget* parent)
    : QDialog(parent)
    , m_url(new QLineEdit)
    , m_use(new QComboBox)
    , m_limit(new QSpinBox)
    , m_progress(new QProgressBar)
    , m_state(new QLabel)
    , m_hash(new QLabel)
    , m_trouble(new WarningLine)
    , m_begin(new QPushButton(themedIcon(QStringLiteral("fetch")), tr("&Fetch")))
    , m_cancel(new QPushButton(themedIcon(QStringLiteral("stop")), tr("&Stop fetching")))
    , m_accept(new QPushButton(themedIcon(QStringLiteral("add")), tr("&Add to the form")))
{
    setObjectName(QStringLiteral("fetchDialog"));
    setWindowTitle(tr("Fetch a List"));
    m_url->setObjectName(QStringLiteral("url"));
    m_url->setPlaceholderText(QStringLiteral("https://example.org/hitlist.txt"));
    m_url->setMinimumWidth(m_url->fontMetrics().averageCharWidth() * 60);
    m_use->setObjectName(QStringLiteral("use"));
    for (int use = 0; use < ListUseCount; ++use)
        m_use->addItem(listUseTitle(ListUse(use)), use);
    m_limit->setObjectName(QStringLiteral("limit"));
    m_limit->setRange(1, LargestLimitMib);
    m_limit->setValue(ListFetch::DefaultLimitMib);
    m_limit->setSuffix(tr(" MiB"));
    m_limit->setToolTip(tr("More than this is not taken, whatever the server sends"));
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setWordWrap(true);
    m_hash->setObjectName(QStringLiteral("hash"));
    m_hash->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hash->setWordWrap(true);
    m_hash->setAccessibleName(tr("SHA-256"));
    m_hash->setToolTip(tr("Compare it with the one that the list’s publisher names"));
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_begin->setObjectName(QStringLiteral("begin"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_accept->setObjectName(QStringLiteral("accept"));

    auto* const about = new QLabel(
        tr("A plain text, CSV or JSON lines file is fetched by http or https and kept with its "
           "address, date and SHA-256. When it is fetched again and that fails, the old file "
           "stays."));
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    auto* const form = new QFormLayout;
    form->addRow(about);
    form->addRow(tr("&Address"), m_url);
    form->addRow(tr("Use &as"), m_use);
    form->addRow(tr("&Limit"), m_limit);
    form->addRow(tr("Progress"), m_progress);
    form->addRow(QString(), m_state);
    form->addRow(tr("SHA-256"), m_hash);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_begin, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::ActionRole);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_trouble);
    layout->addStretch();
    layout->addWidget(buttons);

    connect(m_url, &QLineEdit::textChanged, this, &FetchDialog::judge);
    connect(m_begin, &QPushButton::clicked, this, &FetchDialog::begin);
    connect(m_cancel, &QPushButton::clicked, &m_fetch, &ListFetch::cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(m_path, ListUse(m_use->currentData().toInt()));
        accept();
    });
    connect(&m_fetch, &ListFetch::progress, this, [this](qint64 received, qint64 total) {
        const QLocale locale;
        m_progress->setRange(0, total > 0 ? ProgressSteps : 0);
        if (total > 0)
            m_progress->setValue(int(double(received) / double(total) * ProgressSteps));
        m_state->setText(total > 0
                ? tr("%1 of %2")
                      .arg(locale.formattedDataSize(received), locale.formattedDataSize(total))
                : tr("%1 so far").arg(locale.formattedDataSize(received)));
    });
    connect(&m_fetch, &ListFetch::checking, this, [this] { m_state->setText(tr("Reading it…")); });
    connect(&m_fetch, &ListFetch::fetched, this, &FetchDialog::showFetched);
    connect(&m_fetch, &ListFetch::failed, this, [this](const core::Error& error) {
        showIdle();
        m_state->setText(QFile::exists(m_path) ? tr("The file of before is kept.") : QString());
        showTrouble(errorText(error));
    });
    connect(&m_fetch, &ListFetch::cancelled, this, [this] {
        showIdle();
        m_state->setText(tr("Stopped; nothing was changed."));
    });
    showIdle();
    setUrl({});
}

QUrl FetchDialog::url() const { return QUrl(m_url->text().trimmed(), QUrl::StrictMode); }

void FetchDialog::setUrl(const QUrl& url)
{
    m_url->setText(url.toString());
    judge();
}

void FetchDialog::judge()
{
    m_path.clear();
    const QString text = m_url->text().trimmed();
    const auto checked = checkListUrl(url());
    showTrouble(text.isEmpty() || checked ? QString() : errorText(checked.error()));
    m_begin->setEnabled(checked && !m_fetch.active());
    m_accept->setEnabled(false);
    m_hash->clear();
    m_state->clear();
    if (const auto kept = checked ? readKeptList(keptListPath(url())) : std::nullopt)
        m_state->setText(
            tr("Fetched before, on %1.")
                .arg(QLocale().toString(kept->fetched.toLocalTime(), QLocale::ShortFormat)));
}

void FetchDialog::showTrouble(const QString& text)
{
    m_trouble->setText(text);
    // A dialog does not grow by itself, and its introduction would be cut instead.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void FetchDialog::begin()
{
    m_trouble->setText({});
    m_hash->clear();
    m_state->setText(tr("Connecting…"));
    m_path = keptListPath(url());
    m_progress->setRange(0, 0);
    m_begin->setEnabled(false);
    m_url->setEnabled(false);
    m_accept->setEnabled(false);
    m_cancel->setEnabled(true);
    m_fetch.start(url(), m_path, qint64(m_limit->value()) << 20);
}

void FetchDialog::showIdle()
{
    m_progress->setRange(0, ProgressSteps);
    m_progress->setValue(0);
    m_begin->setEnabled(checkListUrl(url()).has_value());
    m_url->setEnabled(true);
    m_cancel->setEnabled(false);
}

void FetchDialog::showFetched(const FetchedList& list)
{
    showIdle();
    m_progress->setValue(ProgressSteps);
    m_path = list.list.path;
    m_hash->setText(list.list.sha256);
    m_state->setText(
        tr("%1, %2").arg(QLocale().formattedDataSize(list.list.bytes), listCountText(list.count)));
    m_accept->setEnabled(true);
    m_accept->setDefault(true);
    m_accept->setFocus();
}

} // namespace widgets
