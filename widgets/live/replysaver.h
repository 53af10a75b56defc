// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrequest.h"
#include "widgets/concurrency/latestjob.h"

#include <QObject>

#include <functional>

class QWidget;

namespace widgets {

class ReplyModel;

/// Saves the replies of a run to a file and knows whether that was done: what would lose them asks
/// here first. Lives in the GUI thread; files are written in a worker.
class ReplySaver : public QObject {
    Q_OBJECT
public:
    enum class Which { All, Shown };

    /// Dialogs belong to `window`, which owns this object.
    ReplySaver(const ReplyModel* model, QWidget* window);

    /// Asks for a file, its format and which replies. False when the user thought better of it.
    bool askAndSave();
    void save(const QString& file, scan::OutputFormat format, Which which);
    bool saving() const { return m_saving; }
    bool canSave() const;
    /// There are replies that neither a file nor the store holds and that the user did not give up.
    bool unsaved() const;
    /// The user does without what this run found.
    void discard() { m_discarded = true; }
    /// The store holds all replies of the run: nothing is lost with the table.
    void setKept(bool kept) { m_kept = kept; }
    /// Runs `next`, which loses the replies: at once when nothing is unsaved, else after asking
    /// and after saving, and never when the user cancels or saving fails.
    void whenSafe(std::function<void()> next);

Q_SIGNALS:
    void canSaveChanged(bool can);
    void hint(const QString& text);

private:
    void onModelChanged();
    void onWritten(const core::Result<std::uint64_t>& written, const QString& file);
    void proceed();

    const ReplyModel* m_model;
    QWidget* m_window;
    bool m_saving = false;
    bool m_discarded = false;
    bool m_kept = false;
    bool m_couldSave = false;
    std::size_t m_savedRows = 0; ///< of those stored, the first so many are in a file
    std::function<void()> m_next;
    LatestJob m_job { this };
};

} // namespace widgets
