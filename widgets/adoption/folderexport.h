// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure.h"
#include "widgets/figures/figureexport.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <memory>

namespace widgets {

/// Writes figures into a folder, each as NAME.svg and NAME.csv, without holding up the window:
/// charts can be drawn in the GUI thread alone, so each is laid out in one event and drawn in
/// another, and a worker makes the CSV and writes the files. Lives in the GUI thread; destruction
/// waits for the file in hand.
class FolderExport : public QObject {
    Q_OBJECT
public:
    explicit FolderExport(const QString& folder, QObject* parent = nullptr);
    ~FolderExport() override;

    void add(const analysis::Figure& figure);
    /// No figure follows: finished() will, once all are written.
    void end();
    /// Leaves out what is not drawn yet.
    void cancel();
    /// The same, since the figures that follow cannot be had: finished() will say `trouble`.
    void fail(const QString& trouble);

Q_SIGNALS:
    /// So many are in the folder now.
    void progressed(int written);
    /// `trouble` is the last of the errors, empty when there was none.
    void finished(int written, const QString& trouble);

private:
    using FigurePointer = std::shared_ptr<const analysis::Figure>;
    void step();
    void write(FigurePointer figure, QByteArray svg);
    void onWritten(const core::Result<void>& written);
    void finishWhenDone();

    const QString m_folder;
    std::deque<FigurePointer> m_waiting; ///< the first may be laid out
    std::unique_ptr<SvgDrawing> m_drawing; ///< of the first
    QTimer m_next;
    int m_beingWritten = 0;
    int m_written = 0;
    bool m_ended = false;
    bool m_finished = false;
    QString m_trouble;
    QThreadPool m_writer; ///< last: its destructor waits for the file in hand
};

} // namespace widgets
