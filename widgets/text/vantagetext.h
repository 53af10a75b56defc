// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/link.h"

#include <QStringList>

namespace widgets {

/// "Kernel lab" for "lab", "me@host" for "ssh:me@host", and so on; of several machines the first
/// ones and how many more there are.
QString vantageTitle(const QString& vantage);

/// The machines of an "ssh:" name as one types them, without "ssh:".
QStringList machinesOf(const QString& vantage);
/// The name that --vantage takes of machines as one types them: lines, words, or separated by
/// commas but for those of a lab's plan. "ssh:" when there is none.
QString vantageOfMachines(const QString& typed);

/// How a machine stands, as a sentence that does not name it.
QString machineStateText(const remote::LinkReport& report);
/// Why it stands so; empty when all is well.
QString machineReason(const remote::LinkReport& report);
QString machineStateIcon(const remote::LinkReport& report); ///< the icon's name; may be empty

} // namespace widgets
