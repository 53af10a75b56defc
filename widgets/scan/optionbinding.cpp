// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/optionbinding.h"

#include "widgets/scan/fieldframe.h"
#include "widgets/text/errortext.h"

#include <QLineEdit>

namespace widgets {

bool applyBinding(const OptionBinding& binding, scan::ScanRequest& request)
{
    const auto* const option = scan::findScanOption(binding.option);
    Q_ASSERT(option);
    QString reason = binding.objection ? binding.objection() : QString();
    for (const QString& value : reason.isEmpty() ? binding.read() : QStringList()) {
        const auto accepted = option->set(request, value.toStdString());
        if (!accepted) {
            reason = errorText(accepted.error());
            break;
        }
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

QStringList enteredText(const QLineEdit& edit)
{
    const QString text = edit.text().trimmed();
    return text.isEmpty() ? QStringList() : QStringList(text);
}

} // namespace widgets
