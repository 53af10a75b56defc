// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue.h"
#include "postgresserver.h"
#include "studystore.h"
#include "studywriter.h"

#include <QtTest>

using storetest::PostgresServer;

/// The same study in SQLite and in PostgreSQL gives the same figures, to the last digit.
class TestStudyDatabases : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto server = PostgresServer::start();
        if (!server) {
            const std::string why = "SKIP: " + server.error().detail;
            std::fprintf(stderr, "%s\n", why.c_str());
            QSKIP(why.c_str());
        }
        m_server = std::move(*server);
        const std::string shared = m_server->newDatabase();
        QVERIFY(!shared.empty());

        study::StudySettings settings = study::testSettings();
        settings.scale.divisor = 400;
        m_population = study::makePopulation(settings);
        const std::string file = m_folder.filePath("study.db").toStdString();
        for (const std::string& url : { file, shared }) {
            const auto written = study::writeStudy(m_population, url);
            QVERIFY2(written, written ? "" : written.error().detail.c_str());
        }
        QVERIFY(study::writeOrigins(m_population.internet, m_folder.path().toStdString()));
        m_question = study::testQuestion();
        m_question.originFile = m_folder.filePath("study-v4.pfx2as").toStdString() + ","
            + m_folder.filePath("study-v6.pfx2as").toStdString();
        m_question.countryFile = m_folder.filePath("study-countries.mmdb").toStdString();
        open(file, m_file, m_ofFile);
        open(shared, m_shared, m_ofShared);
    }

    void givesTheSameFigures_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const analysis::FigureKind& kind : analysis::figureKinds())
            QTest::newRow(kind.name) << QByteArray(kind.name);
    }
    void givesTheSameFigures()
    {
        QFETCH(QByteArray, kind);
        const auto ofFile = m_ofFile->make(kind.constData());
        const auto ofShared = m_ofShared->make(kind.constData());
        QVERIFY2(ofFile, ofFile ? "" : ofFile.error().detail.c_str());
        QVERIFY2(ofShared, ofShared ? "" : ofShared.error().detail.c_str());
        QCOMPARE(QByteArray::fromStdString(analysis::figureCsv(*ofShared)),
            QByteArray::fromStdString(analysis::figureCsv(*ofFile)));
        QVERIFY(*ofShared == *ofFile);
    }

    void cleanupTestCase()
    {
        // Before the server goes.
        m_ofShared.reset();
        m_shared.reset();
    }

private:
    void open(const std::string& url, std::unique_ptr<store::Store>& store,
        std::unique_ptr<analysis::FigureMaker>& maker)
    {
        auto opened = store::Store::open(url, store::Access::Read);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        store = std::move(*opened);
        maker = std::make_unique<analysis::FigureMaker>(*store, m_question);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
    study::Population m_population;
    analysis::Question m_question;
    std::unique_ptr<store::Store> m_file;
    std::unique_ptr<store::Store> m_shared;
    std::unique_ptr<analysis::FigureMaker> m_ofFile;
    std::unique_ptr<analysis::FigureMaker> m_ofShared;
};

QTEST_GUILESS_MAIN(TestStudyDatabases)
#include "tst_studydatabases.moc"
