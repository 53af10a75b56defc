// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scanoptions.h"
#include "core/trace/traceoptions.h"

#include <QtTest>

#include <set>

using trace::TraceRequest;

namespace {

const trace::TraceOption* find(std::string_view name)
{
    for (const trace::TraceOption& option : trace::traceOptions()) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

/// The request after one option, or what is wrong with its value.
QByteArray errorOf(const char* name, const char* value)
{
    TraceRequest request;
    const trace::TraceOption* option = find(name);
    if (!option)
        return "no such option";
    const auto set = option->set(request, value);
    return set ? QByteArray() : QByteArray::fromStdString(set.error().detail);
}

} // namespace

class TestTraceOptions : public QObject {
    Q_OBJECT
private slots:
    void namesAreUniqueAndNoneIsAScanOptionThatIsShared()
    {
        std::set<std::string> names;
        std::set<char> letters;
        for (const trace::TraceOption& option : trace::traceOptions()) {
            QVERIFY2(names.insert(option.name).second, option.name);
            if (option.shortName != 0)
                QVERIFY2(letters.insert(option.shortName).second, option.name);
            QVERIFY2(!trace::sharesScanOption(option.name), option.name);
            QVERIFY2(!std::string_view(option.help).empty(), option.name);
            QVERIFY2(!std::string_view(option.group).empty(), option.name);
        }
        for (const scan::ScanOption& option : scan::scanOptions()) {
            if (!trace::sharesScanOption(option.name))
                continue;
            names.insert(option.name);
            if (option.shortName != 0)
                QVERIFY2(letters.insert(option.shortName).second, option.name);
        }
        for (const char* shared : { "target-ports", "mptcp", "rate", "seed", "vantage", "pcap",
                 "list-of-ips-file", "blocklist-file", "source-port" })
            QVERIFY2(names.contains(shared), shared);
        for (const char* foreign : { "probes", "shards", "cooldown-time", "output-filter" })
            QVERIFY2(!names.contains(foreign), foreign);
    }

    void defaultsAreThoseOfTheRequest()
    {
        for (const trace::TraceOption& option : trace::traceOptions()) {
            if (std::string_view(option.defaultText).empty())
                continue;
            TraceRequest request;
            QVERIFY2(option.set(request, option.defaultText), option.name);
            QVERIFY2(request == TraceRequest(), option.name);
        }
    }

    void valuesAreStored()
    {
        TraceRequest request;
        const auto set = [&request](const char* name, const char* value) {
            const trace::TraceOption* option = find(name);
            return option && option->set(request, value);
        };
        QVERIFY(set("control", "off") && !request.control);
        QVERIFY(set("control", "on") && request.control);
        QVERIFY(set("min-hop", "3") && request.minHop == 3);
        QVERIFY(set("max-hop", "63") && request.maxHop == 63);
        QVERIFY(set("attempts", "4") && request.attempts == 4);
        QVERIFY(set("timeout", "250") && request.timeoutMs == 250);
        QVERIFY(set("gap-limit", "12") && request.gapLimit == 12);
        QVERIFY(set("flows", "16") && request.flows == 16);
        QVERIFY(set("names", "true") && request.names);
        QVERIFY(set("names", "false") && !request.names);
        QVERIFY(set("all-fields", "true") && request.allFields);
        QVERIFY(set("output-module", "jsonl") && request.format == trace::TraceFormat::JsonLines);
        QVERIFY(set("output-module", "csv") && request.format == trace::TraceFormat::Csv);
        QVERIFY(set("output-module", "text") && request.format == trace::TraceFormat::Text);
        QVERIFY(set("output-file", "x.jsonl") && request.file == "x.jsonl");
    }

    void wrongValuesAreRefusedWithAWord_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        const std::pair<const char*, const char*> wrong[]
            = { { "control", "maybe" }, { "min-hop", "0" }, { "min-hop", "64" }, { "max-hop", "x" },
                  { "max-hop", "-1" }, { "attempts", "0" }, { "attempts", "5" }, { "timeout", "9" },
                  { "timeout", "60001" }, { "gap-limit", "0" }, { "flows", "17" },
                  { "names", "perhaps" }, { "output-module", "xml" }, { "output-file", "" } };
        for (const auto& [name, value] : wrong)
            QTest::addRow("%s=%s", name, value) << QByteArray(name) << QByteArray(value);
    }
    void wrongValuesAreRefusedWithAWord()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        TraceRequest request;
        const trace::TraceOption* option = find(name.constData());
        QVERIFY(option);
        const auto set = option->set(request, value.constData());
        QVERIFY(!set);
        QVERIFY(!set.error().detail.empty());
        QVERIFY(request == TraceRequest());
        QVERIFY(!errorOf(name, value).isEmpty());
    }

    /// Each value that is not the default stands in the command line that repeats the request.
    void commandsSayWhatDiffers()
    {
        using Words = std::vector<std::string>;
        const trace::ListUse asListed;
        QCOMPARE(trace::equivalentCommand({}, asListed), (Words { "mptcp-probe", "trace" }));
        for (const auto& [name, value] :
            { std::pair("control", "off"), { "min-hop", "3" }, { "max-hop", "63" },
                { "attempts", "4" }, { "timeout", "250" }, { "gap-limit", "12" }, { "flows", "16" },
                { "output-module", "csv" }, { "output-file", "x.csv" } }) {
            TraceRequest request;
            QVERIFY(find(name)->set(request, value));
            QCOMPARE(trace::equivalentCommand(request, asListed),
                (Words { "mptcp-probe", "trace", std::string("--") + name, value }));
        }
        TraceRequest request;
        request.names = true;
        request.allFields = true;
        request.probe.targets = { "192.0.2.1" };
        request.probe.output.store = "runs.db";
        request.probe.probes = 3; // no option of trace
        QCOMPARE(trace::equivalentCommand(request, asListed),
            (Words { "mptcp-probe", "trace", "192.0.2.1", "--store", "runs.db", "--names",
                "--all-fields" }));
        // Ports and passes that were named hold for lists too, even when they are the default.
        trace::ListUse named;
        named.ports = false;
        named.passes = false;
        QCOMPARE(trace::equivalentCommand({}, named),
            (Words { "mptcp-probe", "trace", "-p", "80", "--mptcp", "v1" }));
    }
};

QTEST_APPLESS_MAIN(TestTraceOptions)
#include "tst_traceoptions.moc"
