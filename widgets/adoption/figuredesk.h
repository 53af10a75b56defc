// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue.h"
#include "widgets/library/storereader.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <map>
#include <memory>
#include <optional>

namespace widgets {

/// What a store has, for the fields of a question and for what stands where no figure can be.
struct StoreContents {
    std::vector<store::Run> runs; ///< all of them, by start, measured and simulated
    std::size_t simulated() const;
    std::size_t measured() const { return runs.size() - simulated(); }
};

/// Makes figures in a worker on a connection of its own, one at a time: a newer question drops what
/// is under way. What several figures of one question need is read once. Lives in the GUI thread.
class FigureDesk : public QObject {
    Q_OBJECT
public:
    explicit FigureDesk(QObject* parent = nullptr);
    ~FigureDesk() override;

    /// Drops all that was asked of the store before.
    void setUrl(const QString& url);
    /// What was read is read anew with the next question: the runs have changed.
    void forget();

    void readContents();
    /// Drops a figure under way. failed() or made() will follow, unless cancelled.
    void make(const QString& name, const analysis::Question& question);
    /// Says which kinds of figure this question cannot have, and why; after what is under way.
    void findMissing(const analysis::Question& question);
    /// Of the last figure made.
    void findHosts(analysis::FigurePlace place, std::size_t most);
    /// Ends the figure or all figures under way; nothing follows but cancelled().
    void cancel();
    bool busy() const { return m_busy; }
    /// Each kind that can be made, into files of a folder: see FolderExport.
    using EachFigure = std::function<void(const analysis::FigureKind& kind,
        const core::Result<analysis::Figure>& figure, int done, int all)>;
    /// `each` is called in this thread, for all kinds in order; `done` after the last or when it
    /// was cancelled.
    void makeAll(const analysis::Question& question, EachFigure each, std::function<void()> done);

Q_SIGNALS:
    void contentsRead(std::shared_ptr<const widgets::StoreContents> contents);
    void contentsFailed(const core::Error& error);
    void begun();
    void progressed(double share);
    void made(std::shared_ptr<const analysis::Figure> figure);
    void failed(const core::Error& error);
    void cancelled();
    void missingFound(const std::map<std::string, core::Text>& reasons);
    void hostsBegun();
    void hostsFound(std::shared_ptr<const analysis::PointHosts> hosts);
    void hostsFailed(const core::Error& error);

private:
    struct Worker; ///< what the thread of the reader keeps
    /// Numbers that tell a worker that its question is no longer wanted.
    struct Wanted {
        std::atomic<int> figure = 0;
        std::atomic<int> missing = 0;
        std::atomic<int> hosts = 0;
        std::atomic<int> all = 0;
        std::atomic<int> contents = 0;
        std::atomic<double> share = 0;
    };
    /// What makeAll() is at.
    struct AllFigures {
        int id = 0;
        analysis::Question question;
        EachFigure each;
        std::function<void()> done;
        std::size_t next = 0; ///< of figureKinds()
    };
    void setBusy(bool busy);
    void dropAll();
    void makeNext(std::shared_ptr<AllFigures> all);

    std::shared_ptr<Worker> m_worker;
    std::shared_ptr<Wanted> m_wanted;
    std::shared_ptr<const analysis::Figure> m_figure;
    analysis::Question m_question; ///< of m_figure
    std::optional<analysis::Question> m_missingAsked; ///< by findMissing(), while it goes on
    int m_version = 0; ///< of the store's contents, as far as this knows
    bool m_busy = false;
    QTimer m_poll;
    StoreReader m_reader;
};

} // namespace widgets
