// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace widgets {

/// A large button of the start page: an icon, what it does, and a sentence on it.
class StartCard : public QAbstractButton {
    Q_OBJECT
public:
    StartCard(const QString& icon, const QString& title, const QString& sentence,
        QWidget* parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int margin() const;
    int iconSize() const;
    QRect textRect(int width) const;
    QFont titleFont() const;
    QString m_sentence;
};

} // namespace widgets
