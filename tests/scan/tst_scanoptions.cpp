// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/configfile.h"
#include "core/scan/output/rowfields.h"
#include "core/scan/scanoptions.h"

#include <QtTest>

#include <cstdio>
#include <map>
#include <random>
#include <set>

using namespace scan;

namespace {

/// Reads arguments as a command line parser does: -x VALUE, --name VALUE, --name=VALUE.
core::Result<ScanRequest> parseCommand(const std::vector<std::string>& arguments)
{
    ScanRequest request;
    for (std::size_t i = 2; i < arguments.size(); ++i) {
        std::string name = arguments[i];
        if (name.size() < 2 || name[0] != '-') {
            request.targets.push_back(name);
            continue;
        }
        std::optional<std::string> value;
        if (const auto equals = name.find('='); name[1] == '-' && equals != std::string::npos) {
            value = name.substr(equals + 1);
            name.resize(equals);
        }
        const auto options = scanOptions();
        const auto option
            = std::find_if(options.begin(), options.end(), [&name](const ScanOption& candidate) {
                  return name == std::string("--") + candidate.name
                      || (candidate.shortName != 0
                          && name == (std::string { '-', candidate.shortName }));
              });
        if (option == options.end())
            return core::failure(core::ErrorCode::InvalidInput, "no option " + name);
        if (option->kind == OptionKind::Flag)
            value = "true";
        else if (!value && ++i < arguments.size())
            value = arguments[i];
        if (!value)
            return core::failure(core::ErrorCode::InvalidInput, "no value for " + name);
        if (const auto set = option->set(request, *value); !set)
            return tl::unexpected(set.error());
    }
    return request;
}

/// Values that each option takes, and that differ from its default.
const std::map<std::string, std::vector<std::string>>& goodValues()
{
    static const std::map<std::string, std::vector<std::string>> values {
        { "target-ports", { "443", "*", "80,443,8000-8010", "0" } },
        { "list-of-ips-file", { "list.csv", "-", "a,b c", "-x", "it's" } },
        { "allowlist-file", { "allow.conf", "--" } },
        { "blocklist-file", { "/etc/block list", "ü" } },
        { "exclude",
            { "10.0.0.0/8", "2001:db8::1,192.0.2.1-192.0.2.9", "host.example", " a.example " } },
        { "no-default-blocklist", { "true" } },
        { "whole-internet", { "true" } },
        { "max-targets", { "1", "1000000", "9007199254740992", "0.1%", "100%", "12.5 %" } },
        { "rate", { "0", "1", "250000", "100K", "2m", "18446744073G" } },
        { "bandwidth", { "1", "10M", "1G", "123456789" } },
        { "max-results", { "1", "18446744073709551615" } },
        { "max-runtime", { "1", "0.25", "1e3", "1000000000" } },
        { "cooldown-time", { "0", "2.5" } },
        { "min-hitrate", { "1", "0.05", "100", "2.5%" } },
        { "max-sendto-failures", { "0", "18446744073709551615" } },
        { "seed", { "0", "42", "18446744073709551615" } },
        { "shards", { "2", "258", "4294967295" } },
        { "shard", { "1", "257", "4294967294" } },
        { "sender-threads", { "2", "64" } },
        { "batch", { "1", "1024" } },
        { "send-path", { "packet", "xdp" } },
        { "mptcp", { "v0", "control", "v0,v1,control", "control, v0" } },
        { "probes", { "2", "255" } },
        { "probe-args", { "linux" } },
        { "probe-ttl", { "1", "255" } },
        { "vantage",
            { "lab", "virtual", "virtual:8,nop@4,silent@2", "ssh:a",
                "ssh:me@a:22/lab:8,nop@4,ssh:b/lab" } },
        { "vantage-mode", { "compare" } },
        { "remote-program", { "~/bin/mptcp-probe", "/opt/a b/mptcp-probe" } },
        { "ssh-program", { "/usr/bin/ssh" } },
        { "reconnects", { "0", "1000" } },
        { "reconnect-wait", { "0.5" } },
        { "interface", { "eth0", "br-lan.10" } },
        { "source-ip",
            { "192.0.2.1", "192.0.2.1,2001:db8::1",
                "192.0.2.1-192.0.2.9,2001:db8::1-2001:db8::2" } },
        { "source-port", { "40000", "1024-65535", "40000-41000,50000,52000-53000" } },
        { "gateway-mac", { "02:00:5e:10:00:01" } },
        { "iplayer", { "true" } },
        { "output-module", { "jsonl" } },
        { "output-file", { "out.csv", "/tmp/a b" } },
        { "output-fields", { "saddr", "saddr,sport,classification" } },
        { "output-filter", { "", "success = 1", "ttl > 64 && (sport = 80 || sport = 443)" } },
        { "no-header-row", { "true" } },
        { "metadata-file", { "meta.json", "-" } },
        { "status-updates-file", { "status.csv" } },
        { "pcap", { "replies.pcap" } },
        { "then", { "trace", "verify", "trace,verify", "verify, trace" } },
        { "then-file", { "hosts.jsonl", "/tmp/a b" } },
        { "store", { "runs.db", "sqlite:a b.db", "postgresql://scanner@/runs" } },
        { "label", { "monthly", "two words" } },
        { "note", { "a firewall's \"day\"", "-" } },
        { "resume", { "scan.resume", "/tmp/a b" } },
        { "dryrun", { "true" } },
        { "quiet", { "true" } },
    };
    return values;
}

} // namespace

