// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/systemtheme.h"

#ifdef WORKBENCH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

#include <QFileInfo>
#include <QStandardPaths>

namespace widgets {

#ifdef WORKBENCH_DBUS

namespace {

    const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
    const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
    const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
    const QString Group = QStringLiteral("org.freedesktop.appearance");
    const QString Key = QStringLiteral("color-scheme");

    /// Without one, connecting would start one and wait for it.
    bool busIsThere()
    {
        if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
            return true;
        const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
        return !folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus"));
    }

    /// Portals wrap the value once or twice.
    QVariant unwrapped(QVariant value)
    {
        while (value.metaType() == QMetaType::fromType<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        return value;
    }

} // namespace

SystemTheme::SystemTheme(QObject* parent)
    : QObject(parent)
{
    if (!busIsThere() || !QDBusConnection::sessionBus().isConnected())
        return;
    QDBusConnection::sessionBus().connect(Service, Path, Interface,
        QStringLiteral("SettingChanged"), this, SLOT(onSettingChanged(QDBusMessage)));
    ask();
}

void SystemTheme::ask()
{
    auto question
        = QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("Read"));
    question.setArguments({ Group, Key });
    auto* const watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty())
            take(unwrapped(reply.arguments().constFirst()));
    });
}

void SystemTheme::onSettingChanged(const QDBusMessage& message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() == 3 && arguments[0].toString() == Group && arguments[1].toString() == Key)
        take(unwrapped(arguments[2]));
}

#else

SystemTheme::SystemTheme(QObject* parent)
    : QObject(parent)
{
}

void SystemTheme::ask() { }
void SystemTheme::onSettingChanged(const QDBusMessage&) { }

#endif

void SystemTheme::take(const QVariant& scheme)
{
    // 0: no preference
    const uint value = scheme.toUInt();
    const Theme theme = value == 1 ? Theme::Dark : value == 2 ? Theme::Light : Theme::System;
    if (theme == m_theme)
        return;
    m_theme = theme;
    Q_EMIT changed();
}

} // namespace widgets
