// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/windowfixture.h"
#include "widgets/session/preferences.h"
#include "widgets/theme/systemtheme.h"
#include "widgets/window/themekeeper.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace widgets;

/// What a desktop says over D-Bus about light and dark, in a bus of the test's own.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 0;
    void change(uint to)
    {
        scheme = to;
        auto signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
            QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        signal.setArguments(
            { QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                QVariant::fromValue(QDBusVariant(QVariant::fromValue(to))) });
        QDBusConnection::sessionBus().send(signal);
    }

public Q_SLOTS:
    Q_SCRIPTABLE QDBusVariant Read(const QString& group, const QString& key)
    {
        if (group != QLatin1String("org.freedesktop.appearance")
            || key != QLatin1String("color-scheme"))
            return QDBusVariant(QString());
        // As portals do it: a variant in a variant.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(QVariant::fromValue(scheme))));
    }
};

/// The theme is the user's, or follows the desktop while the program runs.
class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void preferencesDecide();
    void theDesktopDecidesOtherwise();
    void textsCanBeRead_data();
    void textsCanBeRead();
};

void TestTheme::preferencesDecide()
{
    const FreshSettings settings;
    Preferences preferences;
    preferences.setTheme(Theme::Dark);
    const ThemeKeeper keeper(preferences);
    QVERIFY(isDark(QGuiApplication::palette()));
    preferences.setTheme(Theme::Light);
    QVERIFY(!isDark(QGuiApplication::palette()));
}

void TestTheme::theDesktopDecidesOtherwise()
{
    if (!QDBusConnection::sessionBus().isConnected())
        QSKIP("SKIP: dbus-daemon is missing; install the package dbus-daemon");
    const FreshSettings settings;
    FakePortal portal;
    portal.scheme = 1;
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
        QDBusConnection::ExportScriptableSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));

    Preferences preferences;
    const ThemeKeeper keeper(preferences);
    QTRY_VERIFY(isDark(QGuiApplication::palette()));
    portal.change(2);
    QTRY_VERIFY(!isDark(QGuiApplication::palette()));
    portal.change(1);
    QTRY_VERIFY(isDark(QGuiApplication::palette()));
    preferences.setTheme(Theme::Light);
    QVERIFY(!isDark(QGuiApplication::palette()));
    portal.change(2);
    portal.change(1);
    QTest::qWait(100);
    QVERIFY(!isDark(QGuiApplication::palette()));
}

void TestTheme::textsCanBeRead_data()
{
    QTest::addColumn<int>("theme");
    for (const Theme theme : { Theme::System, Theme::Light, Theme::Dark })
        QTest::newRow(qPrintable(themeKey(theme))) << int(theme);
}

void TestTheme::textsCanBeRead()
{
    QFETCH(int, theme);
    QCOMPARE(qRound(contrast(Qt::white, Qt::black)), 21);
    QVERIFY(contrast(QColor(0x80, 0x80, 0x80), Qt::white) < ReadableContrast);
    applyTheme(Theme(theme));
    const QPalette palette = QGuiApplication::palette();
    for (const auto background : { QPalette::Base, QPalette::AlternateBase, QPalette::Window }) {
        for (const auto& [group, role] : { std::pair { QPalette::Active, QPalette::Text },
                 std::pair { QPalette::Active, QPalette::WindowText },
                 std::pair { QPalette::Active, QPalette::PlaceholderText },
                 std::pair { QPalette::Inactive, QPalette::PlaceholderText },
                 std::pair { QPalette::Disabled, QPalette::Text },
                 std::pair { QPalette::Disabled, QPalette::WindowText } }) {
            const QColor text = palette.color(group, role);
            const QColor paper = palette.color(QPalette::Active, background);
            QCOMPARE(text.alpha(), 255);
            QVERIFY2(contrast(text, paper) >= ReadableContrast,
                qPrintable(QStringLiteral("%1 on %2: %3")
                               .arg(text.name(), paper.name())
                               .arg(contrast(text, paper))));
        }
    }
    applyTheme(Theme::System);
}

int main(int argc, char** argv)
{
    QProcess daemon;
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    if (!program.isEmpty()) {
        daemon.start(program,
            { QStringLiteral("--session"), QStringLiteral("--nofork"),
                QStringLiteral("--print-address") });
        if (daemon.waitForReadyRead(5000))
            qputenv("DBUS_SESSION_BUS_ADDRESS", daemon.readLine().trimmed());
    }
    int status = 0;
    {
        QApplication application(argc, argv);
        TestTheme test;
        status = QTest::qExec(&test, argc, argv);
    }
    daemon.kill();
    daemon.waitForFinished();
    return status;
}

#include "tst_theme.moc"
