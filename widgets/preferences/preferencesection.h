// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/preferences/preferencevalues.h"

#include <QWidget>

class QFormLayout;

namespace widgets {

/// One page of the preferences: shows values and takes them back as they are edited.
class PreferenceSection : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void showValues(const PreferenceValues& values) = 0;
    /// Puts what the section holds into `values`; what is not right stays as it was.
    virtual void take(PreferenceValues& values) const = 0;

Q_SIGNALS:
    void edited();

protected:
    /// A row with a sentence below the field that says what it is for.
    static void addRow(
        QFormLayout* form, const QString& label, QWidget* field, const QString& sentence);
};

} // namespace widgets
