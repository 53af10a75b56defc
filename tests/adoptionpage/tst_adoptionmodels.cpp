// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/windowfixture.h"
#include "widgets/adoption/adoptionpage.h"
#include "widgets/adoption/figurecatalogue.h"
#include "widgets/adoption/figuretablemodel.h"
#include "widgets/adoption/figureviews.h"
#include "widgets/adoption/figurezoom.h"
#include "widgets/adoption/historymodel.h"
#include "widgets/adoption/hostmodel.h"
#include "widgets/adoption/questionbar.h"
#include "widgets/adoption/questiontext.h"
#include "widgets/adoption/runchoice.h"
#include "widgets/adoption/watchdialog.h"

#include <QAbstractItemModelTester>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace widgets;

namespace {

analysis::Question fullQuestion()
{
    analysis::Question question;
    question.runs.ids = { 3, 5 };
    question.runs.fromNs = *spanStart(QStringLiteral("2021-03"));
    question.runs.untilNs = *spanEnd(QStringLiteral("2021-12-24"));
    question.runs.pass = scan::Pass::V0;
    question.runs.port = std::uint16_t(443);
    question.runs.family = core::Family::V6;
    question.runs.label = "weekly";
    question.runs.vantage = "lab";
    question.runs.simulated = true;
    question.period = analysis::Period::Week;
    question.window = 5;
    question.ports = { 80, 443, 8080 };
    question.onlyAs = { 64500 };
    question.watchedAs = { 1, 2 };
    question.watchedPrefixes = { *core::IpPrefix::parse("10.0.0.0/8") };
    question.watchName = "Mine";
    question.published = true;
    question.topCount = 25;
    return question;
}

analysis::Figure longFigure(int categories)
{
    analysis::Figure figure;
    figure.name = "long";
    figure.series.resize(2);
    for (int i = 0; i < categories; ++i) {
        figure.categories.push_back(std::to_string(i));
        figure.series[0].points.push_back({ double(i * 37 % 1000), {}, {}, {}, false });
        figure.series[1].points.push_back({});
    }
    return figure;
}

std::shared_ptr<analysis::PointHosts> someHosts(std::uint32_t count)
{
    auto hosts = std::make_shared<analysis::PointHosts>();
    for (std::uint32_t i = 0; i < count; ++i) {
        analysis::PointHost host;
        host.run = 1 + i % 3;
        host.host.address = core::IpAddress::v4(0x0a000000 + i * 7919 % count);
        host.host.port = i % 2 ? 80 : 443;
        host.host.rttUs = std::int32_t(i % 100);
        host.ports = { host.host.port };
        host.origin = i % 5 ? "AS64500" : "";
        hosts->hosts.push_back(host);
    }
    hosts->count = count;
    return hosts;
}

} // namespace

class TestAdoptionModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spans_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
            { "2021", "2021-02", "2021-02-28", "2020-12-31", "2021-03-31T08:05:00Z" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void spans()
    {
        QFETCH(QString, text);
        const auto from = spanStart(text);
        const auto until = spanEnd(text);
        QVERIFY(from && until && *from < *until);
        QCOMPARE(spanStart(spanStartText(*from)), from);
        QCOMPARE(spanEnd(spanEndText(*until)), until);
    }
    void noSpans()
    {
        for (const char* text : { "", "21", "2021-13", "2021-02-30", "1969", "2262", "yesterday",
                 "2021-3", "2021-03-31T08:05Z" })
            QVERIFY2(!spanStart(QString::fromLatin1(text)), text);
    }
    void labels()
    {
        QVERIFY(labelSpan(QStringLiteral("2021-03")));
        QVERIFY(labelSpan(QStringLiteral("2021-03-05")));
        QCOMPARE(
            labelSpan(QStringLiteral("2021-03-05 #12")), labelSpan(QStringLiteral("2021-03-05")));
        // The first week of 2021 begins on the fourth of January.
        QCOMPARE(
            labelSpan(QStringLiteral("2021-W01"))->first, *spanStart(QStringLiteral("2021-01-04")));
        QCOMPARE(labelSpan(QStringLiteral("2020-W53"))->second,
            *spanStart(QStringLiteral("2021-01-04")));
        for (const char* text : { "32", "2021", "IPv4, port 80", "DE" })
            QVERIFY2(!labelSpan(QString::fromLatin1(text)), text);
    }

    void questionSurvivesSettings()
    {
        const analysis::Question full = fullQuestion();
        const QByteArray json = questionToJson(full);
        QCOMPARE(questionToJson(questionFromJson(json)), json);
        QCOMPARE(questionFromJson(json).runs.fromNs, full.runs.fromNs);
        QCOMPARE(questionFromJson("rubbish").ports, analysis::Question().ports);
        QCOMPARE(
            questionFromJson("{\"ports\":[1],\"window\":-4}").ports, analysis::Question().ports);
        QCOMPARE(questionFromJson("{\"ports\":[1],\"window\":-4}").window, 1);
    }
    void everyChipCanBeTakenAway()
    {
        analysis::Question question = fullQuestion();
        QVERIFY(questionChips({}).isEmpty());
        int left = int(questionChips(question).size());
        QCOMPARE(left, 15);
        while (left > 0) {
            clearCondition(question, questionChips(question).front().id);
            const int now = int(questionChips(question).size());
            QCOMPARE(now, left - 1);
            left = now;
        }
    }
    void command()
    {
        const QString text = figureCommand(QStringLiteral("adoption-v0-ipv6"), fullQuestion(),
            QStringLiteral("my runs.db"), QStringLiteral("a.svg"));
        QCOMPARE(text,
            QStringLiteral("mptcp-probe figure adoption-v0-ipv6 --store 'my runs.db' --from "
                           "2021-03 --until 2021-12-24 --run 3,5 --label weekly --vantage lab "
                           "--simulated --period week --window 5 --ports 80,443,8080 --mptcp v0 "
                           "--port 443 --family ipv6 --only-as 64500 --watch-as 1,2 "
                           "--watch-prefix 10.0.0.0/8 --watch-name Mine --published --top 25 -o "
                           "a.svg"));
    }
    void asNumbers()
    {
        QCOMPARE(parseAsNumbers(QStringLiteral("AS6185, 714 as1")),
            std::optional(std::vector<std::uint32_t> { 6185, 714, 1 }));
        QVERIFY(parseAsNumbers({})->empty());
        for (const char* text : { "Apple", "0", "4294967296", "-1" })
            QVERIFY2(!parseAsNumbers(QString::fromLatin1(text)), text);
    }

    void viewsSurviveSettings()
    {
        FigureViews views;
        views.keep({ QStringLiteral("b"), QStringLiteral("survival"), fullQuestion() });
        views.keep({ QStringLiteral("a"), QStringLiteral("runs"), {} });
        views.keep({ QStringLiteral("b"), QStringLiteral("retention"), {} });
        for (int i = 0; i < 20; ++i) {
            analysis::Question question;
            question.window = i + 1;
            views.noteUse(QStringLiteral("runs"), question);
            views.noteUse(QStringLiteral("runs"), question);
        }
        const FigureViews read = FigureViews::fromJson(views.toJson());
        QCOMPARE(read.toJson(), views.toJson());
        QCOMPARE(read.named().size(), 2U);
        QCOMPARE(read.named()[1].figure, QStringLiteral("retention"));
        QCOMPARE(read.recent().size(), FigureViews::MostRecent);
        QCOMPARE(read.recent()[0].question.window, 20);
        QVERIFY(FigureViews::fromJson("x").named().empty());
    }

    void partsOfFigures()
    {
        const analysis::Figure whole = longFigure(100);
        const FigurePart all = figurePart(whole, { 0, 99 }, 1000);
        QCOMPARE(all.figure, whole);
        const FigurePart some = figurePart(whole, { 10, 19 }, 1000);
        QCOMPARE(some.figure.categories.size(), 10U);
        QCOMPARE(some.categories.front(), 10);
        QCOMPARE(some.figure.series[0].points[3], whole.series[0].points[13]);
        QVERIFY(some.figure.notes.empty());
    }
    void longFiguresKeepTheirExtremes()
    {
        const analysis::Figure whole = longFigure(100'000);
        const FigurePart part = figurePart(whole, { 0, 99'999 }, 800);
        QVERIFY(part.categories.size() <= 800);
        QVERIFY(part.categories.size() >= 400);
        double most = 0;
        for (std::size_t i = 0; i < part.categories.size(); ++i) {
            QCOMPARE(part.figure.series[0].points[i],
                whole.series[0].points[std::size_t(part.categories[i])]);
            most = std::max(most, *part.figure.series[0].points[i].value);
        }
        QCOMPARE(most, 999.0);
        QCOMPARE(part.figure.notes.size(), 1U);
    }

    void catalogueModel()
    {
        FigureCatalogueModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        int figures = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            figures += model.rowCount(model.index(row, 0));
        QCOMPARE(std::size_t(figures), analysis::figureKinds().size());
        model.setMissing({ { "survival", "no run" } });
        const QModelIndex index = model.indexOf(QStringLiteral("survival"));
        QCOMPARE(index.data(FigureCatalogueModel::ReasonRole).toString(), QStringLiteral("No run"));
        QVERIFY(index.data(Qt::ForegroundRole).isValid());
        FigureCatalogueFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester filtered(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setWords(QStringLiteral("v1 coming"));
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.rowCount(filter.index(0, 0)), 2);
        filter.setWords({});
        QCOMPARE(filter.rowCount(), model.rowCount());
    }

    void figureTableModel()
    {
        FigureTableModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFigure(std::make_shared<const analysis::Figure>(longFigure(50)));
        QCOMPARE(model.rowCount(), 50);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.placeOf(model.index(7, 2)).series, 1U);
        FigureTableSort sort;
        sort.setSourceModel(&model);
        sort.sort(1, Qt::DescendingOrder);
        QCOMPARE(sort.index(0, 1).data(FigureTableModel::SortRole).toDouble(), 999.0);
        model.setFigure({});
        QCOMPARE(model.rowCount(), 0);
    }

    void hostModel()
    {
        HostModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHosts(someHosts(5000));
        QCOMPARE(model.rowCount(), 5000);
        QSignalSpy arranged(&model, &HostModel::arranged);
        model.sort(HostModel::Address, Qt::AscendingOrder);
        QVERIFY(arranged.wait());
        for (int row = 1; row < 5000; ++row)
            QVERIFY(model.hostAt(row - 1).host.address <= model.hostAt(row).host.address);
        model.setFilter(QStringLiteral("10.0.0.0/28"));
        QVERIFY(arranged.wait());
        QCOMPARE(model.rowCount(), 16);
        model.setFilter(QStringLiteral("AS64500 443"));
        QVERIFY(arranged.wait());
        QVERIFY(model.rowCount() > 1000 && model.rowCount() < 5000);
        model.setHosts({});
        QCOMPARE(model.rowCount(), 0);
    }

    void historyEventsTellChanges()
    {
        AddressHistory history;
        history.address = *core::IpAddress::parse("10.0.0.1");
        for (int i = 0; i < 4; ++i) {
            store::Run run;
            run.id = i + 1;
            run.startedNs = 1'000'000'000LL * (i + 1);
            history.runs.push_back(run);
            store::HostSighting sighting;
            sighting.run = run.id;
            sighting.host.address = history.address;
            sighting.host.port = 80;
            sighting.host.replyClass = i == 3 ? scan::ReplyClass::Plain : scan::ReplyClass::Mptcp;
            sighting.host.hasReceiverKey = i < 3;
            sighting.host.receiverKey = i == 2 ? 7 : 5;
            history.sightings.push_back(sighting);
        }
        store::TraceRow trace;
        trace.target = history.address;
        trace.verdict = "true-mptcp";
        trace.startedNs = 2'500'000'000LL;
        history.traces.push_back(trace);
        const auto events = historyEvents(history);
        QCOMPARE(events.size(), 5U);
        QVERIFY(events[0].first);
        QVERIFY(!events[1].keyChanged && !events[1].classChanged);
        QCOMPARE(events[2].kind, HistoryEvent::Kind::Trace);
        QVERIFY(events[3].keyChanged);
        QVERIFY(events[4].classChanged);
        HistoryModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvents(std::make_shared<const std::vector<HistoryEvent>>(events));
        QCOMPARE(model.rowCount(), 5);
    }

    void runChoice()
    {
        std::vector<store::Run> runs(6);
        for (std::size_t i = 0; i < runs.size(); ++i) {
            runs[i].id = store::RunId(i) + 1;
            runs[i].label = i % 2 ? "odd" : "even";
            runs[i].simulated = i == 5;
            runs[i].state = store::RunState::Done;
        }
        RunChoiceModel model(runs, { 2 });
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RunChoice dialog(runs, false, { 2 });
        auto* const search = dialog.findChild<QLineEdit*>(QStringLiteral("runSearch"));
        QTest::keyClicks(search, QStringLiteral("even"));
        QTest::mouseClick(
            dialog.findChild<QPushButton*>(QStringLiteral("tickShown")), Qt::LeftButton);
        QCOMPARE(dialog.chosen(), (std::vector<store::RunId> { 1, 2, 3, 5 }));
    }

    void watchDialog()
    {
        WatchDialog dialog(analysis::Question {});
        auto* const ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        auto* const prefixes = dialog.findChild<QPlainTextEdit*>(QStringLiteral("watchPrefixes"));
        prefixes->setPlainText(QStringLiteral("10.0.0.1/8"));
        QVERIFY(!ok->isEnabled());
        prefixes->setPlainText(QStringLiteral("10.0.0.0/8\n2001:db8::/32"));
        auto* const numbers = dialog.findChild<QLineEdit*>(QStringLiteral("watchNumbers"));
        numbers->clear();
        QVERIFY(ok->isEnabled());
        QCOMPARE(dialog.question().watchedPrefixes.size(), 2U);
        QVERIFY(dialog.question().watchedAs.empty());
        prefixes->clear();
        QVERIFY(!ok->isEnabled());
        QTest::mouseClick(
            dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::RestoreDefaults),
            Qt::LeftButton);
        QCOMPARE(dialog.question().watchedAs, analysis::Question().watchedAs);
    }

    void quickSpans()
    {
        QuestionBar bar;
        auto contents = std::make_shared<StoreContents>();
        store::Run run;
        run.startedNs = *spanStart(QStringLiteral("2022-06-15"));
        contents->runs = { run };
        bar.setContents(contents);
        QSignalSpy changed(&bar, &QuestionBar::changed);
        bar.chooseSpan(QStringLiteral("year"));
        QCOMPARE(bar.question().runs.fromNs, spanStart(QStringLiteral("2021-07")));
        bar.chooseSpan(QStringLiteral("quarter"));
        QCOMPARE(bar.question().runs.fromNs, spanStart(QStringLiteral("2022-04")));
        bar.chooseSpan(QStringLiteral("all"));
        QVERIFY(!bar.question().runs.fromNs);
        QCOMPARE(changed.count(), 3);
        bar.setQuestion(fullQuestion());
        QCOMPARE(questionToJson(bar.question()), questionToJson(fullQuestion()));
    }

private:
    FreshSettings m_settings;
};

QTEST_MAIN(TestAdoptionModels)
#include "tst_adoptionmodels.moc"
