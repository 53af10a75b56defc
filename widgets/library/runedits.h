// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/library/runremoval.h"

#include <QUndoStack>

namespace widgets {

class RunLibrary;

/// What the user changes in the store by hand, all of it with undo: labels, notes, deletions.
/// Outlives the page. Lives in the GUI thread.
class RunEdits : public QObject {
    Q_OBJECT
public:
    enum class Text { Label, Note };

    /// `library` must outlive this.
    explicit RunEdits(RunLibrary& library);
    ~RunEdits() override;

    QUndoStack& stack() { return m_stack; }
    const RunRemoval& removal() const { return m_removal; }
    /// A run of the library's store that is deleted, or is going to be.
    bool hides(store::RunId run) const;

    void setText(store::RunId run, Text which, const QString& before, const QString& after);
    /// Hides them now and deletes them some seconds later, or when the program ends.
    void remove(const std::vector<store::RunId>& runs);
    /// What the button "Undo" beside the deletion does: other edits stay.
    void takeBackRemoval();
    /// Deletes at once what waits: there is no undo any more.
    void removeNow() { m_removal.carryOut(); }

Q_SIGNALS:
    /// Which runs are hidden has changed.
    void hiddenChanged();
    void failed(const core::Error& error);

private:
    class TextCommand;
    class RemoveCommand;

    RunLibrary& m_library;
    RunRemoval m_removal;
    QUndoStack m_stack;
};

} // namespace widgets
