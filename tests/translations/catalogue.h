// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

/// One text of a catalogue of translations (Qt Linguist's TS format).
struct CatalogueMessage {
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one, or one for each plural form
    bool numerus = false;
    QString type; ///< "", "unfinished", "vanished", "obsolete"

    QString key() const { return context + QChar(0) + source + QChar(0) + comment; }
};

/// All messages of a .ts file; `error` says why it could not be read.
inline std::vector<CatalogueMessage> readCatalogue(const QString& path, QString& error)
{
    std::vector<CatalogueMessage> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        error = file.errorString();
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == QLatin1String("name"))
            context = xml.readElementText();
        else if (name == QLatin1String("message")) {
            messages.push_back({ context, {}, {}, {},
                xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"), {} });
        } else if (messages.empty())
            continue;
        else if (name == QLatin1String("source"))
            messages.back().source = xml.readElementText();
        else if (name == QLatin1String("comment"))
            messages.back().comment = xml.readElementText();
        else if (name == QLatin1String("translation")) {
            messages.back().type = xml.attributes().value(QLatin1String("type")).toString();
            if (!messages.back().numerus)
                messages.back().translations = { xml.readElementText() };
        } else if (name == QLatin1String("numerusform"))
            messages.back().translations += xml.readElementText();
    }
    error = xml.hasError() ? xml.errorString() : QString();
    return messages;
}
