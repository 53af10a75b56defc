// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QObject>

#include <deque>

namespace widgets {

enum class Severity { Info, Warning, Error };

struct Message {
    QDateTime time;
    Severity severity = Severity::Info;
    QString source; ///< the page or part that says it
    QString text; ///< one sentence
};

/// What happened, for the log panel: errors stand where they arise and here. Holds the newest ones
/// and counts those that it let go. Lives in the GUI thread.
class MessageLog : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t Limit = 2000;
    using QObject::QObject;

    void add(Severity severity, const QString& source, const QString& text);
    const std::deque<Message>& messages() const { return m_messages; }
    std::size_t letGo() const { return m_letGo; }
    void clear();

Q_SIGNALS:
    void added(const widgets::Message& message);
    void cleared();

private:
    std::deque<Message> m_messages;
    std::size_t m_letGo = 0;
};

} // namespace widgets
