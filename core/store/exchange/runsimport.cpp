// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/runsimport.h"

#include "core/store/exchange/runline.h"
#include "core/store/runwriter.h"
#include "core/store/store.h"

namespace store {

namespace {

    constexpr std::size_t BlockRows = 4096;

    /// One run on its way into the store.
    class OpenRun {
    public:
        static core::Result<OpenRun> begin(const std::string& storeUrl, RunHead head)
        {
            auto writer = RunWriter::begin(storeUrl, head.run);
            if (!writer)
                return tl::unexpected(writer.error());
            return OpenRun(storeUrl, std::move(head), *std::move(writer));
        }

        core::Result<void> add(const scan::ScanRow& row)
        {
            ++m_read.replies;
            m_block.push_back(row);
            return m_block.size() < BlockRows ? core::Result<void>() : flush();
        }
        core::Result<void> add(const HostLine& line)
        {
            ++m_read.hosts;
            // Where there are replies, hosts are made anew from them.
            return m_read.replies > 0 ? core::Result<void>() : m_writer->addHost(line.host);
        }
        core::Result<void> add(const TraceRow& row)
        {
            auto added = m_writer->addTraceRow(row);
            m_read.traces += added ? 1 : 0;
            return added;
        }
        core::Result<void> add(const ProofRow& row)
        {
            ++m_read.proofs;
            return m_writer->addProofRow(row);
        }

        core::Result<void> add(const FindingRow& row)
        {
            ++m_read.findings;
            return m_writer->addFindingRow(row);
        }

        const RunTail& read() const { return m_read; }
        /// `trouble`: what of the run is missing; empty when all of it came.
        core::Result<ImportedRun> finish(const std::string& trouble)
        {
            if (auto flushed = flush(); !flushed)
                return tl::unexpected(flushed.error());
            if (!m_head.resumeState.empty()) {
                if (auto kept = m_writer->keepResumeState(m_head.resumeState); !kept)
                    return tl::unexpected(kept.error());
            }
            Run run = m_head.run;
            run.id = m_writer->id();
            // Whoever measured it is not writing into this store.
            if (run.state == RunState::Running)
                run.state = RunState::Interrupted;
            if (!trouble.empty()) {
                run.state = RunState::Failed;
                run.error = trouble;
            }
            if (auto finished = m_writer->finish(run); !finished)
                return tl::unexpected(finished.error());
            return ImportedRun { run, m_read.replies, m_read.traces, m_read.proofs };
        }
        core::Result<void> discard()
        {
            const RunId id = m_writer->id();
            m_writer.reset();
            const auto opened = Store::open(m_storeUrl, Access::Write);
            if (!opened)
                return tl::unexpected(opened.error());
            return (*opened)->removeRun(id);
        }

    private:
        OpenRun(std::string storeUrl, RunHead head, std::unique_ptr<RunWriter> writer)
            : m_storeUrl(std::move(storeUrl))
            , m_head(std::move(head))
            , m_writer(std::move(writer))
        {
        }
        core::Result<void> flush()
        {
            auto added = m_writer->addReplies(m_block);
            m_block.clear();
            return added;
        }

        std::string m_storeUrl;
        RunHead m_head;
        std::unique_ptr<RunWriter> m_writer;
        std::vector<scan::ScanRow> m_block;
        RunTail m_read;
    };

    /// All runs of a file, one after the other.
    class RunsImport {
    public:
        RunsImport(
            const std::string& storeUrl, ImportLines& lines, BadLines& bad, ImportReport& report)
            : m_storeUrl(storeUrl)
            , m_lines(lines)
            , m_bad(bad)
            , m_report(report)
        {
        }

        core::Result<void> read()
        {
            auto done = readLines();
            if (done)
                done = close("the file that it was imported from breaks off");
            // What the store refused stays as far as it came; what was read wrong does not.
            if (!done && m_run && !m_storeFailed)
                m_run->discard();
            return done;
        }

