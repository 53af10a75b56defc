// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/formarea.h"

#include "widgets/scan/scanform.h"

namespace widgets {

FormArea::FormArea(ScanForm* form, QWidget* parent)
    : QScrollArea(parent)
    , m_form(form)
{
    setWidget(form);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void FormArea::resizeEvent(QResizeEvent* event)
{
    m_form->fitWidth(viewport()->width());
    QScrollArea::resizeEvent(event);
}

} // namespace widgets
