// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guide/guidebook.h"

#include <QFile>
#include <QSet>
#include <QXmlStreamReader>

namespace widgets {

namespace {

    const QString GuideFolder = QStringLiteral("/guide/");

    bool is(const QXmlStreamReader& xml, const char* element)
    {
        return xml.name() == QLatin1String(element);
    }

    /// What a heading, a link, a paragraph or a table cell ends: words do not run into one another.
    bool endsWord(const QXmlStreamReader& xml)
    {
        static const QSet<QString> inside { QStringLiteral("a"), QStringLiteral("b"),
            QStringLiteral("code"), QStringLiteral("em"), QStringLiteral("strong"),
            QStringLiteral("sub"), QStringLiteral("sup"), QStringLiteral("kbd") };
        return !inside.contains(xml.name().toString());
    }

    /// Reads the sections of one page, element by element.
    class PageReader {
    public:
        explicit PageReader(const QString& file)
        {
            m_page.file = file;
            m_page.sections.append(GuideSection());
        }

        GuidePage read(QIODevice* device)
        {
            QXmlStreamReader xml(device);
            while (!xml.atEnd()) {
                xml.readNext();
                if (xml.isStartElement())
                    begin(xml);
                else if (xml.isEndElement())
                    end(xml);
                else if (xml.isCharacters())
                    add(xml.text().toString());
            }
            for (GuideSection& section : m_page.sections)
                section.text = section.text.simplified();
            if (m_page.sections.front().title.isEmpty())
                m_page.sections.front().title = m_page.title;
            return m_page;
        }

    private:
        void begin(const QXmlStreamReader& xml)
        {
            if (is(xml, "body"))
                m_inBody = true;
            if (is(xml, "h1") || is(xml, "h2") || is(xml, "h3")) {
                m_heading = xml.name().toString();
                if (m_heading != QLatin1String("h1"))
                    m_page.sections.append(GuideSection());
                m_page.sections.back().title.clear();
            }
            const QString anchor = xml.attributes().value(QLatin1String("id")).toString();
            if (!m_heading.isEmpty() && !anchor.isEmpty())
                m_page.sections.back().anchor = anchor;
            // Where the reader stands in the book is no text of its own.
            if (xml.attributes().value(QLatin1String("class")) == QLatin1String("way"))
                m_skipped = 1;
            else if (m_skipped > 0)
                ++m_skipped;
        }

        void end(const QXmlStreamReader& xml)
        {
            if (m_skipped > 0)
                --m_skipped;
            if (xml.name() == m_heading) {
                m_page.sections.back().title = m_page.sections.back().title.simplified();
                if (m_heading == QLatin1String("h1"))
                    m_page.title = m_page.sections.back().title;
                m_heading.clear();
            }
            if (m_inBody && endsWord(xml))
                m_page.sections.back().text += QLatin1Char(' ');
        }

        void add(const QString& text)
        {
            if (!m_inBody || m_skipped > 0)
                return;
            if (m_heading.isEmpty())
                m_page.sections.back().text += text;
            else
                m_page.sections.back().title += text;
        }

        GuidePage m_page;
        QString m_heading; ///< the element that is being read; empty outside headings
        bool m_inBody = false;
        int m_skipped = 0; ///< elements deep
    };

    GuidePage readPage(const QString& fileName)
    {
        QFile file(QLatin1Char(':') + GuideFolder + fileName);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return PageReader(fileName).read(&file);
    }

} // namespace

GuideBook GuideBook::ofProgram()
{
    GuideBook book;
    QFile file(QLatin1Char(':') + GuideFolder + guideContentsFile());
    if (!file.open(QIODevice::ReadOnly))
        return book;
    QXmlStreamReader xml(&file);
    bool listed = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.isStartElement() && is(xml, "h2"))
            book.parts.append(
                { xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified(), {} });
        else if (is(xml, "ul"))
            listed = xml.isStartElement()
                && attributes.value(QLatin1String("class")) == QLatin1String("contents");
        else if (xml.isStartElement() && is(xml, "a") && listed && !book.parts.isEmpty())
            book.parts.back().pages.append(
                readPage(attributes.value(QLatin1String("href")).toString()));
    }
    return book;
}

QList<GuidePage> GuideBook::pages() const
{
    QList<GuidePage> all;
    for (const GuidePart& part : parts)
        all.append(part.pages);
    return all;
}

QUrl guideUrl(const QString& page) { return QUrl(QStringLiteral("qrc:") + GuideFolder + page); }

QString guideFile(const QUrl& url)
{
    if (url.scheme() != QLatin1String("qrc") || !url.path().startsWith(GuideFolder))
        return {};
    return url.path().mid(GuideFolder.size());
}

QString guideContentsFile() { return QStringLiteral("index.html"); }

} // namespace widgets
