// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/databasessection.h"

#include "widgets/preferences/filefield.h"

#include <QFormLayout>

namespace widgets {

DatabasesSection::DatabasesSection(QWidget* parent)
    : PreferenceSection(parent)
    , m_origin(new FileField(FileField::Kind::Existing, QStringLiteral("originFile"),
          tr("Choose Database of Networks"), tr("All files (*)")))
    , m_country(new FileField(FileField::Kind::Existing, QStringLiteral("countryFile"),
          tr("Choose Database of Countries"), tr("All files (*)")))
{
    auto* const form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addRow(form, tr("&Networks (AS):"), m_origin,
        tr("A MaxMind DB file or a table of prefixes and AS numbers; figures by network need it."));
    addRow(form, tr("&Countries:"), m_country,
        tr("A MaxMind DB file of countries; figures by country need it."));
    connect(m_origin, &FileField::edited, this, &DatabasesSection::edited);
    connect(m_country, &FileField::edited, this, &DatabasesSection::edited);
}

void DatabasesSection::showValues(const PreferenceValues& values)
{
    m_origin->setText(values.originFile);
    m_country->setText(values.countryFile);
}

void DatabasesSection::take(PreferenceValues& values) const
{
    if (m_origin->problem().isEmpty())
        values.originFile = m_origin->text();
    if (m_country->problem().isEmpty())
        values.countryFile = m_country->text();
}

} // namespace widgets
