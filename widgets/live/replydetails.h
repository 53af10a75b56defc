// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QStackedLayout;
class QTreeWidget;

namespace widgets {

class IconLabel;

/// One reply in full: what its class means, its fields, and its TCP options one a line with their
/// bytes.
class ReplyDetails : public QWidget {
    Q_OBJECT
public:
    explicit ReplyDetails(QWidget* parent = nullptr);
    void showRow(const scan::ScanRow& row);
    void clear();

private:
    QWidget* buildDetails();
    QLabel* addField(QFormLayout* form, const QString& title);
    void showOptions(const scan::ScanRow& row);

    QStackedLayout* m_pages;
    IconLabel* m_marker;
    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_target;
    QLabel* m_probe;
    QLabel* m_reply;
    QLabel* m_keys;
    QTreeWidget* m_options;
};

} // namespace widgets
