// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/lists/listfetch.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace widgets {

class WarningLine;

/// Fetches a list from a URL that the user gives, shows how far it is and what came, and hands it
/// to the form.
class FetchDialog : public QDialog {
    Q_OBJECT
public:
    explicit FetchDialog(QWidget* parent = nullptr);
    void setUrl(const QUrl& url);

Q_SIGNALS:
    void wanted(const QString& path, widgets::ListUse use);

private:
    void begin();
    void showFetched(const FetchedList& list);
    void showIdle();
    void judge();
    void showTrouble(const QString& text);
    QUrl url() const;

    ListFetch m_fetch { this };
    QLineEdit* m_url;
    QComboBox* m_use;
    QSpinBox* m_limit;
    QProgressBar* m_progress;
    QLabel* m_state;
    QLabel* m_hash;
    WarningLine* m_trouble;
    QPushButton* m_begin;
    QPushButton* m_cancel;
    QPushButton* m_accept;
    QString m_path; ///< of what was fetched
};

} // namespace widgets
