// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adoptionfixture.h"
#include "widgets/adoption/figurecatalogue.h"
#include "widgets/adoption/historymodel.h"
#include "widgets/adoption/historypanel.h"
#include "widgets/adoption/hostmodel.h"
#include "widgets/adoption/hostpanel.h"
#include "widgets/adoption/questionbar.h"
#include "widgets/theme/theme.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace widgets;

/// Makes pictures of the page for people to look at; fails where a state cannot be reached.
class TestAdoptionPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_study.make(), QString());
        m_folder.setPath(qEnvironmentVariable("WORKBENCH_SCREENSHOT_DIR",
            QCoreApplication::applicationDirPath() + QStringLiteral("/adoptionpage")));
        QVERIFY(m_folder.mkpath(QStringLiteral(".")));
    }
    void page_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }
    void page();

private:
    void choose(const char* name)
    {
        auto* const search = m_use->child<QLineEdit>("figureSearch");
        search->clear();
        QTest::keyClicks(search, QLatin1String(name));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_use->pane().figure() && m_use->pane().figure()->name == name, 20000);
    }
    void shoot(const char* name)
    {
        QCoreApplication::processEvents();
        const QString file = QStringLiteral("%1-%2.png")
                                 .arg(QLatin1String(name), QLatin1String(QTest::currentDataTag()));
        QVERIFY(m_use->page().grab().save(m_folder.filePath(file)));
    }

    StudyFolder m_study;
    QDir m_folder;
    std::unique_ptr<PageOfStore> m_use;
};

void TestAdoptionPictures::page()
{
    QFETCH(Theme, theme);
    m_use = std::make_unique<PageOfStore>(m_study.url());
    applyTheme(theme);
    m_use->workbench().preferences().setOriginFile(m_study.origins());
    m_use->workbench().preferences().setCountryFile(m_study.countries());
    AdoptionPage& page = m_use->page();
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_VERIFY2_WITH_TIMEOUT(m_use->pane().figure() != nullptr,
        qPrintable(page.findChild<QLabel*>(QStringLiteral("stateText"))->text()), 20000);
    InteractiveFigure* const chart = m_use->pane().chart();
    shoot("adoption");
    chart->setFocus();
    chart->setCursor(analysis::FigurePlace { 1, 10 });
    Q_EMIT chart->pointChosen({ 1, 10 });
    const HostModel* const hosts = page.findChild<HostPanel*>()->model();
    QTRY_VERIFY(hosts->rowCount() > 0);
    shoot("hosts");
    page.showHistory(hosts->hostAt(0).host.address);
    QTRY_VERIFY(page.findChild<HistoryPanel*>()->model()->rowCount() > 0);
    page.findChild<QuestionBar*>()->setShowsMore(true);
    analysis::Question question = page.findChild<QuestionBar*>()->question();
    question.published = true;
    question.runs.port = 443;
    question.runs.vantage.clear();
    page.findChild<QuestionBar*>()->setQuestion(question);
    QTRY_VERIFY(m_use->pane().figure()->series.back().published);
    shoot("history");
    page.resize(880, 640);
    shoot("small");
    page.resize(1100, 760);
    page.findChild<QuestionBar*>()->setShowsMore(false);
    page.findChild<QuestionBar*>()->setQuestion({});
    for (const char* name : { "classes-v0-ipv4", "churn-v0-ipv4", "port-overlap",
             "key-weights-ipv4", "origins-v0-ipv4", "trace-outcomes", "responsive-ipv4" }) {
        choose(name);
        shoot(name);
    }
    question = {};
    question.runs.simulated = true;
    page.findChild<QuestionBar*>()->setQuestion(question);
    QTRY_VERIFY(!m_use->pane().figure());
    shoot("nothing");
    m_use = std::make_unique<PageOfStore>(m_study.file(QStringLiteral("none.db")));
    m_use->page().show();
    QTRY_VERIFY(m_use->page().findChild<StateCard*>()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!m_use->page().findChild<StateCard*>()->title().isEmpty(), 20000);
    shoot("empty");
    m_use.reset();
}

QTEST_MAIN(TestAdoptionPictures)
#include "tst_adoptionpictures.moc"