class TestScanOptions : public QObject {
    Q_OBJECT
private slots:
    void everyFieldHasOneOption();
    void namesAreUnambiguous();
    void helpIsWritten_data();
    void helpIsWritten();
    void defaultsAreTrue();
    void goodValuesRoundTrip_data();
    void goodValuesRoundTrip();
    void refuses_data();
    void refuses();
    void listsGrow();
    void machinesAddUpAndStandAlone();
    void filesKeepTheirCommas();
    void suffixesMultiply();
    void commandOfADefaultRequest();
    void commandShowsOnlyWhatDiffers();
    void valuesThatLookLikeOptionsAreAttached();
    void randomRequestsReadBack();
    void shellReadsTheCommandBack();
    void configTextReadsBack();
    void configTextNamesTheLine();
};

void TestScanOptions::everyFieldHasOneOption()
{
    QCOMPARE(scanOptions().size(), goodValues().size());
    for (const auto& [name, values] : goodValues())
        QVERIFY2(findScanOption(name) != nullptr, name.c_str());
    QVERIFY(findScanOption("no-such-option") == nullptr);
    QVERIFY(findScanOption("") == nullptr);
}

void TestScanOptions::namesAreUnambiguous()
{
    std::set<std::string> names;
    std::set<char> shortNames { 'h', 'C', 'V' }; // help, config and version belong to the program
    for (const ScanOption& option : scanOptions()) {
        QVERIFY2(names.insert(option.name).second, option.name);
        QVERIFY2(option.shortName == 0 || shortNames.insert(option.shortName).second, option.name);
    }
}

void TestScanOptions::helpIsWritten_data()
{
    QTest::addColumn<QString>("name");
    for (const ScanOption& option : scanOptions())
        QTest::newRow(option.name) << option.name;
}

void TestScanOptions::helpIsWritten()
{
    QFETCH(QString, name);
    const ScanOption& option = *findScanOption(name.toStdString());
    const QString help = option.help;
    QVERIFY(help.size() > 25 && help.size() < 240);
    QVERIFY(help[0].isUpper());
    QVERIFY(!help.endsWith('.') && !help.contains("  "));
    QVERIFY(qstrlen(option.group) > 0);
    const bool flag = option.kind == OptionKind::Flag;
    QCOMPARE(qstrlen(option.placeholder) == 0, flag);
    const bool choice = option.kind == OptionKind::Choice || option.kind == OptionKind::ChoiceList
        || option.kind == OptionKind::Places;
    QCOMPARE(qstrlen(option.choices) > 0, choice);
    for (const QByteArray& value : QByteArray(option.choices).split(',')) {
        ScanRequest request;
        QVERIFY2(!choice || option.set(request, value.toStdString()).has_value(), value);
        if (choice)
            QVERIFY2(help.contains(value) || option.kind == OptionKind::ChoiceList, value);
    }
}

