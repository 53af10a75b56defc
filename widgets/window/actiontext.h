// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace widgets {

/// "Save replies" for "&Save replies…": an action's name in lists and sentences.
QString plainText(const QString& text);
/// What the action does, in a sentence: its status tip and its What's This.
void describe(QAction* action, const QString& sentence);
/// Enables the action, or disables it and says why in its status tip.
void setAvailable(QAction* action, bool available, const QString& why);
/// Why a disabled action is disabled; its description when it does not say.
QString reasonOf(const QAction* action);

} // namespace widgets
