// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/shownwindow.h"
#include "widgets/preferences/preferencesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace widgets;

/// The preferences dialog: what is edited applies at once, stays, and can be taken back.
class TestPreferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_shown.reset(); }

    void editsApplyAtOnceAndStay();
    void editsAreTakenBack();
    void undoLeavesAloneWhatOthersChanged();
    void typingIsOneEdit();
    void whatWasTypedAppliesAtTheEnd();
    void defaultsAreRestored();
    void whatIsWrongDoesNotApply();
    void valuesRoundTrip();

private:
    template <typename T> T* child(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    void type(const char* name, const QString& text) const
    {
        auto* const line = child<QLineEdit>(name);
        line->selectAll();
        QTest::keyClicks(line, text);
        Q_EMIT line->editingFinished();
    }
    std::unique_ptr<ShownWindow> m_shown;
    PreferencesDialog* m_dialog = nullptr;
};

void TestPreferences::init()
{
    m_shown = std::make_unique<ShownWindow>();
    QVERIFY(QTest::qWaitForWindowActive(m_shown->window.get()));
    QTest::keyClick(m_shown->window.get(), Qt::Key_Comma, Qt::ControlModifier);
    m_dialog = m_shown->window->findChild<PreferencesDialog*>();
    QVERIFY(m_dialog && QTest::qWaitForWindowActive(m_dialog));
}

void TestPreferences::editsApplyAtOnceAndStay()
{
    const Preferences& preferences = m_shown->workbench->preferences();
    child<QSpinBox>("rowLimit")->setValue(5000);
    child<QSpinBox>("notifySeconds")->setValue(0);
    child<QCheckBox>("keepRuns")->click();
    auto* const theme = child<QComboBox>("theme");
    theme->setCurrentIndex(2);
    Q_EMIT theme->activated(2);
    QCOMPARE(preferences.rowLimit(), 5000);
    QCOMPARE(preferences.notifySeconds(), 0);
    QVERIFY(!preferences.keepRuns());
    QCOMPARE(preferences.theme(), Theme::Dark);
    QVERIFY(isDark(QGuiApplication::palette()));

    const Preferences later;
    QCOMPARE(PreferenceValues::of(later), PreferenceValues::of(preferences));
    m_shown->workbench->preferences().setTheme(Theme::Light);
}

void TestPreferences::editsAreTakenBack()
{
    const Preferences& preferences = m_shown->workbench->preferences();
    const PreferenceValues before = PreferenceValues::of(preferences);
    auto* const undo = child<QPushButton>("preferencesUndo");
    QVERIFY(!undo->isEnabled());
    child<QSpinBox>("frameMemory")->setValue(8);
    child<QSpinBox>("rowLimit")->setValue(7);
    undo->click();
    QCOMPARE(preferences.rowLimit(), before.rowLimit);
    QCOMPARE(child<QSpinBox>("rowLimit")->value(), before.rowLimit);
    QCOMPARE(preferences.frameMemoryMib(), 8);
    undo->click();
    QCOMPARE(PreferenceValues::of(preferences), before);
    QVERIFY(!undo->isEnabled());
}

void TestPreferences::undoLeavesAloneWhatOthersChanged()
{
    Preferences& preferences = m_shown->workbench->preferences();
    const int before = preferences.rowLimit();
    child<QSpinBox>("rowLimit")->setValue(7);
    preferences.setStoreUrl(QStringLiteral("/tmp/opened-from-the-menu.sqlite"));
    child<QPushButton>("preferencesUndo")->click();
    QCOMPARE(preferences.rowLimit(), before);
    QCOMPARE(preferences.storeUrl(), QStringLiteral("/tmp/opened-from-the-menu.sqlite"));
}

void TestPreferences::typingIsOneEdit()
{
    const Preferences& preferences = m_shown->workbench->preferences();
    const int before = preferences.rowLimit();
    m_dialog->showSection(2);
    auto* const rows = child<QSpinBox>("rowLimit");
    rows->setFocus();
    rows->selectAll();
    QTest::keyClicks(rows, QStringLiteral("2500"));
    QCOMPARE(preferences.rowLimit(), before);
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(preferences.rowLimit(), 2500);
    child<QPushButton>("preferencesUndo")->click();
    QCOMPARE(preferences.rowLimit(), before);
    QVERIFY(!child<QPushButton>("preferencesUndo")->isEnabled());
}

void TestPreferences::whatWasTypedAppliesAtTheEnd()
{
    const Preferences& preferences = m_shown->workbench->preferences();
    m_dialog->showSection(2);
    auto* const rows = child<QSpinBox>("rowLimit");
    rows->selectAll();
    QTest::keyClicks(rows, QStringLiteral("2500"));
    m_shown->window.reset();
    QCOMPARE(preferences.rowLimit(), 2500);
}

void TestPreferences::defaultsAreRestored()
{
    const Preferences& preferences = m_shown->workbench->preferences();
    child<QSpinBox>("rowLimit")->setValue(7);
    child<QCheckBox>("keepRuns")->click();
    child<QPushButton>("preferencesDefaults")->click();
    QCOMPARE(PreferenceValues::of(preferences), PreferenceValues::defaults());
    child<QPushButton>("preferencesUndo")->click();
    QCOMPARE(preferences.rowLimit(), 7);
    QVERIFY(!preferences.keepRuns());
}

void TestPreferences::whatIsWrongDoesNotApply()
{
    const Preferences& preferences = m_shown->workbench->preferences();
    const QString before = preferences.storeUrl();
    m_dialog->showSection(1);
    type("storeUrl", QStringLiteral("mysql://somewhere/runs"));
    QCOMPARE(preferences.storeUrl(), before);
    type("storeUrl", QStringLiteral("/proc/no/such/runs.sqlite"));
    QCOMPARE(preferences.storeUrl(), before);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("new/runs.sqlite"));
    type("storeUrl", file);
    QCOMPARE(preferences.storeUrl(), file);
    m_dialog->showSection(3);
    type("originFile", folder.filePath(QStringLiteral("nothing.mmdb")));
    QVERIFY(preferences.originFile().isEmpty());
    type("originFile", QCoreApplication::applicationFilePath());
    QCOMPARE(preferences.originFile(), QCoreApplication::applicationFilePath());
}

void TestPreferences::valuesRoundTrip()
{
    Preferences& preferences = m_shown->workbench->preferences();
    PreferenceValues values { Theme::Light, QStringLiteral("fr"), QStringLiteral("/tmp/x.sqlite"),
        false, 10, 20, 30, 40, QStringLiteral("/a"), QStringLiteral("/b") };
    values.applyTo(preferences);
    QCOMPARE(PreferenceValues::of(preferences), values);
    QCOMPARE(PreferenceValues::of(Preferences()), values);
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
