// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

class QLabel;

namespace widgets {

class IconLabel;

/// One line over a table: what has just happened or goes on, with a button that answers to it.
/// Hidden while there is nothing to say.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    /// `action` is the button's text; empty: no button. With `closable` the user can send it away.
    NoticeBar(const QString& icon, const QString& action, bool closable, QWidget* parent = nullptr);

    void setText(const QString& text, const QString& toolTip = {});
    /// A text that says what went wrong, with the sign of a warning until the next one.
    void setTrouble(const QString& text);
    QString text() const;

Q_SIGNALS:
    void actionTriggered();
    void closed();

private:
    QIcon m_icon;
    IconLabel* m_sign;
    QLabel* m_text;
};

} // namespace widgets
