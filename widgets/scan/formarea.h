// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace widgets {

class ScanForm;

/// Scrolls the form up and down only: where there is no room for two columns it gets one. The wheel
/// scrolls, and changes only the field that has the focus.
class FormArea : public QScrollArea {
    Q_OBJECT
public:
    explicit FormArea(ScanForm* form, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ScanForm* m_form;
};

} // namespace widgets
