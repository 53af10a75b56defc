// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/windowfixture.h"
#include "widgets/scan/labtargets.h"
#include "widgets/scan/profiles/profilebar.h"
#include "widgets/session/workbench.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/pagestack.h"
#include "widgets/window/windowhost.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

using namespace widgets;

/// The language is switched while the program runs, and while it measures.
class TestLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_settings = std::make_unique<FreshSettings>(); }
    void cleanup() { QVERIFY(QThreadPool::globalInstance()->waitForDone(30000)); }

    void theWindowSpeaksTheLanguageChosen();
    void aScanGoesOn();
    void placePageAndPreferencesStay();
    void editsAndTheExampleStay();
    void numbersFollowTheLanguage();

private:
    static QString stopText(WindowHost& host)
    {
        return host.window().findChild<QPushButton*>(QStringLiteral("stop"))->text();
    }
    std::unique_ptr<FreshSettings> m_settings;
};

void TestLanguage::theWindowSpeaksTheLanguageChosen()
{
    Workbench workbench((QString()));
    workbench.preferences().setLanguage(QStringLiteral("en"));
    WindowHost host(workbench);
    host.window().show();
    QCOMPARE(stopText(host).remove(QLatin1Char('&')), QStringLiteral("Stop"));
    QSignalSpy rebuilt(&host, &WindowHost::rebuilt);
    host.window().findChild<QAction*>(QStringLiteral("language-de"))->trigger();
    QVERIFY(rebuilt.wait());
    QVERIFY(host.window().isVisible());
    QCOMPARE(stopText(host).remove(QLatin1Char('&')), QStringLiteral("Stopp"));
    QVERIFY(host.window().findChild<QAction*>(QStringLiteral("language-de"))->isChecked());
    host.window().findChild<QAction*>(QStringLiteral("language-en"))->trigger();
    QVERIFY(rebuilt.wait());
    QCOMPARE(stopText(host).remove(QLatin1Char('&')), QStringLiteral("Stop"));
}

void TestLanguage::aScanGoesOn()
{
    Workbench workbench((QString()));
    WindowHost host(workbench);
    host.window().setRequest(firstRequest("virtual"));
    host.window().show();
    host.window().startWhenReady();
    const auto rows = [&host] {
        const auto* const table = host.window().findChild<QTableView*>(QStringLiteral("replies"));
        return table && table->model() ? table->model()->rowCount() : 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rows() > 300, 30000);
    const auto sent = workbench.scan().snapshot().sent;
    const int before = rows();
    QSignalSpy rebuilt(&host, &WindowHost::rebuilt);
    workbench.preferences().setLanguage(QStringLiteral("de"));
    QVERIFY(rebuilt.wait());
    QVERIFY(workbench.scan().active());
    QTRY_VERIFY(rows() >= before);
    QTRY_VERIFY(workbench.scan().snapshot().sent > sent);
    QTRY_COMPARE_WITH_TIMEOUT(workbench.scan().snapshot().state, scan::ScanState::Done, 60000);
    QTRY_VERIFY(rows() > before);
    QCOMPARE(workbench.scan().snapshot().rowsDropped, 0U);
}

void TestLanguage::placePageAndPreferencesStay()
{
    Workbench workbench((QString()));
    WindowHost host(workbench);
    host.window().show();
    host.window().resize(1040, 720);
    host.window().showPage(PageId::Runs);
    host.window().showPreferences(2);
    QSignalSpy rebuilt(&host, &WindowHost::rebuilt);
    auto* const language = host.window().findChild<QComboBox*>(QStringLiteral("language"));
    QVERIFY(language);
    language->setCurrentIndex(language->findData(QStringLiteral("de")));
    Q_EMIT language->activated(language->currentIndex());
    QVERIFY(rebuilt.wait());
    QCOMPARE(host.window().size(), QSize(1040, 720));
    QCOMPARE(host.window().findChild<PageStack*>()->currentId(), PageId::Runs);
    QCOMPARE(host.window().shownPreferences(), 2);
}

void TestLanguage::editsAndTheExampleStay()
{
    Workbench workbench((QString()));
    Preferences& preferences = workbench.preferences();
    preferences.setLanguage(QStringLiteral("en"));
    WindowHost host(workbench);
    host.window().show();
    host.window().showPage(PageId::Scan);
    auto* profiles = host.window().findChild<ProfileBar*>();
    QVERIFY(profiles);
    const ScanProfile example = shippedProfiles().at(1);
    QVERIFY(example.shipped);
    profiles->choose(example.name, {}); // a form that differs: the name alone tells
    QCOMPARE(profiles->chosen(), example.name);
    host.window().showPreferences(2);
    auto* const limit = host.window().findChild<QSpinBox*>(QStringLiteral("rowLimit"));
    QVERIFY(limit);
    const int before = preferences.rowLimit();
    limit->setValue(5000);
    QCOMPARE(preferences.rowLimit(), 5000);

    QSignalSpy rebuilt(&host, &WindowHost::rebuilt);
    preferences.setLanguage(QStringLiteral("de"));
    QVERIFY(rebuilt.wait());
    profiles = host.window().findChild<ProfileBar*>();
    QVERIFY(shippedProfiles().at(1).name != example.name);
    QCOMPARE(profiles->chosen(), shippedProfiles().at(1).name);
    auto* const undo = host.window().findChild<QPushButton*>(QStringLiteral("preferencesUndo"));
    QVERIFY(undo && undo->isEnabled());
    undo->click();
    QCOMPARE(preferences.rowLimit(), before);
    // Closed is done with.
    host.window().findChild<QSpinBox*>(QStringLiteral("rowLimit"))->setValue(6000);
    QVERIFY(preferences.edits().canUndo());
    host.window().findChild<QDialog*>(QStringLiteral("preferences"))->reject();
    QVERIFY(!preferences.edits().canUndo());
    QCOMPARE(preferences.rowLimit(), 6000);
}

void TestLanguage::numbersFollowTheLanguage()
{
    Workbench workbench((QString()));
    workbench.preferences().setLanguage(QStringLiteral("de"));
    {
        const WindowHost host(workbench);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
    }
    workbench.preferences().setLanguage(QStringLiteral("en"));
    const WindowHost host(workbench);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1,234.5"));
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
