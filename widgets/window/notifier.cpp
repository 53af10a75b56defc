// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/notifier.h"

#include "widgets/session/workbench.h"
#include "widgets/text/format.h"

#ifdef WORKBENCH_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#endif

#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>

namespace widgets {

namespace {

    constexpr int ShownMs = 10'000;

} // namespace

Notifier::Notifier(Workbench& workbench, QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    connect(&workbench.scan(), &ScanSession::started, this, [this] { m_scanTime.start(); });
    connect(&workbench.scan(), &ScanSession::stateChanged, this, &Notifier::onScanState);
    const HostSession& tracing = workbench.traces().tracing();
    connect(&tracing, &HostSession::stateChanged, this, [this, &tracing] { onTraced(tracing); });
    const HostSession& proving = workbench.traces().proving();
    connect(&proving, &HostSession::stateChanged, this, [this, &proving] { onProven(proving); });
}

Notifier::~Notifier() = default;

void Notifier::onScanState()
{
    const ScanSession& session = m_workbench.scan();
    if (session.state() != ScanSession::State::Ended || !m_scanTime.isValid())
        return;
    const double seconds = double(m_scanTime.elapsed()) / 1000;
    m_scanTime.invalidate();
    const scan::ScanSnapshot& snapshot = session.snapshot();
    const QString found = formatCount(snapshot.countOf(scan::ReplyClass::Mptcp));
    const QString sent = formatCount(snapshot.sent);
    QString text;
    switch (snapshot.state) {
    case scan::ScanState::Failed:
        text = tr("The scan failed after %1.").arg(formatDuration(seconds));
        break;
    case scan::ScanState::Stopped:
        text = tr("The scan was stopped after %1 probes; %2 answers speak MPTCP.").arg(sent, found);
        break;
    default:
        text = tr("The scan is done: %1 probes, %2 answers speak MPTCP.").arg(sent, found);
    }
    runEnded(tr("Scan"), text, seconds);
}

void Notifier::onTraced(const HostSession& session)
{
    if (session.state() == HostSession::State::Ended && !session.error())
        runEnded(tr("Trace"),
            session.stopped()
                ? tr("The traces were stopped after %n host(s).", nullptr,
                    int(session.progress().done))
                : tr("The traces of %n host(s) are done.", nullptr, int(session.progress().done)),
            session.progress().seconds);
}

void Notifier::onProven(const HostSession& session)
{
    if (session.state() == HostSession::State::Ended && !session.error())
        runEnded(tr("Proof"),
            session.stopped()
                ? tr("The proofs were stopped after %n host(s).", nullptr,
                    int(session.progress().done))
                : tr("The proofs of %n host(s) are done.", nullptr, int(session.progress().done)),
            session.progress().seconds);
}

void Notifier::runEnded(const QString& source, const QString& text, double seconds)
{
    m_workbench.log().add(Severity::Info, source, text);
    const int least = m_workbench.preferences().notifySeconds();
    if (least <= 0 || seconds < least || !m_window || m_window->isActiveWindow())
        return;
    QApplication::alert(m_window);
    showOnDesktop(QGuiApplication::applicationDisplayName(), text);
    Q_EMIT announced(text);
}

void Notifier::showOnDesktop(const QString& title, const QString& text)
{
    if (showByBus(title, text) || !QSystemTrayIcon::isSystemTrayAvailable()
        || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray)
        m_tray = new QSystemTrayIcon(QGuiApplication::windowIcon(), this);
    m_tray->show();
    m_tray->showMessage(title, text, QGuiApplication::windowIcon(), ShownMs);
    QTimer::singleShot(ShownMs, m_tray, &QSystemTrayIcon::hide);
}

bool Notifier::showByBus(const QString& title, const QString& text)
{
#ifdef WORKBENCH_DBUS
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return false;
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(service))
        return false;
    auto call = QDBusMessage::createMethodCall(service,
        QStringLiteral("/org/freedesktop/Notifications"), service, QStringLiteral("Notify"));
    call.setArguments({ title, 0U, QStringLiteral("mptcp-workbench"), title, text, QStringList(),
        QVariantMap { { QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName() } },
        ShownMs });
    bus.asyncCall(call);
    return true;
#else
    Q_UNUSED(title)
    Q_UNUSED(text)
    return false;
#endif
}

} // namespace widgets
