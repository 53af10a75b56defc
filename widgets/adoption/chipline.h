// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/adoption/questiontext.h"

#include <QWidget>

namespace widgets {

class FlowLayout;

/// The conditions that a question sets, each a button that takes it away. Hidden without any.
class ChipLine : public QWidget {
    Q_OBJECT
public:
    explicit ChipLine(QWidget* parent = nullptr);
    void setChips(const QList<QuestionChip>& chips);

Q_SIGNALS:
    void removed(const QString& id);
    void allRemoved();

private:
    FlowLayout* m_layout;
    QStringList m_shown;
};

} // namespace widgets