void TestScanOptions::defaultsAreTrue()
{
    for (const ScanOption& option : scanOptions()) {
        QVERIFY2(option.get(ScanRequest()).empty(), option.name);
        if (qstrlen(option.defaultText) == 0)
            continue;
        ScanRequest request;
        QVERIFY2(option.set(request, option.defaultText).has_value(), option.name);
        QVERIFY2(request == ScanRequest(), option.name);
    }
}

void TestScanOptions::goodValuesRoundTrip_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    for (const auto& [name, values] : goodValues()) {
        for (const std::string& value : values)
            QTest::addRow("%s %s", name.c_str(), value.c_str())
                << QString::fromStdString(name) << QString::fromStdString(value);
    }
}

void TestScanOptions::goodValuesRoundTrip()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const ScanOption& option = *findScanOption(name.toStdString());
    ScanRequest request;
    const auto set = option.set(request, value.toStdString());
    QVERIFY2(set.has_value(), set ? "" : set.error().detail.c_str());
    QVERIFY(!(request == ScanRequest()));

    ScanRequest again;
    const std::vector<std::string> texts = option.get(request);
    QVERIFY(isRepeatable(option.kind) || texts.size() == 1);
    for (const std::string& text : texts)
        QVERIFY(option.set(again, text).has_value());
    QVERIFY(again == request);

    const auto parsed = parseCommand(equivalentCommand(request));
    QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().detail.c_str());
    QVERIFY(*parsed == request);
}

void TestScanOptions::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const std::map<std::string, std::vector<std::string>> values {
        { "target-ports", { "", "65536", "80-", "90-80", "http" } },
        { "list-of-ips-file", { "" } },
        { "allowlist-file", { "" } },
        { "blocklist-file", { "" } },
        { "exclude", { "", "10.0.0.1/8", "10.0.0.0/8,,", "300.1.1.1", "10.0.0.9-10.0.0.1" } },
        { "no-default-blocklist", { "", "yes", "1" } },
        { "whole-internet", { "TRUE" } },
        { "max-targets",
            { "", "0", "-1", "1.5", "0%", "101%", "nan%", "%", "inf%", "9007199254740993", "1K" } },
        { "rate", { "", "-1", "1.5", "K", "10Q", "10KK", "18446744073709551616", "18446744074G" } },
        { "bandwidth", { "", "fast", "1 M M" } },
        { "max-results", { "", "-1", "ten" } },
        { "max-runtime", { "", "-1", "nan", "inf", "1000000001", "5s" } },
        { "cooldown-time", { "", "-0.5", "infinity" } },
        { "min-hitrate", { "", "-1", "101", "nan", "%", "five" } },
        { "max-sendto-failures", { "", "-1", "many" } },
        { "seed", { "", "-1", "0x10", "18446744073709551616" } },
        { "shards", { "", "0", "4294967296" } },
        { "shard", { "", "-1", "4294967295" } },
        { "sender-threads", { "", "0", "65" } },
        { "batch", { "", "0", "1025" } },
        { "send-path", { "", "Xdp", "netmap", "packet,xdp" } },
        { "mptcp", { "", "v2", "v1,v1", "v0,", "V0" } },
        { "probes", { "", "0", "256" } },
        { "probe-args", { "", "windows", "mss,linux" } },
        { "probe-ttl", { "", "0", "256" } },
        { "vantage", { "", "moon", "ssh:-host", "ssh:a,host" } },
        { "interface", { "", "a/b", "two words", "sixteen-letters1" } },
        { "source-ip",
            { "", "192.0.2.0/24", "host.example", "192.0.2.1,", "192.0.2.9-192.0.2.1",
                "192.0.2.1-2001:db8::1", "192.0.2.1-" } },
        { "source-port",
            { "", "80", "1023-2000", "3000-2000", "65536", "1-2-3", "5000-", "5000,", "5000,80",
                "5000 6000" } },
        { "gateway-mac", { "", "02:00:5e:10:00", "02:00:5e:10:00:zz" } },
        { "iplayer", { "", "yes" } },
        { "resume", { "" } },
        { "output-module", { "", "xml", "CSV" } },
        { "output-file", { "" } },
        { "output-fields", { "", "saddr,nonsense", "saddr,,sport" } },
        { "output-filter", { "success =", "nonsense = 1", "(success = 1", "success = 1 &&" } },
        { "no-header-row", { "no" } },
        { "metadata-file", { "" } },
        { "status-updates-file", { "" } },
        { "pcap", { "" } },
        { "then", { "", "prove", "trace,", "trace,trace" } },
        { "then-file", { "" } },
        { "store", { "" } },
        { "dryrun", { "" } },
        { "quiet", { "" } },
    };
    for (const auto& [name, texts] : values) {
        for (const std::string& text : texts)
            QTest::addRow("%s %s", name.c_str(), text.c_str())
                << QString::fromStdString(name) << QString::fromStdString(text);
    }
}

