// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrequest.h"
#include "core/store/exchange/runexport.h"
#include "core/store/exchange/runimport.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace widgets {

class RunLibrary;

/// What goes to a file, and how.
struct ExportOrder {
    std::vector<store::RunId> runs;
    /// Empty: the whole runs.
    std::optional<store::ExportPart> part;
    scan::OutputFormat format = scan::OutputFormat::JsonLines;
    QString path; ///< a file; a folder for whole runs as CSV
};

/// Long work on the store that nobody waits for: imports, exports, copies and checks, one after the
/// other in a worker thread. Outlives the page that asked. Lives in the GUI thread; destruction
/// drops what waits, and cancels and waits for what is in hand.
class RunTransfers : public QObject {
    Q_OBJECT
public:
    /// `library` must outlive this.
    explicit RunTransfers(RunLibrary& library);
    ~RunTransfers() override;

    void importFiles(std::vector<store::ImportRequest> requests);
    void exportRuns(const ExportOrder& order);
    /// Writes what is made of a store into a file; `what` and `summary` are shown meanwhile and in
    /// the end, %1 is the file. The function runs in the worker and owns all that it uses.
    using Writer = std::function<core::Result<void>(const std::string& url,
        scan::OutputStream& output, const std::function<bool()>& cancelled)>;
    void write(const QString& what, const QString& summary, const QString& path, Writer writer);
    void backUp(const QString& file);
    void check();
    /// Ends in the middle of a file or run: of an import nothing of that run stays, of an export
    /// what was written by then. A copy of the store alone is made to its end.
    void cancel();

    bool active() const { return m_jobs > 0; }
    /// What is done now, for the progress line; empty when nothing is.
    QString current() const { return m_current; }

Q_SIGNALS:
    /// What is being done has changed.
    void progressed();
    /// One order is done. `remarks` are sentences to be read, such as lines that were left out.
    void finished(const QString& summary, const QStringList& remarks);
    void failed(const QString& what, const core::Error& error);
    /// These are new in the store.
    void imported(const std::vector<store::RunId>& runs);

private:
    struct Outcome {
        QString summary;
        QStringList remarks;
        std::optional<core::Error> error;
        std::vector<store::RunId> imported;
    };
    using Job = std::function<Outcome(const std::string& url)>;

    void enqueue(const QString& what, Job job);
    void work(const std::stop_token& stopping);
    void tell(const QString& what);
    void conclude(const QString& what, const Outcome& outcome);
    Outcome importAll(const std::string& url, const std::vector<store::ImportRequest>& requests);
    Outcome writeAll(const std::string& url, const ExportOrder& order);

    struct Waiting {
        QString what;
        std::string url;
        Job job;
    };

    RunLibrary& m_library;
    QString m_current;
    int m_jobs = 0;
    std::atomic<bool> m_cancelled = false; ///< the job in hand; set under m_mutex
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Waiting> m_waiting; ///< under m_mutex
    std::jthread m_thread; ///< last: ends before anything above goes
};

} // namespace widgets
