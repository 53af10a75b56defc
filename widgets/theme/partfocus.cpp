// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/partfocus.h"

#include <QWidget>

#include <algorithm>

namespace widgets {

void giveFocusTo(QWidget* whole, QWidget* part)
{
    const auto children = whole->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    const auto inside = std::find_if(
        children.begin(), children.end(), [](const QWidget* child) { return !child->isWindow(); });
    if (inside != children.end())
        (*inside)->lower();
    whole->setFocusProxy(part);
}

} // namespace widgets
