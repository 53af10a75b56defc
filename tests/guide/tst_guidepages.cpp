// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guide/guidehtml.h"
#include "widgets/guide/guidesearch.h"
#include "widgets/window/pagestack.h"

#include <QDir>
#include <QImage>

using namespace widgets;

/// The guide as a book: nothing in it leads nowhere, and nothing stands apart.
class TestGuidePages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageIsInTheContents();
    void everyLinkLeadsSomewhere();
    void everyImageIsThere();
    void thePagesFollowOneAnother();
    void everyPageOfTheWindowHasAChapter();
    void everySectionCanBeReached();
    void searchFindsWords_data();
    void searchFindsWords();
    void searchRanksHeadingsFirst();
    void searchFindsNothingForNothing();

private:
    static QStringList filesOfGuide()
    {
        return QDir(QStringLiteral(":/guide")).entryList({ QStringLiteral("*.html") }, QDir::Files);
    }
};

void TestGuidePages::everyPageIsInTheContents()
{
    QStringList listed { guideContentsFile() };
    for (const GuidePage& page : GuideBook::ofProgram().pages()) {
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.file));
        QVERIFY2(!listed.contains(page.file), qPrintable(page.file));
        listed.append(page.file);
    }
    listed.sort();
    QCOMPARE(listed, filesOfGuide());
    QVERIFY(listed.size() > 25);
}

void TestGuidePages::everyLinkLeadsSomewhere()
{
    QMap<QString, GuideHtml> pages;
    for (const QString& file : filesOfGuide())
        pages.insert(file, GuideHtml::read(file));
    int checked = 0;
    for (const GuideHtml& page : std::as_const(pages)) {
        for (const QString& link : page.links) {
            if (link.startsWith(QLatin1String("https://")))
                continue;
            const QString file = link.section(QLatin1Char('#'), 0, 0);
            const QString anchor = link.section(QLatin1Char('#'), 1);
            const QString& target = file.isEmpty() ? page.file : file;
            QVERIFY2(pages.contains(target), qPrintable(page.file + QLatin1String(": ") + link));
            if (!anchor.isEmpty())
                QVERIFY2(pages[target].anchors.contains(anchor),
                    qPrintable(page.file + QLatin1String(": ") + link));
            ++checked;
        }
    }
    QVERIFY(checked > 100);
}

void TestGuidePages::everyImageIsThere()
{
    QSet<QString> shown;
    for (const QString& file : filesOfGuide()) {
        for (const QString& image : GuideHtml::read(file).images) {
            QVERIFY2(!QImage(QStringLiteral(":/guide/") + image).isNull(),
                qPrintable(file + QLatin1String(": ") + image));
            shown.insert(image);
        }
    }
    const QDir folder(QStringLiteral(":/guide/images"));
    for (const QString& image : folder.entryList(QDir::Files))
        QVERIFY2(shown.contains(QLatin1String("images/") + image), qPrintable(image));
    QVERIFY(shown.size() >= 7);
}

void TestGuidePages::thePagesFollowOneAnother()
{
    const QList<GuidePage> pages = GuideBook::ofProgram().pages();
    for (qsizetype at = 0; at < pages.size(); ++at) {
        const QStringList next
            = at + 1 < pages.size() ? QStringList { pages[at + 1].file } : QStringList();
        QCOMPARE(GuideHtml::read(pages[at].file).nextLinks, next);
    }
}

void TestGuidePages::everyPageOfTheWindowHasAChapter()
{
    QSet<QString> chapters;
    for (int page = 0; page < PageCount; ++page)
        chapters.insert(PageStack::guidePage(PageId(page)));
    QCOMPARE(chapters.size(), PageCount);
    for (const QString& chapter : std::as_const(chapters))
        QVERIFY2(filesOfGuide().contains(chapter), qPrintable(chapter));
}

/// The search and the contents lead to headings, by anchors.
void TestGuidePages::everySectionCanBeReached()
{
    for (const GuidePage& page : GuideBook::ofProgram().pages()) {
        QSet<QString> anchors;
        for (const GuideSection& section : page.sections) {
            QVERIFY2(!section.title.isEmpty(), qPrintable(page.file));
            QVERIFY2(!anchors.contains(section.anchor),
                qPrintable(page.file + QLatin1String(": ") + section.title));
            anchors.insert(section.anchor);
        }
    }
}

void TestGuidePages::searchFindsWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("page");
    QTest::newRow("a class") << "version-mismatch"
                             << "classes.html";
    QTest::newRow("two words in one section") << "drop rule"
                                              << "paths.html";
    QTest::newRow("case") << "KAPLAN"
                          << "figures.html";
    QTest::newRow("an option") << "--cooldown-time"
                               << "cli-scan.html";
    QTest::newRow("a column") << "dedupe_evictions"
                              << "schema.html";
    QTest::newRow("ethics") << "reverse DNS"
                            << "ethics.html";
}

void TestGuidePages::searchFindsWords()
{
    QFETCH(QString, query);
    QFETCH(QString, page);
    const QList<GuideHit> hits = searchGuide(GuideBook::ofProgram(), query);
    QStringList pages;
    for (const GuideHit& hit : hits) {
        pages.append(hit.page.section(QLatin1Char('#'), 0, 0));
        QVERIFY(!hit.excerpt.isEmpty());
    }
    QVERIFY2(pages.contains(page), qPrintable(pages.join(QLatin1Char(' '))));
}

void TestGuidePages::searchRanksHeadingsFirst()
{
    const QList<GuideHit> hits = searchGuide(GuideBook::ofProgram(), QStringLiteral("checkpoint"));
    QVERIFY(hits.size() > 1);
    QCOMPARE(hits.front().page, QStringLiteral("files.html#checkpoint"));
}

void TestGuidePages::searchFindsNothingForNothing()
{
    const GuideBook book = GuideBook::ofProgram();
    QVERIFY(searchGuide(book, QString()).isEmpty());
    QVERIFY(searchGuide(book, QStringLiteral("a")).isEmpty());
    QVERIFY(searchGuide(book, QStringLiteral("xylophone mptcp")).isEmpty());
}

QTEST_MAIN(TestGuidePages)
#include "tst_guidepages.moc"
