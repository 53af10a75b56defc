// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

/// A language that does not exist: every text of the program a third longer and full of accents,
/// with its placeholders, markup and mnemonics as they were. Shows what is cut off, and what was
/// never translated.
class PseudoTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char*, int) const override
    {
        // Qt's own: they choose the direction of the layout, among other things.
        if (qstrncmp(context, "Q", 1) == 0 && qstrcmp(context, "QPlatformTheme") != 0)
            return {};
        return lengthened(QString::fromUtf8(source));
    }

    static QString lengthened(const QString& text)
    {
        static const QString plain = QStringLiteral("aeiouAEIOUcnsy");
        static const QString accented = QStringLiteral("áéïöúÁÉÏÖÚçñšý");
        QString longer;
        bool markup = false;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar letter = text[at];
            markup = letter == QLatin1Char('<') || (markup && letter != QLatin1Char('>'));
            if (letter == QLatin1Char('&') || letter == QLatin1Char('%')) {
                longer += letter; // and what follows stays, "&S", "%1", "%n", "%L1"
                while (at + 1 < text.size() && letter == QLatin1Char('%')
                    && (text[at + 1].isDigit() || text[at + 1] == QLatin1Char('L')
                        || text[at + 1] == QLatin1Char('n')))
                    longer += text[++at];
                if (letter == QLatin1Char('&') && at + 1 < text.size())
                    longer += text[++at];
                continue;
            }
            const auto place = plain.indexOf(letter);
            longer += markup || place < 0 ? letter : accented[place];
        }
        // The addition stands before an ellipsis or colon, and is made of words that may wrap.
        const qsizetype wanted = text.size() * 3 / 10;
        QString added;
        while (added.size() < wanted)
            added += added.size() % 8 == 7 ? QLatin1Char(' ') : QChar(0xe6);
        qsizetype end = longer.size();
        while (
            end > 0 && !longer[end - 1].isLetterOrNumber() && longer[end - 1] != QLatin1Char('>'))
            --end;
        if (end > 0 && longer[end - 1] == QLatin1Char('>'))
            end = longer.lastIndexOf(QLatin1Char('<'));
        return longer.insert(std::max<qsizetype>(end, 0), added);
    }
};
