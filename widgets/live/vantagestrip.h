// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/link.h"

#include <QTreeWidget>

namespace widgets {

/// The machines of a scan, a line each: what it does or why it does nothing, what it sent and what
/// came of it. Hidden while this computer probes. A few lines high; more of them scroll.
class VantageStrip : public QTreeWidget {
    Q_OBJECT
public:
    explicit VantageStrip(QWidget* parent = nullptr);
    void showReports(const std::vector<remote::LinkReport>& reports);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showReport(QTreeWidgetItem* item, const remote::LinkReport& report);
    int heightOf(int lines) const;

    std::vector<QString> m_icons; ///< shown in each line
};

} // namespace widgets
