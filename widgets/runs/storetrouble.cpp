// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/storetrouble.h"

#include "widgets/text/errortext.h"
#include "widgets/theme/iconlabel.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace widgets {

namespace {

    QString titleOf(core::ErrorCode code)
    {
        switch (code) {
        case core::ErrorCode::NotFound:
            return StoreTrouble::tr("The store is not there");
        case core::ErrorCode::PermissionDenied:
            return StoreTrouble::tr("The store may not be used");
        case core::ErrorCode::Malformed:
            return StoreTrouble::tr("This is no whole store");
        case core::ErrorCode::Unavailable:
            return StoreTrouble::tr("The store can’t be used now");
        default:
            return StoreTrouble::tr("The store can’t be read");
        }
    }

    QString adviceOf(core::ErrorCode code)
    {
        switch (code) {
        case core::ErrorCode::Malformed:
            return StoreTrouble::tr("It was left as it is. Restore a copy, or open another store.");
        case core::ErrorCode::Unavailable:
            return StoreTrouble::tr("Nothing in it was changed. If another program uses it, wait "
                                    "and try again; if a newer version of this program made it, "
                                    "use that version.");
        default:
            return StoreTrouble::tr("Try again once that is put right, or open another store.");
        }
    }

    QLabel* centred()
    {
        auto* const label = new QLabel;
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 40);
        return label;
    }

} // namespace

StoreTrouble::StoreTrouble(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_store(centred())
    , m_reason(centred())
    , m_advice(centred())
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setObjectName(QStringLiteral("storeTroubleTitle"));
    m_reason->setObjectName(QStringLiteral("storeTroubleReason"));
    auto* const retry = new QPushButton(themedIcon(QStringLiteral("reload")), tr("&Try again"));
    auto* const other
        = new QPushButton(themedIcon(QStringLiteral("open")), tr("Open &another store…"));
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(retry);
    buttons->addWidget(other);
    buttons->addStretch();
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch();
    layout->addWidget(new IconLabel(warningIcon(), fontMetrics().height() * 3), 0, Qt::AlignCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_store);
    layout->addWidget(m_reason);
    layout->addWidget(m_advice);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(retry, &QPushButton::clicked, this, &StoreTrouble::retryWanted);
    connect(other, &QPushButton::clicked, this, &StoreTrouble::otherStoreWanted);
}

void StoreTrouble::show(const QString& store, const core::Error& error)
{
    m_title->setText(titleOf(error.code));
    m_store->setText(store);
    m_reason->setText(errorText(error));
    m_advice->setText(adviceOf(error.code));
}

} // namespace widgets
