// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

class QWidget;

namespace widgets {

/// The letter behind the “&” of the text, in upper case; null: it has none.
QChar mnemonicOf(const QString& text);
/// Moves the mnemonics of labels, buttons and tabs below `page` that are `taken`, or of another
/// one of them, to letters that are free, in whatever language the texts are. One that finds no
/// letter loses its mnemonic: a key with two meanings does nothing.
void keepMnemonicsApart(QWidget* page, QSet<QChar> taken);

} // namespace widgets
