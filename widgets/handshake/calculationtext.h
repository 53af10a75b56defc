// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

namespace widgets {

/// The core's names and formulas of calculations in the user's language. What has no translation
/// stays as it is.
class CalculationText {
    Q_DECLARE_TR_FUNCTIONS(widgets::CalculationText)
public:
    static QString title(const std::string& name); ///< "token" -> "Token"
    /// Why this is worked out at all; may be empty.
    static QString purpose(const std::string& name);
    /// "key A | key B", "SHA-256(key A)", "IDSN A + 1"
    static QString term(const std::string& term);
    /// "most significant 32 bits of SHA-256(key A)"
    static QString formula(const std::string& formula);

private:
    static QString word(const QString& word);
    static QString inWords(const QString& term);
};

} // namespace widgets
