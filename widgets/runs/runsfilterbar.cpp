// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/runsfilterbar.h"

#include "widgets/theme/themedicon.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace widgets {

RunsFilterBar::RunsFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_kind(addChoice("filterKind", tr("Kind of run"), tr("Show only runs of this kind")))
    , m_origin(addChoice("filterOrigin", tr("Measured or simulated"),
          tr("Simulated runs come from the virtual lab: nothing was measured")))
    , m_label(addChoice("filterLabel", tr("Label"), tr("Show only the runs of one series")))
    , m_span(addChoice("filterSpan", tr("Time span"), tr("Show only runs that began since then")))
    , m_shown(new QLabel)
{
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setAccessibleName(tr("Filter of runs"));
    m_text->setPlaceholderText(tr("Filter runs: words in any column"));
    m_text->setToolTip(tr("Runs in which every word occurs in some column (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themedIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_shown->setObjectName(QStringLiteral("shownRuns"));

    m_kind->addItem(tr("All kinds"), -1);
    m_kind->addItem(tr("Scans"), int(store::RunKind::Scan));
    m_kind->addItem(tr("Traces"), int(store::RunKind::Trace));
    m_kind->addItem(tr("Proofs"), int(store::RunKind::Verify));
    m_origin->addItem(tr("Measured and simulated"), -1);
    m_origin->addItem(tr("Measured"), 0);
    m_origin->addItem(tr("Simulated"), 1);
    m_label->addItem(tr("All labels"));
    m_span->addItem(tr("Any time"), 0);
    m_span->addItem(tr("Last day"), 1);
    m_span->addItem(tr("Last week"), 7);
    m_span->addItem(tr("Last month"), 31);
    m_span->addItem(tr("Last year"), 366);

    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    for (QComboBox* const choice : { m_kind, m_origin, m_label, m_span }) {
        layout->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &RunsFilterBar::conditionsChanged);
    }
    layout->addWidget(m_shown);
    connect(m_text, &QLineEdit::textChanged, this, &RunsFilterBar::conditionsChanged);
}

QComboBox* RunsFilterBar::addChoice(
    const char* name, const QString& accessibleName, const QString& help)
{
    auto* const choice = new QComboBox;
    choice->setObjectName(QLatin1String(name));
    choice->setAccessibleName(accessibleName);
    choice->setToolTip(help);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
    choice->setMinimumContentsLength(8);
    return choice;
}

RunConditions RunsFilterBar::conditions() const
{
    RunConditions conditions;
    conditions.text = m_text->text();
    if (const int kind = m_kind->currentData().toInt(); kind >= 0)
        conditions.kind = store::RunKind(kind);
    if (const int origin = m_origin->currentData().toInt(); origin >= 0)
        conditions.simulated = origin == 1;
    if (m_label->currentIndex() > 0)
        conditions.label = m_label->currentData().toString();
    if (const int days = m_span->currentData().toInt(); days > 0) {
        conditions.fromNs
            = QDateTime::currentDateTimeUtc().addDays(-days).toMSecsSinceEpoch() * 1'000'000;
    }
    return conditions;
}

void RunsFilterBar::clear()
{
    {
        const QSignalBlocker text(m_text);
        const QSignalBlocker kind(m_kind);
        const QSignalBlocker origin(m_origin);
        const QSignalBlocker label(m_label);
        const QSignalBlocker span(m_span);
        m_text->clear();
        for (QComboBox* const choice : { m_kind, m_origin, m_label, m_span })
            choice->setCurrentIndex(0);
    }
    Q_EMIT conditionsChanged();
}

void RunsFilterBar::setLabels(const QStringList& labels)
{
    const QVariant chosen = m_label->currentIndex() > 0 ? m_label->currentData() : QVariant();
    {
        const QSignalBlocker blocker(m_label);
        while (m_label->count() > 1)
            m_label->removeItem(1);
        for (const QString& label : labels)
            m_label->addItem(label.isEmpty() ? tr("Without a label") : label, label);
        const int again = chosen.isValid() ? m_label->findData(chosen) : 0;
        m_label->setCurrentIndex(std::max(again, 0));
        if (!chosen.isValid() || again >= 0)
            return;
    }
    Q_EMIT conditionsChanged();
}

void RunsFilterBar::setShownText(const QString& text) { m_shown->setText(text); }

void RunsFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace widgets
