// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace widgets {

/// What a field of wire::dissect() is for, in a sentence or two for somebody who has not read the
/// RFC; of its group when the field has none of its own. Empty when nothing is to be said.
QString fieldExplanation(const QString& name);

} // namespace widgets
