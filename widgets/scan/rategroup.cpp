// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/rategroup.h"

#include "widgets/scan/fieldframe.h"
#include "widgets/text/optionlabel.h"

#include <QGridLayout>
#include <QLineEdit>

namespace widgets {

RateGroup::RateGroup(QWidget* parent)
    : QGroupBox(tr("Rate"), parent)
{
    new QGridLayout(this);
    for (const char* option : { "rate", "max-targets", "cooldown-time", "probes" })
        addField(option);
}

void RateGroup::addField(const char* option)
{
    auto* const edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(option));
    const QString fallback = QString::fromUtf8(scan::findScanOption(option)->defaultText);
    edit->setPlaceholderText(fallback.isEmpty() ? tr("all") : fallback);
    auto* const frame = new FieldFrame(optionLabel(option), edit);
    frame->setHelp(optionHelp(option));
    connect(edit, &QLineEdit::textChanged, this, &RateGroup::changed);

    const int index = int(m_fields.size());
    qobject_cast<QGridLayout*>(layout())->addWidget(frame, index / 2, index % 2, Qt::AlignTop);
    m_fields.push_back({ option, edit, frame });
}

std::vector<OptionBinding> RateGroup::bindings()
{
    std::vector<OptionBinding> bindings;
    for (const Field& field : m_fields) {
        bindings.push_back(
            { field.option, field.frame, [edit = field.edit] { return enteredText(*edit); },
                [edit = field.edit](
                    const QStringList& values) { edit->setText(values.join(QLatin1Char(','))); } });
    }
    return bindings;
}

void RateGroup::setRateNote(const QString& note) { m_fields.front().frame->setNote(note); }

} // namespace widgets
