// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/runsimport.h"

#include "app/probe/messages.h"
#include "app/probe/runtext.h"
#include "core/scan/requestcheck.h"
#include "core/store/exchange/fieldvalues.h"
#include "core/store/exchange/timetext.h"

#include <cstdio>

namespace probe {

namespace {

    void summarize(const std::string& file, const store::ImportReport& report)
    {
        for (const store::ImportedRun& each : report.runs) {
            std::printf("run %lld from \"%s\": %s, %s, %llu replies, %llu traces, %llu proofs\n",
                static_cast<long long>(each.run.id), file.c_str(),
                store::importFormatName(report.format), askedText(each.run).c_str(),
                static_cast<unsigned long long>(each.replies),
                static_cast<unsigned long long>(each.traces),
                static_cast<unsigned long long>(each.proofs));
        }
        for (const std::string& remark : report.remarks)
            complain(file + ": " + remark);
        for (const std::string& line : report.badNamed)
            complain(line);
        if (report.badLines > report.badNamed.size()) {
            complain(file + ": and " + std::to_string(report.badLines - report.badNamed.size())
                + " more like them");
        }
    }

} // namespace

RunsImport::RunsImport(CLI::App& runs)
    : m_app(runs.add_subcommand("import", "Take measurements of this and other programs as runs"))
{
    m_app->add_option("FILE", m_files, "Files, each of which becomes a run; - is standard input")
        ->type_name("");
    m_store.addTo(*m_app);
    m_app
        ->add_option("--format", m_format,
            "What the file is, where its beginning does not say it: runs (of runs export), csv or "
            "jsonl (of scan), zmap, or pcap (pcapng too)")
        ->type_name("FORMAT");
    m_app
        ->add_option("--mptcp", m_sent,
            "What the probes of a ZMap file or of a capture without them asked: v0, v1 or control")
        ->type_name("PASS");
    m_app
        ->add_option(
            "--sender-key", m_senderKey, "The key in those probes of version 0, 16 hex digits")
        ->type_name("HEX")
        ->default_str("0c0c0c0c0c0c0c0c");
    m_app
        ->add_option("-p,--port", m_ports,
            "The ports that were asked; of a capture only these count. By default those that "
            "answered")
        ->type_name("PORTS");
    m_app->add_option("--started", m_started, "When a scan began whose file bears no times, in UTC")
        ->type_name("TIME");
    m_app->add_option("--vantage", m_vantage, "From where it was measured")->type_name("TEXT");
    m_app->add_option("--label", m_label, "The name of the series that the runs belong to")
        ->type_name("TEXT");
    m_app->add_option("--note", m_note, "A remark about the runs")->type_name("TEXT");
    m_app->add_flag("--simulated", m_simulated, "Nothing was measured: a lab in memory answered");
    m_app->add_flag("--strict", m_strict,
        "Take nothing of a file in which one line or packet can't be read, instead of counting it");
    m_app->footer("Runs of runs export keep what they say of themselves; label, note, vantage and "
                  "--simulated are for the other formats.");
}

core::Result<store::ImportRequest> RunsImport::request() const
{
    store::ImportRequest request;
    request.label = m_label;
    request.note = m_note;
    request.vantage = m_vantage;
    request.simulated = m_simulated;
    request.strict = m_strict;
    if (!m_format.empty()) {
        const auto format = store::importFormatFromName(m_format);
        if (!format)
            return scan::optionFailure("format", format.error());
        request.format = *format;
    }
    if (!m_sent.empty()) {
        const auto pass = scan::passFromName(m_sent);
        if (!pass)
            return scan::optionFailure("mptcp", pass.error());
        request.sentPass = *pass;
    }
    if (!m_senderKey.empty()) {
        const auto key = store::keyField("--sender-key", m_senderKey);
        if (!key)
            return core::failure(core::ErrorCode::InvalidInput, key.error().detail);
        // A shorter one would be another key, and make every mirror of it a host of its own.
        if (m_senderKey.size() != (m_senderKey.starts_with("0x") ? 18U : 16U)) {
            return scan::optionFailure(
                "sender-key", "expected 16 hex digits, not \"" + m_senderKey + "\"");
        }
        request.senderKey = *key;
    }
    if (!m_ports.empty()) {
        const auto ports = targets::PortSet::parse(m_ports);
        if (!ports)
            return scan::optionFailure("port", ports.error());
        request.ports = ports->toString();
    }
    if (!m_started.empty()) {
        const auto started = store::parseTime(m_started);
        if (!started)
            return scan::optionFailure("started", started.error());
        request.startedNs = *started;
    }
    return request;
}

int RunsImport::run() const
{
    auto asked = request();
    if (!asked)
        return complainAbout(asked.error());
    if (m_files.empty()) {
        return complainAbout(core::Error {
            core::ErrorCode::InvalidInput, "name the file to import, or - for standard input" });
    }
    // The store must be usable before a long file is read.
    if (const auto opened = m_store.open(store::Access::Create); !opened)
        return complainAbout(opened.error());
    for (const std::string& file : m_files) {
        asked->file = file;
        const auto report = store::importFile(m_store.url(), *asked);
        if (!report) {
            core::Error error = report.error();
            if (error.detail.find(file) == std::string::npos)
                error.detail = (file == "-" ? "standard input" : file) + ": " + error.detail;
            return complainAbout(error);
        }
        summarize(file, *report);
    }
    return Done;
}

} // namespace probe
