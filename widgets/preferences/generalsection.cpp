// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/generalsection.h"

#include "widgets/text/languages.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>

namespace widgets {

GeneralSection::GeneralSection(QWidget* parent)
    : PreferenceSection(parent)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_notify(new QSpinBox)
{
    m_language->setObjectName(QStringLiteral("language"));
    m_theme->setObjectName(QStringLiteral("theme"));
    m_notify->setObjectName(QStringLiteral("notifySeconds"));
    m_language->addItem(tr("As the system"), QString());
    for (const Language& language : languages())
        m_language->addItem(language.name, language.code);
    m_theme->addItem(tr("As the system"), int(Theme::System));
    m_theme->addItem(tr("Light"), int(Theme::Light));
    m_theme->addItem(tr("Dark"), int(Theme::Dark));
    m_notify->setRange(0, 86'400);
    m_notify->setSuffix(tr(" s"));
    m_notify->setSpecialValueText(tr("Never"));
    m_notify->setGroupSeparatorShown(true);
    m_notify->setKeyboardTracking(false);

    auto* const form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addRow(form, tr("&Language:"), m_language,
        tr("The window is built anew in the other language; what runs goes on."));
    addRow(form, tr("&Theme:"), m_theme, tr("Light or dark, or as the desktop is."));
    addRow(form, tr("&Notify after:"), m_notify,
        tr("A run that took longer is announced on the desktop when it ends, unless the window is "
           "in use."));

    connect(m_language, &QComboBox::activated, this, &GeneralSection::edited);
    connect(m_theme, &QComboBox::activated, this, &GeneralSection::edited);
    connect(m_notify, &QSpinBox::valueChanged, this, &GeneralSection::edited);
}

void GeneralSection::showValues(const PreferenceValues& values)
{
    const QSignalBlocker quiet(m_notify);
    m_language->setCurrentIndex(std::max(0, m_language->findData(values.language)));
    m_theme->setCurrentIndex(m_theme->findData(int(values.theme)));
    m_notify->setValue(values.notifySeconds);
}

void GeneralSection::take(PreferenceValues& values) const
{
    values.language = m_language->currentData().toString();
    values.theme = Theme(m_theme->currentData().toInt());
    values.notifySeconds = m_notify->value();
}

} // namespace widgets
