// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/qtmessages.h"

#include "widgets/session/messagelog.h"

#include <mutex>

namespace widgets {

namespace {

    std::mutex receiverMutex;
    MessageLog* receiver = nullptr; ///< under receiverMutex
    QtMessageHandler before = nullptr;

    void take(QtMsgType type, const QMessageLogContext& context, const QString& text)
    {
        if (before)
            before(type, context, text);
        if (type == QtDebugMsg || type == QtInfoMsg)
            return;
        const Severity severity = type == QtWarningMsg ? Severity::Warning : Severity::Error;
        const std::scoped_lock lock(receiverMutex);
        // Queued: a warning may arise while a view of the log is being painted.
        if (auto* const log = receiver)
            QMetaObject::invokeMethod(
                log, [log, severity, text] { log->add(severity, QStringLiteral("Qt"), text); },
                Qt::QueuedConnection);
    }

} // namespace

QtMessages::QtMessages(MessageLog& log, QObject* parent)
    : QObject(parent)
{
    {
        const std::scoped_lock lock(receiverMutex);
        receiver = &log;
    }
    before = qInstallMessageHandler(take);
}

QtMessages::~QtMessages()
{
    qInstallMessageHandler(before);
    const std::scoped_lock lock(receiverMutex);
    receiver = nullptr;
}

} // namespace widgets
