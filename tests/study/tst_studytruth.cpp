// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue.h"
#include "expectation.h"
#include "studystore.h"

#include <QtTest>

/// Each figure of the generated store shows what the model says.
class TestStudyTruth : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto opened = store::Store::open(study::testStore(), store::Access::Read);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        m_store = std::move(*opened);
        m_population = study::makePopulation(study::testSettings());
        m_maker = std::make_unique<analysis::FigureMaker>(*m_store, study::testQuestion());
    }

    void showsTheTruth_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const analysis::FigureKind& kind : analysis::figureKinds())
            QTest::newRow(kind.name) << QByteArray(kind.name);
    }
    void showsTheTruth()
    {
        QFETCH(QByteArray, kind);
        const study::Truth truth(m_population);
        const auto expected = study::expectedFigure(truth, kind.constData());
        QVERIFY2(expected, "no truth is known of this kind: write it in tests/study/expected*.cpp");
        const auto figure = m_maker->make(kind.constData());
        QVERIFY2(figure, figure ? "" : figure.error().detail.c_str());
        QCOMPARE(figure->simulated, !kind.startsWith("published-"));
        const std::string difference = study::differenceOf(*expected, *figure);
        QVERIFY2(difference.empty(), difference.c_str());
        // A truth of zeros alone would prove nothing.
        QVERIFY(!expected->rows.empty() || !expected->series.empty());
    }

    void theInterruptedRunIsFoundOut()
    {
        store::RunSelection selection;
        selection.simulated = true;
        const auto runs = m_store->runs(selection);
        QVERIFY(runs);
        int interrupted = 0;
        int degraded = 0;
        for (const store::Run& run : *runs) {
            interrupted += run.state == store::RunState::Interrupted;
            degraded += run.degraded();
        }
        QCOMPARE(interrupted, 1);
        QCOMPARE(degraded, 1);
    }

private:
    std::unique_ptr<store::Store> m_store;
    study::Population m_population;
    std::unique_ptr<analysis::FigureMaker> m_maker;
};

QTEST_GUILESS_MAIN(TestStudyTruth)
#include "tst_studytruth.moc"