void TestScanOptions::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    ScanRequest request;
    const auto set = findScanOption(name.toStdString())->set(request, value.toStdString());
    QVERIFY(!set);
    QCOMPARE(set.error().code, core::ErrorCode::InvalidInput);
    QVERIFY(set.error().detail.size() > 15);
    QVERIFY(set.error().detail.find("\n") == std::string::npos);
    QVERIFY(request == ScanRequest()); // a refused value leaves nothing behind
}

void TestScanOptions::listsGrow()
{
    ScanRequest request;
    const ScanOption& exclude = *findScanOption("exclude");
    QVERIFY(exclude.set(request, "10.0.0.0/8,192.0.2.1").has_value());
    QVERIFY(exclude.set(request, "2001:db8::/32").has_value());
    QCOMPARE(request.exclusions,
        (std::vector<std::string> { "10.0.0.0/8", "192.0.2.1", "2001:db8::/32" }));
    const ScanOption& mptcp = *findScanOption("mptcp");
    QVERIFY(mptcp.set(request, "v0").has_value());
    QVERIFY(mptcp.set(request, "control,v1").has_value());
    QCOMPARE(request.passes, (std::vector { Pass::Control, Pass::V1 }));
}

void TestScanOptions::machinesAddUpAndStandAlone()
{
    const auto set = [](ScanRequest& request, const char* place) {
        return findScanOption("vantage")->set(request, place).has_value();
    };
    ScanRequest machines;
    QVERIFY(set(machines, "ssh:a/lab:8,nop@4") && set(machines, "ssh:b,ssh:c"));
    QCOMPARE(machines.vantage, std::string("ssh:a/lab:8,nop@4,ssh:b,ssh:c"));
    ScanRequest here;
    QVERIFY(set(here, "lab"));
    for (ScanRequest* const request : { &machines, &here }) {
        const std::string before = request->vantage;
        for (const char* other : { "virtual", before == "lab" ? "ssh:a" : "ssh:b" }) {
            QVERIFY2(!set(*request, other), other);
            QCOMPARE(request->vantage, before);
        }
    }
}

void TestScanOptions::filesKeepTheirCommas()
{
    ScanRequest request;
    QVERIFY(findScanOption("list-of-ips-file")->set(request, "a,b").has_value());
    QVERIFY(findScanOption("list-of-ips-file")->set(request, "c").has_value());
    QCOMPARE(request.targetFiles, (std::vector<std::string> { "a,b", "c" }));
}

