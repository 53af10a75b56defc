// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/resultsgroup.h"

#include "widgets/library/runlibrary.h"
#include "widgets/scan/fieldframe.h"
#include "widgets/scan/optionfield.h"
#include "widgets/session/preferences.h"
#include "widgets/text/optionlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

namespace widgets {

namespace {

    constexpr const char* StageWords[] = { "trace", "verify" }; // in the order of scan::Stage

} // namespace

ResultsGroup::ResultsGroup(Preferences& preferences, QWidget* parent)
    : QGroupBox(tr("Results"), parent)
    , m_preferences(preferences)
    , m_keep(new QCheckBox(tr("Keep runs in the store")))
{
    auto* const stages = new FieldFrame(optionLabel("then"), buildStages());
    stages->setHelp(optionHelp("then"));
    m_bindings.push_back({ "then", stages,
        [this] {
            QStringList words;
            for (std::size_t i = 0; i < m_stages.size(); ++i) {
                if (m_stages[i]->isChecked())
                    words.append(QLatin1String(StageWords[i]));
            }
            return words.isEmpty() ? words : QStringList(words.join(QLatin1Char(',')));
        },
        [this](const QStringList& values) {
            const QStringList words = values.join(QLatin1Char(',')).split(QLatin1Char(','));
            for (std::size_t i = 0; i < m_stages.size(); ++i)
                m_stages[i]->setChecked(words.contains(QLatin1String(StageWords[i])));
        } });
    const auto tell = [this] { Q_EMIT changed(); };
    for (const char* option : { "label", "note" })
        m_bindings.push_back(makeOptionField(option, tell));
    m_keep->setObjectName(QStringLiteral("keepRuns"));

    auto* const grid = new QGridLayout(this);
    grid->addWidget(stages, 0, 0, 1, 2);
    grid->addWidget(m_keep, 1, 0, 1, 2);
    grid->addWidget(m_bindings[1].frame, 2, 0, Qt::AlignTop);
    grid->addWidget(m_bindings[2].frame, 2, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    for (const char* name : { "label", "note" })
        findChild<QLineEdit*>(QLatin1String(name))->setPlaceholderText(tr("none"));
    connect(m_keep, &QCheckBox::toggled, this, [this](bool keep) {
        m_preferences.setKeepRuns(keep);
        Q_EMIT changed();
    });
    connect(&m_preferences, &Preferences::changed, this, &ResultsGroup::followPreferences);
    followPreferences();
}

QWidget* ResultsGroup::buildStages()
{
    const std::pair<QString, QString> texts[] = {
        { tr("Trace them"), tr("Find the hop that altered the option, while the scan goes on.") },
        { tr("Prove them"),
            tr("Open real MPTCP connections to prove that the host itself speaks it.") },
    };
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < std::size(texts); ++i) {
        auto* const box = new QCheckBox(texts[i].first);
        box->setObjectName(QStringLiteral("then-") + QLatin1String(StageWords[i]));
        box->setToolTip(texts[i].second);
        connect(box, &QCheckBox::toggled, this, &ResultsGroup::changed);
        layout->addWidget(box);
        m_stages.push_back(box);
    }
    layout->addStretch();
    return row;
}

void ResultsGroup::followPreferences()
{
    m_keep->setChecked(m_preferences.keepRuns());
    m_keep->setToolTip(tr("Every scan is written to %1 while it runs, with its configuration, "
                          "counters and losses.")
                           .arg(RunLibrary::displayName(m_preferences.storeUrl())));
    for (std::size_t i = 1; i < m_bindings.size(); ++i)
        m_bindings[i].frame->setEnabled(m_preferences.keepRuns());
}

} // namespace widgets
