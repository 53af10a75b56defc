// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/errortext.h"

#include "widgets/text/coretext.h"
#include "widgets/text/optionlabel.h"

namespace widgets {

QString errorText(const core::Error& error)
{
    QString text = inWordsOfTheForm(coreText(error.detail));
    // The name of a machine begins as it is written.
    if (!text.isEmpty() && !text.startsWith(QLatin1String("ssh:")))
        text[0] = text[0].toUpper();
    return text;
}

} // namespace widgets
