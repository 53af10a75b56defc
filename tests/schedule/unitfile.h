// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

/// What systemd makes of a unit, as far as the units of this project go: a test runs their commands
/// where no systemd does.
namespace schedule {

/// The lines of a unit file by section and key, in order. No line continues on the next one.
class UnitFile {
public:
    /// Ends the test program when the file cannot be read or has a line that is none of a unit's.
    explicit UnitFile(const QString& path);
    QStringList values(const QString& section, const QString& key) const;

private:
    QMap<QString, QStringList> m_values; ///< by "Section/Key"
};

/// Specifiers of a unit by their letter.
using Specifiers = QMap<QChar, QString>;

/// A service as it would be started.
struct ServiceCommands {
    QMap<QString, QString> environment;
    QList<QStringList> start; ///< one ExecStart= after the other: a program and its arguments
};

/// Environment=, EnvironmentFile= and ExecStart= of a unit's instance. Of ${NAME} becomes a word,
/// of $NAME on its own as many as it has.
ServiceCommands serviceCommands(const UnitFile& unit, const Specifiers& specifiers);

} // namespace schedule