    private:
        core::Result<void> readLines()
        {
            while (true) {
                const auto line = m_lines.next();
                if (!line)
                    return tl::unexpected(line.error());
                if (!*line)
                    return {};
                auto parsed = parseRunLine(**line);
                auto taken = parsed ? take(*std::move(parsed)) : bad(parsed.error());
                if (!taken)
                    return taken;
            }
        }

        core::Result<void> bad(const core::Error& why)
        {
            // Every line that follows is of the newer version too.
            if (why.code == core::ErrorCode::Unavailable)
                return core::failure(why.code, m_lines.position() + ": " + why.detail);
            return m_bad.add(m_lines.position(), why.detail);
        }

        core::Result<void> take(RunLine line)
        {
            if (auto* head = std::get_if<RunHead>(&line))
                return begin(std::move(*head));
            if (!m_run) {
                return m_bad.add(
                    m_lines.position(), "the record belongs to no run; its first line is missing");
            }
            if (const auto* tail = std::get_if<RunTail>(&line))
                return end(*tail);
            // It names its trace and proof by counting them, which a line left out puts wrong.
            if (auto* finding = std::get_if<FindingRow>(&line);
                finding && m_bad.count() > m_badBefore) {
                finding->trace.reset();
                finding->proof.reset();
            }
            const auto added = std::visit(
                [this](const auto& record) -> core::Result<void> {
                    if constexpr (requires { m_run->add(record); })
                        return m_run->add(record);
                    return {};
                },
                line);
            if (!added && added.error().code == core::ErrorCode::Malformed)
                return m_bad.add(m_lines.position(), added.error().detail);
            m_storeFailed = !added;
            return added;
        }

        core::Result<void> begin(RunHead head)
        {
            if (auto closed = close("its end is missing in the file it was imported from"); !closed)
                return closed;
            auto begun = OpenRun::begin(m_storeUrl, std::move(head));
            if (!begun)
                return tl::unexpected(begun.error());
            m_run.emplace(*std::move(begun));
            m_badBefore = m_bad.count();
            return {};
        }

        core::Result<void> end(const RunTail& tail)
        {
            if (tail == m_run->read())
                return finish({});
            const RunTail& read = m_run->read();
            const auto part = [](std::uint64_t had, std::uint64_t wanted, const char* what) {
                return std::to_string(had) + " of " + std::to_string(wanted) + what;
            };
            const std::string trouble = "only " + part(read.replies, tail.replies, " replies, ")
                + part(read.hosts, tail.hosts, " hosts, ")
                + part(read.traces, tail.traces, " traces, ")
                + part(read.proofs, tail.proofs, " proofs and ")
                + part(read.findings, tail.findings, " findings could be imported");
            if (auto counted = m_bad.add(m_lines.position(), trouble); !counted)
                return counted;
            return finish(trouble);
        }

        /// Ends a run that has no end record.
        core::Result<void> close(const std::string& trouble)
        {
            if (!m_run)
                return {};
            if (auto counted = m_bad.add(m_lines.position(), trouble); !counted)
                return counted;
            return finish(trouble);
        }

        core::Result<void> finish(const std::string& trouble)
        {
            auto imported = m_run->finish(trouble);
            if (!imported) {
                m_storeFailed = true;
                return tl::unexpected(imported.error());
            }
            m_run.reset();
            m_report.runs.push_back(*std::move(imported));
            return {};
        }

        const std::string& m_storeUrl;
        ImportLines& m_lines;
        BadLines& m_bad;
        ImportReport& m_report;
        std::optional<OpenRun> m_run;
        std::uint64_t m_badBefore = 0; ///< bad lines before the run's first
        bool m_storeFailed = false;
    };

} // namespace

core::Result<void> importRuns(
    const std::string& storeUrl, ImportLines& lines, BadLines& bad, ImportReport& report)
{
    return RunsImport(storeUrl, lines, bad, report).read();
}

} // namespace store
