// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/formarea.h"

#include "widgets/scan/scanform.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QSlider>

namespace widgets {

FormArea::FormArea(ScanForm* form, QWidget* parent)
    : QScrollArea(parent)
    , m_form(form)
{
    setWidget(form);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    for (auto* const field : form->findChildren<QWidget*>()) {
        if (!qobject_cast<QComboBox*>(field) && !qobject_cast<QAbstractSpinBox*>(field)
            && !qobject_cast<QSlider*>(field))
            continue;
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(this);
    }
}

bool FormArea::eventFilter(QObject* watched, QEvent* event)
{
    const auto* const field = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus())
        return QScrollArea::eventFilter(watched, event);
    event->ignore(); // it goes on to the area, which scrolls
    return true;
}

void FormArea::resizeEvent(QResizeEvent* event)
{
    m_form->fitWidth(viewport()->width());
    QScrollArea::resizeEvent(event);
}

} // namespace widgets
