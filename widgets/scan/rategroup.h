// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/optionbinding.h"

#include <QGroupBox>

class QLineEdit;

namespace widgets {

/// How fast, how much and how long to wait.
class RateGroup : public QGroupBox {
    Q_OBJECT
public:
    explicit RateGroup(QWidget* parent = nullptr);
    std::vector<OptionBinding> bindings();
    /// What the rate means, e.g. in bits a second; empty while the form can't be planned.
    void setRateNote(const QString& note);

Q_SIGNALS:
    void changed();

private:
    struct Field {
        const char* option;
        QLineEdit* edit;
        FieldFrame* frame;
    };
    void addField(const char* option);
    std::vector<Field> m_fields; ///< the rate first
};

} // namespace widgets
