// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/schedule/unitfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QtGlobal>

namespace schedule {

namespace {

    QStringList linesOf(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        return QString::fromUtf8(file.readAll()).split('\n');
    }

    QString specified(const QString& text, const Specifiers& specifiers)
    {
        QString result;
        for (int i = 0; i < text.size(); ++i) {
            if (text[i] != '%' || i + 1 == text.size()) {
                result += text[i];
                continue;
            }
            const QChar letter = text[++i];
            if (letter != '%' && !specifiers.contains(letter))
                qFatal(
                    "the unit has a specifier %%%c that the test does not know", letter.toLatin1());
            result += letter == '%' ? QString(letter) : specifiers[letter];
        }
        return result;
    }

    /// Words at spaces, and what stands in double quotes as one.
    QStringList wordsOf(const QString& text)
    {
        QStringList words;
        QString word;
        bool any = false;
        bool quoted = false;
        for (const QChar each : text) {
            if (each == '"') {
                quoted = !quoted;
                any = true;
            } else if (each == ' ' && !quoted) {
                if (any)
                    words.append(word);
                word.clear();
                any = false;
            } else {
                word += each;
                any = true;
            }
        }
        if (any)
            words.append(word);
        return words;
    }

    void addVariable(const QString& assignment, QMap<QString, QString>& environment)
    {
        const int equals = int(assignment.indexOf('='));
        if (equals < 1)
            qFatal("\"%s\" sets no variable", qPrintable(assignment));
        environment[assignment.left(equals)] = assignment.mid(equals + 1);
    }

    QStringList expanded(const QString& word, const QMap<QString, QString>& environment)
    {
        static const QRegularExpression alone("^\\$([A-Z_]+)$");
        static const QRegularExpression braced("\\$\\{([A-Z_]+)\\}");
        if (const auto match = alone.match(word); match.hasMatch())
            return wordsOf(environment.value(match.captured(1)));
        QString result = word;
        for (auto match = braced.match(result); match.hasMatch(); match = braced.match(result))
            result.replace(match.captured(0), environment.value(match.captured(1)));
        return { result };
    }

} // namespace

UnitFile::UnitFile(const QString& path)
{
    QString section;
    for (const QString& line : linesOf(path)) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const int equals = int(line.indexOf('='));
        if (line.startsWith('[') && line.endsWith(']'))
            section = line.mid(1, line.size() - 2);
        else if (equals > 0)
            m_values[section + '/' + line.left(equals)].append(line.mid(equals + 1));
        else
            qFatal("%s: no line of a unit: %s", qPrintable(path), qPrintable(line));
    }
}

QStringList UnitFile::values(const QString& section, const QString& key) const
{
    return m_values.value(section + '/' + key);
}

ServiceCommands serviceCommands(const UnitFile& unit, const Specifiers& specifiers)
{
    ServiceCommands commands;
    for (const QString& line : unit.values("Service", "Environment")) {
        for (const QString& assignment : wordsOf(specified(line, specifiers)))
            addVariable(assignment, commands.environment);
    }
    for (QString path : unit.values("Service", "EnvironmentFile")) {
        path = specified(path, specifiers);
        const bool mayBeMissing = path.startsWith('-');
        path = mayBeMissing ? path.mid(1) : path;
        if (mayBeMissing && !QFile::exists(path))
            continue;
        for (const QString& line : linesOf(path)) {
            if (!line.isEmpty() && !line.startsWith('#'))
                addVariable(line, commands.environment);
        }
    }
    for (const QString& line : unit.values("Service", "ExecStart")) {
        QStringList command;
        for (const QString& word : wordsOf(line))
            command += expanded(specified(word, specifiers), commands.environment);
        commands.start.append(command);
    }
    return commands;
}

} // namespace schedule
