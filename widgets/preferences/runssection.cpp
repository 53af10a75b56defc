// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/runssection.h"

#include "widgets/library/runlibrary.h"
#include "widgets/preferences/filefield.h"

#include <QCheckBox>
#include <QFormLayout>

namespace widgets {

RunsSection::RunsSection(QWidget* parent)
    : PreferenceSection(parent)
    , m_store(new FileField(FileField::Kind::Store, QStringLiteral("storeUrl"), tr("Choose Store"),
          tr("Stores of runs (*.sqlite *.db);;All files (*)")))
    , m_keep(new QCheckBox(tr("&Keep runs")))
{
    m_keep->setObjectName(QStringLiteral("keepRuns"));
    auto* const form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addRow(form, tr("&Store:"), m_store,
        tr("A file, or postgresql://USER@HOST/DATABASE for a store that several share."));
    addRow(form, QString(), m_keep,
        tr("Scans, traces and proofs are written to the store while they run, so that a crash "
           "loses next to nothing."));
    connect(m_store, &FileField::edited, this, &RunsSection::edited);
    connect(m_keep, &QCheckBox::toggled, this, &RunsSection::edited);
}

void RunsSection::showValues(const PreferenceValues& values)
{
    const QSignalBlocker quiet(m_keep);
    m_store->setText(RunLibrary::keptUrl(values.storeUrl));
    m_keep->setChecked(values.keepRuns);
}

void RunsSection::take(PreferenceValues& values) const
{
    if (m_store->problem().isEmpty())
        values.storeUrl = m_store->text() == RunLibrary::keptUrl(values.storeUrl) ? values.storeUrl
                                                                                  : m_store->text();
    values.keepRuns = m_keep->isChecked();
}

} // namespace widgets