void TestScanOptions::suffixesMultiply()
{
    ScanRequest request;
    const ScanOption& bandwidth = *findScanOption("bandwidth");
    for (const auto& [text, bits] : { std::pair("10K", 10'000u), std::pair("10k", 10'000u),
             std::pair("10M", 10'000'000u), std::pair("1G", 1'000'000'000u) }) {
        QVERIFY(bandwidth.set(request, text).has_value());
        QCOMPARE(request.bandwidth, std::uint64_t(bits));
    }
}

void TestScanOptions::commandOfADefaultRequest()
{
    QCOMPARE(shellCommand(equivalentCommand(ScanRequest())), std::string("mptcp-probe scan"));
}

void TestScanOptions::commandShowsOnlyWhatDiffers()
{
    ScanRequest request;
    request.targets = { "100.64.0.0/16" };
    request.ports = "443";
    request.rate = 100000;
    request.output.fields = { "saddr", "sport" };
    request.dryRun = true;
    request.output.filter = "";
    QCOMPARE(shellCommand(equivalentCommand(request)),
        std::string("mptcp-probe scan 100.64.0.0/16 -p 443 -r 100000 -f saddr,sport "
                    "--output-filter '' -d"));
}

void TestScanOptions::valuesThatLookLikeOptionsAreAttached()
{
    ScanRequest request;
    request.targetFiles = { "-x", "-" };
    request.output.captureFile = "--pcap";
    QCOMPARE(equivalentCommand(request),
        (std::vector<std::string> {
            "mptcp-probe", "scan", "--list-of-ips-file=-x", "-I", "-", "--pcap=--pcap" }));
}

void TestScanOptions::randomRequestsReadBack()
{
    std::mt19937 random(31);
    for (int round = 0; round < 2000; ++round) {
        ScanRequest request;
        for (unsigned i = random() % 4; i > 0; --i)
            request.targets.push_back("192.0.2." + std::to_string(random() % 256));
        for (const ScanOption& option : scanOptions()) {
            const auto& values = goodValues().at(option.name);
            // A second place is refused beside the first, unless both are other machines.
            const unsigned most = option.kind == OptionKind::Places ? 2 : 3;
            for (unsigned i = random() % most; i > 0; --i)
                QVERIFY(option.set(request, values[random() % values.size()]).has_value());
        }
        const auto parsed = parseCommand(equivalentCommand(request));
        QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().detail.c_str());
        QVERIFY2(*parsed == request, shellCommand(equivalentCommand(request)).c_str());
    }
}

void TestScanOptions::shellReadsTheCommandBack()
{
    const std::vector<std::string> arguments { "plain", "", "two words", "it's", "''", "\"quoted\"",
        "$HOME", "`id`", "a;b", "a\\nb", "\\", "*", "?", "[a-z]", "~", "~root", "{a,b}", "#x", "!x",
        "a|b", "a&b", "<x>", "(x)", "tab\there", "new\nline", "success = 1 && repeat = 0", "ü",
        "--name=-value", "a=b", "-", "%s", "100%" };
    std::FILE* shell = popen(("printf '%s\\0' " + shellCommand(arguments)).c_str(), "r");
    QVERIFY(shell != nullptr);
    std::vector<std::string> read(1);
    for (int c = std::fgetc(shell); c != EOF; c = std::fgetc(shell)) {
        if (c == 0)
            read.emplace_back();
        else
            read.back() += char(c);
    }
    QCOMPARE(pclose(shell), 0);
    read.pop_back();
    QCOMPARE(read, arguments);
}

void TestScanOptions::configTextReadsBack()
{
    for (const auto& [name, values] : goodValues()) {
        for (const std::string& value : values) {
            ScanRequest request;
            QVERIFY(findScanOption(name)->set(request, value));
            const std::string text = configText(request);
            const auto settings = readConfigText(text, "text");
            QVERIFY2(settings, text.c_str());
            ScanRequest read;
            for (const ConfigSetting& setting : *settings)
                QVERIFY2(setting.option->set(read, setting.value), text.c_str());
            QVERIFY2(read == request, text.c_str());
        }
    }
    QCOMPARE(configText({}), std::string());
    ScanRequest targets;
    targets.targets = { "192.0.2.0/24", "example.org" };
    QCOMPARE(configText(targets), std::string("target = 192.0.2.0/24\ntarget = example.org\n"));
    const auto settings = readConfigText(configText(targets), "text");
    QVERIFY(settings && settings->size() == 2);
    ScanRequest read;
    for (const ConfigSetting& setting : *settings)
        QVERIFY(setting.option->set(read, setting.value));
    QVERIFY(read == targets);
}

void TestScanOptions::configTextNamesTheLine()
{
    const auto read = readConfigText("rate = 5\r\n\n# a remark\nrates = 6", "form");
    QVERIFY(!read);
    QVERIFY2(
        read.error().detail.find("form:4: ") != std::string::npos, read.error().detail.c_str());
    const auto windows = readConfigText("rate = 5\r\n", "form");
    QVERIFY(windows && windows->front().value == "5");
    const auto last = readConfigText("quiet", "form");
    QVERIFY(last && last->size() == 1 && last->front().position == "form:1");
}

QTEST_APPLESS_MAIN(TestScanOptions)
#include "tst_scanoptions.moc"
