// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/guide/guidebook.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

/// A page of the guide as its markup has it: what it links to, and which words it names as code.
struct GuideHtml {
    QString file;
    QSet<QString> anchors;
    QStringList links; ///< as written
    QStringList images;
    QStringList nextLinks; ///< within class "way", but for the contents
    QSet<QString> code; ///< the text of each code element
    /// The same for each section, by the anchor of its heading.
    QMap<QString, QSet<QString>> codeOf;

    static GuideHtml read(const QString& file)
    {
        GuideHtml page;
        page.file = file;
        QFile source(QStringLiteral(":/guide/") + file);
        if (!source.open(QIODevice::ReadOnly)) {
            QTest::qFail(
                qPrintable(file + QLatin1String(" is not in the guide")), __FILE__, __LINE__);
            return page;
        }
        QXmlStreamReader xml(&source);
        QString section;
        bool way = false;
        while (!xml.atEnd()) {
            xml.readNext();
            const QStringView name = xml.name();
            if (xml.isEndElement() && name == QLatin1String("p"))
                way = false;
            if (!xml.isStartElement())
                continue;
            const auto attribute = [&xml](const char* key) {
                return xml.attributes().value(QLatin1String(key)).toString();
            };
            if (!attribute("id").isEmpty())
                page.anchors.insert(attribute("id"));
            way = way || attribute("class") == QLatin1String("way");
            if (name == QLatin1String("h2"))
                section = attribute("id");
            if (name == QLatin1String("img"))
                page.images.append(attribute("src"));
            if (name == QLatin1String("a") && !attribute("href").isEmpty()) {
                page.links.append(attribute("href"));
                if (way && attribute("href") != widgets::guideContentsFile())
                    page.nextLinks.append(attribute("href"));
            }
            if (name == QLatin1String("code")) {
                const QString text
                    = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
                page.code.insert(text);
                page.codeOf[section].insert(text);
            }
        }
        if (xml.hasError())
            QTest::qFail(
                qPrintable(file + QLatin1String(": ") + xml.errorString()), __FILE__, __LINE__);
        return page;
    }
};
