// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/resumption.h"

#include "core/scan/output/metadata.h"
#include "core/scan/output/readable.h"
#include "core/scan/requestcheck.h"
#include "core/scan/requestfromcommand.h"
#include "core/store/store.h"

#include <algorithm>
#include <filesystem>

namespace probe {

namespace {

    using core::ErrorCode;
    using scan::optionFailure;

    constexpr const char* ResumeRun = "resume-run";

    tl::unexpected<core::Error> notToBeResumed(store::RunId id, const std::string& why)
    {
        return optionFailure(ResumeRun, "run " + std::to_string(id) + " " + why);
    }

    core::Result<std::unique_ptr<store::Store>> openStore(
        const std::string& url, store::Access access = store::Access::Write)
    {
        auto opened = store::Store::open(url, access);
        if (!opened)
            return optionFailure("store", opened.error());
        return opened;
    }

    bool holdsRows(const std::string& file)
    {
        std::error_code unknown;
        return std::filesystem::is_regular_file(file, unknown)
            && std::filesystem::file_size(file, unknown) > 0 && !unknown;
    }

} // namespace

core::Result<Resumption> Resumption::find(
    scan::ScanRequest& request, store::RunId resumeRun, Purpose purpose)
{
    Resumption resumption;
    resumption.m_purpose = purpose;
    resumption.m_output = request.output;
    resumption.m_maxResults = request.maxResults;
    if (!request.output.resumeFile.empty()) {
        if (resumeRun != 0) {
            return optionFailure("resume",
                std::string("the store knows where run ") + std::to_string(resumeRun)
                    + " stands; pass one of --resume and --resume-run");
        }
        if (auto read = resumption.readFile(request.output.resumeFile); !read)
            return optionFailure("resume", read.error());
    }
    const store::RunId run = resumption.m_before ? resumption.m_before->run : resumeRun;
    if (auto fits = resumption.checkStore(request); !fits)
        return tl::unexpected(fits.error());
    if (run != 0) {
        if (auto read = resumption.readRun(request, run); !read)
            return tl::unexpected(read.error());
    }
    if (resumption.m_before && !request.seed)
        request.seed = resumption.m_before->seed;
    return resumption;
}

core::Result<void> Resumption::readFile(const std::string& path)
{
    if (m_purpose == Purpose::Look) {
        auto before = scan::CheckpointFile::peek(path);
        if (!before)
            return tl::unexpected(before.error());
        m_before = *std::move(before);
        return {};
    }
    auto file = scan::CheckpointFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    m_before = file->before();
    m_file = std::move(*file);
    return {};
}

core::Result<void> Resumption::checkStore(const scan::ScanRequest& request) const
{
    if (!m_before || m_before->complete)
        return {};
    const std::string given = scan::withoutPassword(request.output.store);
    if (m_before->run == 0 && !given.empty()) {
        return optionFailure("store",
            std::string("the scan was begun without a store, which would have its end alone; leave "
                        "the option out"));
    }
    if (m_before->run != 0 && given.empty()) {
        return optionFailure("resume",
            "the scan is run " + std::to_string(m_before->run) + " of a store; pass --store "
                + m_before->store + " as well");
    }
    if (m_before->run != 0 && given != m_before->store) {
        return optionFailure("store",
            "the scan is run " + std::to_string(m_before->run) + " of " + m_before->store
                + ", not of " + given);
    }
    return {};
}

core::Result<void> Resumption::readRun(const scan::ScanRequest& request, store::RunId id)
{
    if (m_before && m_before->complete)
        return {};
    const auto opened = openStore(request.output.store,
        m_purpose == Purpose::Look ? store::Access::Read : store::Access::Write);
    if (!opened)
        return tl::unexpected(opened.error());
    auto run = (*opened)->run(id);
    if (!run)
        return optionFailure(m_before ? "resume" : ResumeRun, run.error());
    const auto text = (*opened)->resumeState(id);
    if (!text)
        return tl::unexpected(text.error());
    if (auto same = checkSameScan(*run, *text); !same)
        return same;
    if (run->state == store::RunState::Done) {
        // The program ended between the store's last word and the file's.
        if (m_before)
            m_before->complete = true;
        else
            return notToBeResumed(id, "ran to its end; there is nothing to resume");
        return {};
    }
    if (text->empty()) {
        // It was interrupted before it could say anything: all is to be done.
        if (m_before) {
            m_before->sentPosition = m_before->answeredPosition = 0;
            m_before->totals.emplace().startedNs = run->startedNs;
        }
    } else {
        const auto kept = scan::parseCheckpoint(*text);
        if (!kept)
            return notToBeResumed(id, "does not say where it stands: " + kept.error().detail);
        if (!m_before)
            m_before = *kept;
        // Replies are in the store up to its own position, whatever the file says.
        if (kept->answeredPosition < m_before->answeredPosition) {
            m_before->answeredPosition = kept->answeredPosition;
            m_before->totals = kept->totals;
        }
    }
    m_run = *std::move(run);
    return {};
}

core::Result<void> Resumption::checkSameScan(const store::Run& run, const std::string& kept) const
{
    if (!m_before)
        return {}; // the run itself is what is gone on with
    const auto command = scan::requestOfCommand(run.command);
    bool same = run.kind == store::RunKind::Scan && command && command->request.seed
        && *command->request.seed == m_before->seed;
    if (const auto checkpoint = scan::parseCheckpoint(kept); same && !kept.empty())
        same = checkpoint && checkpoint->digest == m_before->digest
            && checkpoint->shard == m_before->shard && checkpoint->options == m_before->options;
    if (same)
        return {};
    return optionFailure("resume",
        "run " + std::to_string(run.id) + " of " + m_before->store
            + " is another scan: the store was made anew, perhaps; remove \"" + m_output.resumeFile
            + "\" to begin again");
}

std::string Resumption::whyComplete() const
{
    if (!m_before)
        return {};
    if (m_before->complete) {
        return "the scan that \"" + m_output.resumeFile
            + "\" keeps ran to its end; remove the file to scan again";
    }
    if (m_maxResults > 0 && m_before->results >= m_maxResults) {
        return "the scan has found its " + std::to_string(m_before->results)
            + " results; raise --max-results to go on";
    }
    return {};
}

core::Result<void> Resumption::applyTo(scan::ScanPlan& plan) const
{
    if (!m_before)
        return {};
    const char* const option = m_output.resumeFile.empty() ? ResumeRun : "resume";
    if (auto gone = scan::goOn(*m_before, plan); !gone)
        return optionFailure(option, gone.error());
    const bool rows = holdsRows(m_output.file);
    if (rows && !outputStart().rowsBehind && plan.request.writesRows()) {
        return optionFailure("output-file",
            "\"" + m_output.file + "\" holds something already, and the rows so far are in \""
                + m_before->outputFile + "\"; name that file, or a new one for the rest");
    }
    // The findings of --then are always gone on with.
    const bool findings = !plan.request.then.empty() && holdsRows(m_output.thenFile);
    const scan::Checkpoint now = scan::checkpointOf(plan);
    const bool csv = now.outputModule == "csv";
    const bool sameForm = now.outputModule == m_before->outputModule
        && (!csv || now.outputFields == m_before->outputFields);
    if (!sameForm && (rows || findings)) {
        return optionFailure(
            now.outputModule != m_before->outputModule ? "output-module" : "output-fields",
            "the rows of \"" + (rows ? m_output.file : m_output.thenFile)
                + "\" have another form; write as before, or name another file");
    }
    return {};
}

OutputStart Resumption::outputStart() const
{
    OutputStart start;
    if (m_before) {
        start.behind = true;
        start.rowsBehind = m_before->outputFile == scan::placeOf(m_output.file);
        start.resultsBefore = m_before->results;
    }
    return start;
}

std::optional<scan::ScanTotals> Resumption::totals() const
{
    return m_before ? m_before->totals : scan::ScanTotals();
}

std::string Resumption::announcement(const scan::ScanPlan& plan) const
{
    if (m_before) {
        return "going on at target " + scan::decimal(plan.firstPosition) + " of "
            + scan::decimal(plan.targetLimit) + "\n";
    }
    if (m_file)
        return "a new scan begins; \"" + m_output.resumeFile + "\" keeps where it stands\n";
    return {};
}

core::Result<scan::ScanRequest> requestOfRun(const std::string& storeUrl, store::RunId id)
{
    const auto opened = openStore(storeUrl);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto run = (*opened)->run(id);
    if (!run)
        return optionFailure(ResumeRun, run.error());
    if (run->kind != store::RunKind::Scan || !run->importedFrom.empty())
        return notToBeResumed(id, "is no scan of this program");
    auto asked = scan::requestOfCommand(run->command);
    if (!asked)
        return optionFailure(ResumeRun, asked.error());
    if (!asked->left.empty())
        return notToBeResumed(
            id, "was asked for in words that this version does not know: " + asked->left.front());
    return std::move(asked->request);
}

} // namespace probe
