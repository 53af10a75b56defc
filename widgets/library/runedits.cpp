// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/runedits.h"

#include "widgets/library/runlibrary.h"

#include <QUndoCommand>

namespace widgets {

namespace {

    constexpr int RemoveId = 1;

} // namespace

/// One label or note; what is typed in one go is one step.
class RunEdits::TextCommand : public QUndoCommand {
public:
    TextCommand(RunEdits& edits, store::RunId run, Text which, QString before, QString after)
        : QUndoCommand(which == Text::Label ? RunEdits::tr("Change label of run %1").arg(run)
                                            : RunEdits::tr("Change note of run %1").arg(run))
        , m_edits(edits)
        , m_run(run)
        , m_which(which)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void redo() override { write(m_after); }
    void undo() override { write(m_before); }

private:
    void write(const QString& text)
    {
        RunLibrary& library = m_edits.m_library;
        library.write(
            &m_edits,
            [run = m_run, which = m_which, text = text.toStdString()](store::Store& store) {
                return which == Text::Label ? store.setLabel(run, text) : store.setNote(run, text);
            },
            [&edits = m_edits](const core::Result<void>& written) {
                if (!written)
                    Q_EMIT edits.failed(written.error());
                edits.m_library.noteChange();
            });
    }

    RunEdits& m_edits;
    store::RunId m_run;
    Text m_which;
    QString m_before;
    QString m_after;
};

class RunEdits::RemoveCommand : public QUndoCommand {
public:
    RemoveCommand(RunEdits& edits, std::vector<store::RunId> runs)
        : QUndoCommand(RunEdits::tr("Delete %n run(s)", nullptr, int(runs.size())))
        , m_edits(edits)
        , m_runs(std::move(runs))
    {
    }
    int id() const override { return RemoveId; }
    /// Two deletions stay two steps.
    bool mergeWith(const QUndoCommand*) override { return false; }
    void redo() override { m_edits.m_removal.add(m_edits.m_library.url().toStdString(), m_runs); }
    void undo() override
    {
        if (!m_edits.m_removal.takeBack(m_runs))
            setObsolete(true);
    }

private:
    RunEdits& m_edits;
    std::vector<store::RunId> m_runs;
};

RunEdits::RunEdits(RunLibrary& library)
    : m_library(library)
{
    connect(&m_removal, &RunRemoval::changed, this, &RunEdits::hiddenChanged);
    connect(&m_removal, &RunRemoval::failed, this, &RunEdits::failed);
    connect(&m_removal, &RunRemoval::carriedOut, this, [this] {
        // What refers to runs that are gone can't be taken back.
        m_stack.clear();
        m_library.noteChange();
    });
    connect(&m_library, &RunLibrary::urlChanged, this, [this] {
        m_removal.carryOut();
        m_stack.clear();
    });
}

RunEdits::~RunEdits() = default;

bool RunEdits::hides(store::RunId run) const
{
    return m_removal.hides(m_library.url().toStdString(), run);
}

void RunEdits::setText(store::RunId run, Text which, const QString& before, const QString& after)
{
    if (before != after)
        m_stack.push(new TextCommand(*this, run, which, before, after));
}

void RunEdits::takeBackRemoval()
{
    const QUndoCommand* const last
        = m_stack.index() > 0 ? m_stack.command(m_stack.index() - 1) : nullptr;
    if (last && last->id() == RemoveId)
        m_stack.undo();
    m_removal.takeBackAll();
}

void RunEdits::remove(const std::vector<store::RunId>& runs)
{
    if (!runs.empty())
        m_stack.push(new RemoveCommand(*this, runs));
}

} // namespace widgets
