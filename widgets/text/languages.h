// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace widgets {

/// A language that the window speaks.
struct Language {
    QString code; ///< as Preferences::language() has it
    QString name; ///< in itself, so that everybody finds their own
};
const std::vector<Language>& languages();

/// The texts of the program and of Qt in one language, with its way to write numbers and dates.
/// Lives in the GUI thread; gone, the program speaks English again.
class Translation {
public:
    Translation() = default;
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

    /// `code` of a language; empty: the system's. What was built before keeps its texts.
    void install(const QString& code);

private:
    void remove();
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace widgets
