// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/optionfield.h"

#include "widgets/scan/fieldframe.h"
#include "widgets/text/optionlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace widgets {

namespace {

    QString labelOf(const scan::ScanOption& option)
    {
        const QString label = optionLabel(option.name);
        return label.isEmpty() ? QStringLiteral("--") + QLatin1String(option.name) : label;
    }

    QString helpOf(const scan::ScanOption& option)
    {
        const QString help = optionHelp(option.name);
        return help.isEmpty() ? QString::fromUtf8(option.help) : help;
    }

    OptionBinding flagField(const scan::ScanOption& option, const std::function<void()>& changed)
    {
        auto* const box = new QCheckBox(labelOf(option));
        QObject::connect(box, &QCheckBox::toggled, box, changed);
        return { option.name, new FieldFrame({}, box),
            [box] {
                return box->isChecked() ? QStringList(QStringLiteral("true")) : QStringList();
            },
            [box](const QStringList& values) { box->setChecked(!values.isEmpty()); } };
    }

    OptionBinding choiceField(const scan::ScanOption& option, const std::function<void()>& changed)
    {
        auto* const box = new QComboBox;
        for (const QByteArray& choice : QByteArray(option.choices).split(','))
            box->addItem(QString::fromLatin1(choice.trimmed()));
        QObject::connect(box, &QComboBox::currentIndexChanged, box, changed);
        const QString fallback = QString::fromUtf8(option.defaultText);
        return { option.name, new FieldFrame(labelOf(option), box),
            [box] { return QStringList(box->currentText()); },
            [box, fallback](const QStringList& values) {
                box->setCurrentText(values.isEmpty() ? fallback : values.first());
            } };
    }

    OptionBinding lineField(const scan::ScanOption& option, const std::function<void()>& changed)
    {
        auto* const edit = new QLineEdit;
        const QString fallback = QString::fromUtf8(option.defaultText);
        edit->setPlaceholderText(fallback.isEmpty()
                ? QCoreApplication::translate("OptionField", "by itself")
                : fallback);
        QObject::connect(edit, &QLineEdit::textChanged, edit, changed);
        return { option.name, new FieldFrame(labelOf(option), edit),
            [edit] { return enteredText(*edit); },
            [edit](const QStringList& values) { edit->setText(values.join(QLatin1Char(','))); } };
    }

} // namespace

OptionBinding makeOptionField(const char* name, const std::function<void()>& changed)
{
    const scan::ScanOption& option = *scan::findScanOption(name);
    OptionBinding binding = option.kind == scan::OptionKind::Flag ? flagField(option, changed)
        : option.kind == scan::OptionKind::Choice                 ? choiceField(option, changed)
                                                                  : lineField(option, changed);
    binding.frame->editor()->setObjectName(QLatin1String(name));
    binding.frame->setHelp(helpOf(option));
    return binding;
}

} // namespace widgets
