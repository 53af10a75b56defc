// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QLabel;

namespace widgets {

/// What stands in place of the list when the store can't be used: which one, why, and what can be
/// done.
class StoreTrouble : public QWidget {
    Q_OBJECT
public:
    explicit StoreTrouble(QWidget* parent = nullptr);
    void show(const QString& store, const core::Error& error);

Q_SIGNALS:
    void retryWanted();
    void otherStoreWanted();

private:
    QLabel* m_title;
    QLabel* m_store;
    QLabel* m_reason;
    QLabel* m_advice;
};

} // namespace widgets
