// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/optionbinding.h"

#include <QWidget>

class QToolButton;

namespace widgets {

/// The options of the table that no other group has, folded away until they are wanted. Whatever
/// is added to the table shows up here by itself.
class MoreGroup : public QWidget {
    Q_OBJECT
public:
    /// `elsewhere` are the options that other groups show.
    explicit MoreGroup(const std::vector<const char*>& elsewhere, QWidget* parent = nullptr);
    std::vector<OptionBinding> bindings() const { return m_bindings; }
    bool open() const;
    void setOpen(bool open);
    /// Says how many of the options are not at their default, and opens where one is refused.
    void follow();

Q_SIGNALS:
    void changed();

private:
    QToolButton* m_toggle;
    QWidget* m_fields;
    std::vector<OptionBinding> m_bindings;
};

} // namespace widgets
