// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue.h"
#include "studystore.h"

#include <QtTest>

#include <QXmlStreamReader>

/// All figures and the report of the study by the command line, without a display.
class TestStudyFigures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto opened = store::Store::open(study::testStore(), store::Access::Read);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        m_store = std::move(*opened);
        m_maker = std::make_unique<analysis::FigureMaker>(*m_store, study::testQuestion());
        QCOMPARE(figure({ "all", "--formats", "svg,csv", "-o", m_folder.filePath("all") }), 0);
    }

    void writesEveryFigure_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const analysis::FigureKind& kind : analysis::figureKinds())
            QTest::newRow(kind.name) << QByteArray(kind.name);
    }
    void writesEveryFigure()
    {
        QFETCH(QByteArray, kind);
        const auto figure = m_maker->make(kind.constData());
        QVERIFY2(figure, figure ? "" : figure.error().detail.c_str());
        QCOMPARE(contents("all/" + kind + ".csv"),
            QByteArray::fromStdString(analysis::figureCsv(*figure)));

        QXmlStreamReader svg(contents("all/" + kind + ".svg"));
        int shapes = 0;
        while (!svg.atEnd()) {
            svg.readNext();
            shapes += svg.isStartElement()
                && (svg.name() == u"path" || svg.name() == u"rect" || svg.name() == u"text"
                    || svg.name() == u"polyline" || svg.name() == u"polygon"
                    || svg.name() == u"line");
        }
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
        QVERIFY2(shapes > 20, qPrintable(QString::number(shapes)));
    }

    void drawsForPrintAndScreen_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("pdf") << QByteArray("one.pdf") << QByteArray("%PDF-");
        QTest::newRow("png") << QByteArray("one.png") << QByteArray("\x89PNG");
    }
    void drawsForPrintAndScreen()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, begin);
        QCOMPARE(figure({ "adoption-v0-ipv4", "-o", m_folder.filePath(name) }), 0);
        QVERIFY(contents(name).startsWith(begin));
        QVERIFY(contents(name).size() > 4000);
    }

    void writesAReportOfAll()
    {
        QCOMPARE(figure({ "report", "-o", m_folder.filePath("report") }), 0);
        const QByteArray page = contents("report/index.html");
        for (const analysis::FigureKind& kind : analysis::figureKinds())
            QVERIFY2(page.contains(kind.name), kind.name);
        QVERIFY(page.contains("simulated"));
    }

    void simulatedRunsStandOnTheirOwn()
    {
        // Without the word nothing measured is there to draw.
        QProcess process;
        process.start(QStringLiteral(TEST_BIN_DIR "/mptcp-probe"),
            { "figure", "adoption-v0-ipv4", "--store", QString::fromStdString(study::testStore()),
                "-o", m_folder.filePath("measured.svg") });
        QVERIFY(process.waitForFinished(60000));
        QVERIFY(process.exitCode() != 0);
        QVERIFY(!QFile::exists(m_folder.filePath("measured.svg")));
    }

private:
    /// As a user asks, who reads the exit status.
    int figure(const QStringList& arguments)
    {
        const analysis::Question question = study::testQuestion();
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(TEST_BIN_DIR "/mptcp-probe"),
            QStringList { "figure" } + arguments
                + QStringList { "--store", QString::fromStdString(study::testStore()),
                    "--simulated", "--quiet", "--origins",
                    QString::fromStdString(question.originFile), "--countries",
                    QString::fromStdString(question.countryFile) });
        constexpr int LongestMs = 240'000;
        return process.waitForFinished(LongestMs) ? process.exitCode() : -1;
    }
    QByteArray contents(const QByteArray& name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<analysis::FigureMaker> m_maker;
};

QTEST_GUILESS_MAIN(TestStudyFigures)
#include "tst_studyfigures.moc"
