// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/profiles/profilestore.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QToolButton;
class QUndoStack;

namespace widgets {

/// The profiles as Zenmap has them: a list of examples and of the user's own, and whether the form
/// still holds what the chosen one says. Lives in the GUI thread.
class ProfileBar : public QWidget {
    Q_OBJECT
public:
    /// Deletions go on `undo`, which must outlive the bar.
    explicit ProfileBar(QUndoStack& undo, QWidget* parent = nullptr);

    /// What the form holds now; empty fields count as they stand.
    void setCurrent(const scan::ScanRequest& request);
    /// Shows the profile that `request` comes from: one of this name or ScanProfile::key(), or the
    /// first that matches, or none.
    void choose(const QString& name, const scan::ScanRequest& request);
    QString chosen() const;
    QString chosenKey() const; ///< see ScanProfile::key(); empty: none
    QList<QAction*> actions() const;

    void save();
    /// Asks for a name.
    void saveAs();
    core::Result<void> saveAs(const QString& name, bool withTargets);
    core::Result<void> rename(const QString& name);
    void remove();

Q_SIGNALS:
    void profileChosen(const scan::ScanRequest& request);
    void said(const QString& text);
    /// Something was deleted; the undo stack brings it back.
    void undoOffered(const QString& text);
    void failed(const core::Error& error);

private:
    void buildActions();
    void load();
    void fill();
    void onActivated(int index);
    void update();
    const ScanProfile* current() const;
    void askName(const QString& title, const QString& name, bool withTargets, bool offerTargets,
        const std::function<core::Result<void>(const QString&, bool)>& accept);
    void exportFile();
    void importFile();
    void reload(const QString& choose);

    QUndoStack& m_undo;
    ProfileStore m_store;
    std::vector<ScanProfile> m_profiles; ///< shipped ones first
    scan::ScanRequest m_request;
    QComboBox* m_choice;
    QLabel* m_changed;
    QToolButton* m_saveButton;
    QToolButton* m_more;
    QAction* m_save;
    QAction* m_saveAs;
    QAction* m_revert;
    QAction* m_rename;
    QAction* m_remove;
    QAction* m_export;
    QAction* m_import;
};

} // namespace widgets
