// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/runtransfers.h"

#include "core/scan/filecheck.h"
#include "core/store/store.h"
#include "widgets/library/runlibrary.h"
#include "widgets/text/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace widgets {

namespace {

    QString shownPath(const QString& path) { return QDir::toNativeSeparators(path); }

    core::Result<void> writeToFile(
        const store::Store& store, const ExportOrder& order, const std::function<bool()>& goOn)
    {
        const std::string path = order.path.toStdString();
        if (auto kept = scan::checkStoreKept(store.url(), "output-file", path); !kept)
            return kept;
        auto output = scan::OutputStream::open(path);
        if (!output)
            return tl::unexpected(output.error());
        for (const store::RunId run : order.runs) {
            if (!goOn())
                break;
            core::Result<void> written;
            if (order.part) {
                written = store::writePart(store, run, *order.part, order.format, *output);
            } else if (auto tail = store::writeRun(store, run, *output); !tail) {
                written = tl::unexpected(tail.error());
            }
            if (!written)
                return written;
        }
        return output->close();
    }

} // namespace

RunTransfers::RunTransfers(RunLibrary& library)
    : m_library(library)
    , m_thread([this](const std::stop_token& stopping) { work(stopping); })
{
}

RunTransfers::~RunTransfers()
{
    m_thread.request_stop();
    const std::scoped_lock lock(m_mutex);
    m_cancelled = true;
}

void RunTransfers::cancel()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_cancelled = true;
        m_jobs -= int(m_waiting.size());
        m_waiting.clear();
    }
    if (m_jobs == 0)
        m_current.clear();
    Q_EMIT progressed();
}

void RunTransfers::enqueue(const QString& what, Job job)
{
    ++m_jobs;
    if (m_current.isEmpty())
        m_current = what;
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back({ what, m_library.url().toStdString(), std::move(job) });
    }
    m_changed.notify_one();
    Q_EMIT progressed();
}

void RunTransfers::work(const std::stop_token& stopping)
{
    while (true) {
        Waiting next;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stopping, [this] { return !m_waiting.empty(); })
                || stopping.stop_requested())
                return;
            next = std::move(m_waiting.front());
            m_waiting.pop_front();
            // What was cancelled is gone: this was asked for afterwards.
            m_cancelled = false;
        }
        tell(next.what);
        auto outcome = next.job(next.url);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self = QPointer<RunTransfers>(this), what = next.what, outcome = std::move(outcome)] {
                if (self)
                    self->conclude(what, outcome);
            },
            Qt::QueuedConnection);
    }
}

void RunTransfers::tell(const QString& what)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [self = QPointer<RunTransfers>(this), what] {
            if (!self)
                return;
            self->m_current = what;
            Q_EMIT self->progressed();
        },
        Qt::QueuedConnection);
}

void RunTransfers::conclude(const QString& what, const Outcome& outcome)
{
    if (--m_jobs == 0)
        m_current.clear();
    Q_EMIT progressed();
    if (!outcome.imported.empty()) {
        m_library.noteChange();
        Q_EMIT imported(outcome.imported);
    }
    if (outcome.error)
        Q_EMIT failed(what, *outcome.error);
    if (!outcome.summary.isEmpty() || !outcome.remarks.isEmpty())
        Q_EMIT finished(outcome.summary, outcome.remarks);
}

void RunTransfers::importFiles(std::vector<store::ImportRequest> requests)
{
    enqueue(tr("Importing…"), [this, requests = std::move(requests)](const std::string& url) {
        return importAll(url, requests);
    });
}

