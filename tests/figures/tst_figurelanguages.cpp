// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../analysis/fullstore.h"
#include "../analysis/maxmindwriter.h"
#include "core/analysis/catalogue.h"
#include "widgets/figures/figureexport.h"
#include "widgets/text/coretext.h"
#include "widgets/text/languages.h"

#include <QTemporaryDir>
#include <QTest>

/// Every figure of the catalogue as a picture in each language that is not English; kept for
/// looking at in WORKBENCH_SCREENSHOT_DIR.
class TestFigureLanguages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void draws_data();
    void draws();

private:
    QTemporaryDir m_folder;
    analysis::Question m_question;
};

void TestFigureLanguages::initTestCase()
{
    MaxMindWriter origins("GeoLite2-ASN");
    origins.addAs("11.0.0.0/28", 6185, "Apple");
    origins.addAs("11.0.0.16/28", 64496, "Example");
    MaxMindWriter countries("GeoLite2-Country");
    countries.addCountry("11.0.0.0/27", "HK");
    m_question.originFile = m_folder.filePath(QStringLiteral("origins.mmdb")).toStdString();
    m_question.countryFile = m_folder.filePath(QStringLiteral("countries.mmdb")).toStdString();
    QVERIFY(origins.writeTo(m_question.originFile));
    QVERIFY(countries.writeTo(m_question.countryFile));
    m_question.published = true;
}

void TestFigureLanguages::draws_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : { "de", "fr", "zh_CN" })
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestFigureLanguages::draws()
{
    QFETCH(QString, language);
    widgets::Translation translation;
    translation.install(language);
    const QString kept = qEnvironmentVariable("WORKBENCH_SCREENSHOT_DIR");
    const QString folder = kept.isEmpty() ? m_folder.path() : kept;
    QVERIFY(QDir().mkpath(folder));
    const MemoryStore store = samples::fullStore(false);
    analysis::FigureMaker maker(store, m_question);
    for (const analysis::FigureKind& kind : analysis::figureKinds()) {
        const auto figure = maker.make(kind.name);
        if (!figure && figure.error().code == core::ErrorCode::NotFound)
            continue; // nothing of it in the sample
        QVERIFY2(figure, figure ? "" : figure.error().detail.c_str());
        QVERIFY2(
            widgets::coreText(figure->title) != QString::fromStdString(figure->title), kind.name);
        for (const core::Text& note : figure->notes)
            QVERIFY2(widgets::coreText(note) != QString::fromStdString(note), note.c_str());
        const QString file
            = QStringLiteral("%1/%2-%3.svg").arg(folder, QString::fromLatin1(kind.name), language);
        widgets::FigureExport options;
        options.size = QSize(960, 600);
        const auto written = widgets::exportFigure(*figure, file, options);
        QVERIFY2(written, written ? "" : written.error().detail.c_str());
        QFile drawn(file);
        QVERIFY(drawn.open(QIODevice::ReadOnly));
        QVERIFY2(QString::fromUtf8(drawn.readAll())
                     .contains(widgets::coreText(figure->title).left(8).toHtmlEscaped()),
            kind.name);
        if (!kept.isEmpty()) {
            const auto painted = widgets::exportFigure(*figure,
                QString(file).replace(QLatin1String(".svg"), QLatin1String(".png")), options);
            QVERIFY(painted);
        }
    }
}

QTEST_MAIN(TestFigureLanguages)
#include "tst_figurelanguages.moc"
