// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace widgets {

/// The pieces of `text` that a line may end after, each with the space behind it: words, and in
/// Chinese, which has no spaces, what its rules keep together.
QStringList linePieces(const QString& text);

} // namespace widgets
