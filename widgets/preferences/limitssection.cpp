// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/limitssection.h"

#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace widgets {

LimitsSection::LimitsSection(QWidget* parent)
    : PreferenceSection(parent)
    , m_rows(new QSpinBox)
    , m_frames(new QSpinBox)
    , m_confirm(new QSpinBox)
{
    m_rows->setObjectName(QStringLiteral("rowLimit"));
    m_rows->setRange(1, 10'000'000);
    m_rows->setSingleStep(100'000);
    m_frames->setObjectName(QStringLiteral("frameMemory"));
    m_frames->setRange(0, 4096);
    m_frames->setSuffix(tr(" MiB"));
    m_confirm->setObjectName(QStringLiteral("confirmTargets"));
    m_confirm->setRange(0, std::numeric_limits<int>::max());
    m_confirm->setSingleStep(256);
    for (QSpinBox* const field : { m_rows, m_frames, m_confirm }) {
        field->setGroupSeparatorShown(true);
        // Not each digit on the way is meant.
        field->setKeyboardTracking(false);
        connect(field, &QSpinBox::valueChanged, this, &LimitsSection::edited);
    }

    auto* const form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addRow(form, tr("&Replies in the table:"), m_rows,
        tr("The Live page lists at most so many. Later ones are counted, and written to the store "
           "when runs are kept."));
    addRow(form, tr("&Memory for packets:"), m_frames,
        tr("For the bytes of replies, which the details of a row show."));
    addRow(form, tr("&Ask from targets:"), m_confirm,
        tr("A scan of so many public addresses or more is asked about before it starts."));
}

void LimitsSection::showValues(const PreferenceValues& values)
{
    const QSignalBlocker rows(m_rows);
    const QSignalBlocker frames(m_frames);
    const QSignalBlocker confirm(m_confirm);
    m_rows->setValue(values.rowLimit);
    m_frames->setValue(values.frameMemoryMib);
    m_confirm->setValue(int(std::min<qint64>(values.confirmTargets, m_confirm->maximum())));
}

void LimitsSection::take(PreferenceValues& values) const
{
    values.rowLimit = m_rows->value();
    values.frameMemoryMib = m_frames->value();
    // A larger number than the field can show stays while nobody touches it.
    if (m_confirm->value() != m_confirm->maximum())
        values.confirmTargets = m_confirm->value();
}

} // namespace widgets
