// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/lesson.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace widgets {

/// What is played, all but the box.
class LessonSetup : public QWidget {
    Q_OBJECT
public:
    explicit LessonSetup(QWidget* parent = nullptr);
    /// Emits nothing.
    void setPlan(const handshake::LessonPlan& plan);
    /// `plan` with what the form says.
    handshake::LessonPlan applyTo(handshake::LessonPlan plan) const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox* makeCheck(const QString& name, const QString& text, const QString& help);

    QComboBox* m_version;
    QSpinBox* m_hops;
    QCheckBox* m_join;
    QCheckBox* m_data;
    QCheckBox* m_teardown;
    QCheckBox* m_speaks;
    QCheckBox* m_ipv6;
};

} // namespace widgets
