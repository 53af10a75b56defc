// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/lists/usedelegate.h"

#include "widgets/scan/lists/listfile.h"

#include <QComboBox>

namespace widgets {

QWidget* UseDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* const box = new QComboBox(parent);
    for (int use = 0; use < ListUseCount; ++use)
        box->addItem(listUseTitle(ListUse(use)), use);
    box->setAccessibleName(tr("Used as"));
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* const delegate = const_cast<UseDelegate*>(this);
        Q_EMIT delegate->commitData(box);
        Q_EMIT delegate->closeEditor(box);
    });
    return box;
}

void UseDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    qobject_cast<QComboBox*>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

void UseDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

} // namespace widgets
