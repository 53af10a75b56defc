// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/preferences/preferencevalues.h"

#include <QDialog>
#include <QUndoStack>

class QListWidget;
class QStackedWidget;

namespace widgets {

class PreferenceSection;

/// The preferences, which apply as they are edited; each edit can be taken back until the dialog is
/// closed. Another language makes the dialog anew, which is no end of it.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    /// `preferences` must outlive the dialog.
    PreferencesDialog(Preferences& preferences, QWidget* parent);
    ~PreferencesDialog() override;

    int section() const;
    void showSection(int section);
    void done(int result) override;

private:
    void addSection(const QString& icon, const QString& title, PreferenceSection* section);
    void onEdited(const PreferenceSection* section);
    void change(const QString& what, const PreferenceValues& to);
    void showValues();

    Preferences& m_preferences;
    QUndoStack& m_undo;
    QListWidget* m_titles;
    QStackedWidget* m_sections;
};

} // namespace widgets
