// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace widgets {

class MessageLog;

/// Puts what Qt itself warns about into the log, beside where it went before. One at a time. Made
/// and destroyed in the GUI thread; warnings may come from any thread.
class QtMessages : public QObject {
    Q_OBJECT
public:
    explicit QtMessages(MessageLog& log, QObject* parent = nullptr);
    ~QtMessages() override;
};

} // namespace widgets