RunTransfers::Outcome RunTransfers::importAll(
    const std::string& url, const std::vector<store::ImportRequest>& requests)
{
    Outcome outcome;
    std::uint64_t replies = 0;
    int number = 0;
    for (store::ImportRequest request : requests) {
        if (m_cancelled)
            break;
        request.cancelled = [this] { return m_cancelled.load(); };
        const QString name = QFileInfo(QString::fromStdString(request.file)).fileName();
        tell(tr("Importing “%1”, file %2 of %3…")
                 .arg(name)
                 .arg(++number)
                 .arg(qsizetype(requests.size())));
        const auto report = store::importFile(url, request);
        if (!report) {
            if (!m_cancelled)
                outcome.error = report.error();
            break;
        }
        for (const store::ImportedRun& each : report->runs) {
            outcome.imported.push_back(each.run.id);
            replies += each.replies;
        }
        for (const std::string& remark : report->remarks)
            outcome.remarks.append(tr("%1: %2").arg(name, QString::fromStdString(remark)));
        if (report->badLines > 0) {
            outcome.remarks.append(tr("%1: %n line(s) could not be read and were left out.",
                nullptr, int(std::min<std::uint64_t>(report->badLines, 1'000'000'000)))
                                       .arg(name));
            for (const std::string& line : report->badNamed)
                outcome.remarks.append(QString::fromStdString(line));
        }
    }
    if (m_cancelled)
        outcome.remarks.append(
            tr("Cancelled: what was not read to its end by then was not imported."));
    if (!outcome.imported.empty()) {
        outcome.summary = tr("Imported %n run(s)", nullptr, int(outcome.imported.size()))
            + QStringLiteral(" · ") + tr("%1 replies").arg(formatCount(replies));
    }
    return outcome;
}

void RunTransfers::exportRuns(const ExportOrder& order)
{
    enqueue(tr("Exporting %n run(s)…", nullptr, int(order.runs.size())),
        [this, order](const std::string& url) { return writeAll(url, order); });
}

RunTransfers::Outcome RunTransfers::writeAll(const std::string& url, const ExportOrder& order)
{
    Outcome outcome;
    const auto opened = store::Store::open(url, store::Access::Read);
    if (!opened) {
        outcome.error = opened.error();
        return outcome;
    }
    (*opened)->setCancelled([this] { return m_cancelled.load(); });
    core::Result<void> written;
    int number = 0;
    const auto goOn = [&] {
        tell(tr("Exporting run %1 of %2…").arg(++number).arg(qsizetype(order.runs.size())));
        return !m_cancelled;
    };
    if (!order.part && order.format == scan::OutputFormat::Csv) {
        for (const store::RunId run : order.runs) {
            if (!goOn())
                break;
            const auto files
                = store::writeFolder(**opened, run, order.format, order.path.toStdString());
            if (!files) {
                written = tl::unexpected(files.error());
                break;
            }
        }
    } else {
        written = writeToFile(**opened, order, goOn);
    }
    if (!written && !m_cancelled)
        outcome.error = written.error();
    else if (m_cancelled)
        outcome.remarks.append(tr("Cancelled: the export is not complete."));
    else
        outcome.summary = tr("Exported %n run(s) to “%1”", nullptr, int(order.runs.size()))
                              .arg(shownPath(order.path));
    return outcome;
}

void RunTransfers::write(
    const QString& what, const QString& summary, const QString& path, Writer writer)
{
    enqueue(what, [this, summary, path, writer = std::move(writer)](const std::string& url) {
        Outcome outcome;
        const std::string file = path.toStdString();
        core::Result<void> written = scan::checkStoreKept(url, "output-file", file);
        if (written) {
            auto output = scan::OutputStream::open(file);
            written = output
                ? writer(url, *output, [this] { return m_cancelled.load(); }).and_then([&] {
                      return output->close();
                  })
                : core::Result<void>(tl::unexpected(output.error()));
        }
        if (m_cancelled)
            outcome.remarks.append(tr("Cancelled: the export is not complete."));
        else if (!written)
            outcome.error = written.error();
        else
            outcome.summary = summary.arg(shownPath(path));
        return outcome;
    });
}

void RunTransfers::backUp(const QString& file)
{
    enqueue(tr("Copying the store…"), [file](const std::string& url) {
        Outcome outcome;
        const auto opened = store::Store::open(url, store::Access::Read);
        const auto copied = opened ? (*opened)->backupTo(file.toStdString())
                                   : core::Result<void>(tl::unexpected(opened.error()));
        if (copied)
            outcome.summary = tr("The store was copied to “%1”").arg(shownPath(file));
        else
            outcome.error = copied.error();
        return outcome;
    });
}

void RunTransfers::check()
{
    enqueue(tr("Reading the whole store…"), [this](const std::string& url) {
        Outcome outcome;
        const auto opened = store::Store::open(url, store::Access::Read);
        if (!opened) {
            outcome.error = opened.error();
            return outcome;
        }
        (*opened)->setCancelled([this] { return m_cancelled.load(); });
        const auto troubles = (*opened)->check();
        if (!troubles) {
            if (m_cancelled)
                outcome.remarks.append(tr("Cancelled: the store was not read to its end."));
            else
                outcome.error = troubles.error();
        } else if (troubles->empty()) {
            outcome.summary = tr("The store is sound");
        } else {
            outcome.summary = tr("The store has %n fault(s): restore a copy, or export what can "
                                 "still be read",
                nullptr, int(troubles->size()));
            for (const std::string& trouble : *troubles)
                outcome.remarks.append(QString::fromStdString(trouble));
        }
        return outcome;
    });
}

} // namespace widgets
