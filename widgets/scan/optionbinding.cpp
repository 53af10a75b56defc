// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/optionbinding.h"

#include "widgets/scan/fieldframe.h"

#include <QCoreApplication>

namespace widgets {

bool applyBinding(const OptionBinding& binding, scan::ScanRequest& request)
{
    const auto* const option = scan::findScanOption(binding.option);
    Q_ASSERT(option);
    const std::optional<QString> text = binding.read();
    QString reason;
    if (text) {
        const auto accepted = option->set(request, text->toStdString());
        if (!accepted)
            reason = QString::fromStdString(accepted.error().detail);
    }
    binding.frame->setReason(reason);
    return reason.isEmpty();
}

void showRequest(const OptionBinding& binding, const scan::ScanRequest& request)
{
    QStringList values;
    for (const std::string& value : scan::findScanOption(binding.option)->get(request))
        values.append(QString::fromStdString(value));
    binding.write(values);
}

QString optionHelp(const char* name)
{
    const auto* const option = scan::findScanOption(name);
    Q_ASSERT(option);
    return QCoreApplication::translate("OptionHelp", "%1 (option --%2)")
        .arg(QCoreApplication::translate("ScanOption", option->help),
            QString::fromLatin1(option->name));
}

} // namespace widgets
