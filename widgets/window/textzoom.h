// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>

namespace widgets {

/// The size of all texts, from the desktop's own on; kept in QSettings. One in a window; windows
/// made later begin with what was kept.
class TextZoom : public QObject {
    Q_OBJECT
public:
    explicit TextZoom(QObject* parent = nullptr);

    void larger() { set(m_step + 1); }
    void smaller() { set(m_step - 1); }
    void reset() { set(0); }
    bool canGrow() const;
    bool canShrink() const;
    bool isNormal() const { return m_step == 0; }

Q_SIGNALS:
    void changed();

private:
    void set(int step);
    void apply() const;
    int m_step = 0;
};

} // namespace widgets
