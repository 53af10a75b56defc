// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace widgets {

class IconLabel;

/// What stands in place of a figure: why there is none, and what to do, as one or more buttons.
class StateCard : public QWidget {
    Q_OBJECT
public:
    explicit StateCard(QWidget* parent = nullptr);

    struct Choice {
        QString name; ///< of the button, for tests
        QString text;
        std::function<void()> act;
    };
    void say(const QString& icon, const QString& title, const QString& text,
        const std::vector<Choice>& choices);
    QString title() const;

private:
    IconLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QWidget* m_buttonBox = nullptr;
    QHBoxLayout* m_buttonLine;
};

} // namespace widgets
