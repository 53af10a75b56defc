// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/labplan.h"
#include "probeprocess.h"

using probe::Outcome;
using probe::virtualScan;

/// What the command line refuses, prints and plans: everything before the first packet.
class TestProbeCli : public QObject {
    Q_OBJECT

private slots:
    void badInputIsOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("mentions");
        const QString target = "100.64.0.1";
        const QString list = probe::write(m_directory, "list", "100.64.0.1\n\n100.64.0.300\n");
        const auto scan = [](const char* name, const QStringList& more, const QString& mentions) {
            QTest::newRow(name) << virtualScan(more) << mentions;
        };
        QTest::newRow("no command") << QStringList() << "--help";
        QTest::newRow("unknown command") << QStringList { "scna" } << "did you mean scan?";
        QTest::newRow("lab without command") << QStringList { "lab" } << "lab --help";
        QTest::newRow("lab exec without command") << QStringList { "lab", "exec" } << "lab exec --";
        QTest::newRow("interfaces format")
            << QStringList { "interfaces", "-O", "xml" } << "--output-module";
        scan("no target", {}, "no targets");
        scan("unknown target", { "host.invalid" }, "host.invalid");
        scan("bad address", { "100.64.0.256" }, "100.64.0.256");
        scan("inverted addresses", { "100.64.0.9-100.64.0.1" }, "inverted");
        scan("bad prefix", { "100.64.0.0/33" }, "100.64.0.0/33");
        scan("host bits", { "100.64.0.1/16" }, "100.64.0.0/16");
        scan("all excluded", { "10.0.0.0/8" }, "private use");
        scan("whole Internet", { "0.0.0.0/0" }, "--whole-internet");
        scan("missing list", { "-I", "/nowhere/list" }, "/nowhere/list");
        scan("malformed list line", { "-I", list }, list + ":3");
        scan("malformed blocklist line", { target, "-b", list }, list + ":3");
        scan("malformed allowlist line", { "-w", list }, list + ":3");
        scan("port out of range", { target, "-p", "80,65536" }, "--target-ports: \"65536\"");
        scan("inverted ports", { target, "-p", "90-80" }, "--target-ports: ");
        scan("empty ports", { target, "-p", "" }, "--target-ports: ");
        scan("unknown pass", { target, "--mptcp", "v2" }, "--mptcp: \"v2\"");
        scan("negative rate", { target, "--rate", "-5" }, "--rate: ");
        scan("rate in words", { target, "--rate=fast" }, "--rate: ");
        scan("no value", { target, "--seed" }, "--seed: expected a value");
        scan("twice", { target, "-p", "80", "-p", "443" }, "--target-ports: given 2 times");
        scan("shard too high", { target, "--shards", "2", "--shard", "2" }, "--shard");
        scan("unknown option", { target, "--rat", "5" }, "did you mean --rate?");
        scan("unknown letter", { target, "-Z" }, "unknown option -Z");
        scan("flag with a value", { target, "--quiet=yes" }, "quiet");
        scan("unknown field", { target, "-f", "saddr,sadr" }, "did you mean saddr?");
        scan("field twice", { target, "-f", "ttl,ttl" }, "--output-fields: ");
        scan("bad filter", { target, "--output-filter", "ttl >" }, "--output-filter: character 6");
        scan("unknown format", { target, "-O", "xml" }, "--output-module: ");
        scan("no file name", { target, "-o", "" }, "--output-file: ");
        scan("no file name after =", { target, "--output-file=" }, "--output-file: ");
        scan("unwritable output", { target, "-o", "/nowhere/rows" }, "\"/nowhere/rows\"");
        scan("unwritable metadata", { target, "-m", "/nowhere/meta" }, "--metadata-file: ");
        scan("unwritable status", { target, "-u", "/nowhere/status" }, "--status-updates-file: ");
        scan("unwritable capture", { target, "--pcap", "/nowhere/pcap" }, "--pcap: ");
        scan("missing interface", { target, "-i", "nowhere0" }, "nowhere0");
        scan("bad source address", { target, "-S", "10.1" }, "--source-ip: ");
        scan("bad source port", { target, "-s", "70000" }, "--source-port: ");
        scan("bad gateway", { target, "-G", "zz" }, "--gateway-mac: ");
        QTest::newRow("unknown vantage")
            << QStringList { "scan", target, "--vantage", "moon" } << "--vantage: ";
        for (const char* command : { "scan", "trace" }) {
            QTest::addRow("%s by a bad plan", command)
                << QStringList { command, target, "--vantage", "virtual:8,nop@9" } << "\"nop@9\"";
        }
        QTest::newRow("dry run by a bad plan")
            << QStringList { "scan", "-d", target, "--vantage", "virtual:0" } << "\"0\"";
        QTest::newRow("plan of this computer")
            << QStringList { "scan", target, "--vantage", "host:8" } << "takes no plan";
        QTest::newRow("list of a bad plan")
            << QStringList { "lab", "list", "--topology", "8,fridge@1" } << "\"fridge\"";
        QTest::newRow("dry run with a bad target")
            << QStringList { "scan", "-d", "100.64.0.300" } << "100.64.0.300";
    }
    void badInputIsOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, mentions);
        const Outcome outcome = probe::run(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.startsWith("mptcp-probe: "), outcome.errors);
        QVERIFY2(outcome.errors.indexOf('\n') == outcome.errors.size() - 1, outcome.errors);
        QVERIFY2(outcome.errors.contains(mentions.toUtf8()), outcome.errors);
        QCOMPARE(outcome.output, QByteArray());
    }

    void filesHaveOneUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("mentions");
        QVERIFY(QDir(m_directory.path()).mkpath("sub"));
        const QString list = probe::write(m_directory, "in", "100.64.0.1\n");
        const QString config = probe::write(m_directory, "in.conf", "quiet\n");
        const QString fresh = m_directory.filePath("fresh");
        const QString detour = m_directory.filePath("sub/../fresh");
        const QString link = m_directory.filePath("link");
        QVERIFY(QFile::link(list, link));
        QTest::newRow("rows and status")
            << QStringList { "-o", fresh, "-u", detour } << QByteArray("--status-updates-file: ");
        QTest::newRow("metadata and capture")
            << QStringList { "-m", list, "--pcap", link } << QByteArray("--pcap: ");
        QTest::newRow("list") << QStringList { "-I", list, "-o", link }
                              << QByteArray("--output-file: ");
        QTest::newRow("blocklist")
            << QStringList { "-b", list, "-m", list } << QByteArray("--metadata-file: ");
        QTest::newRow("allowlist")
            << QStringList { "-w", list, "-u", list } << QByteArray("--status-updates-file: ");
        QTest::newRow("config") << QStringList { "-C", config, "-o", config }
                                << QByteArray("--output-file: ");
        const QString url = "sqlite:" + list;
        QTest::newRow("store, rows")
            << QStringList { "--store", url, "-o", link } << QByteArray("is the store of runs");
        QTest::newRow("store, metadata")
            << QStringList { "--store", list, "-m", list } << QByteArray("--metadata-file: ");
        QTest::newRow("store, new")
            << QStringList { "--store", fresh, "-o", detour } << QByteArray("is the store of runs");
        QTest::newRow("store, findings") << QStringList { "--store", list, "--then", "trace",
            "--then-file", list } << QByteArray("--then-file: ");
    }
    void filesHaveOneUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, mentions);
        const Outcome outcome = probe::run(virtualScan({ "100.64.0.1" }) + arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains(mentions), outcome.errors);
        QCOMPARE(outcome.errors.count('\n'), 1);
        QCOMPARE(probe::contents(m_directory.filePath("in")), QByteArray("100.64.0.1\n"));
        QCOMPARE(probe::contents(m_directory.filePath("in.conf")), QByteArray("quiet\n"));
        QVERIFY(!QFile::exists(m_directory.filePath("fresh")));
    }

    void devicesMayBeNamedTwice()
    {
        QCOMPARE(
            probe::run(virtualScan({ "100.64.0.1", "-q", "-o", "/dev/null", "-u", "/dev/null" }))
                .status,
            0);
    }

    /// A run that can't start leaves what earlier ones wrote.
    void failedStartKeepsResults_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("interface") << QStringList { "-i", "nowhere0" };
        QTest::newRow("capture") << QStringList { "--pcap", "/nowhere/pcap" };
        QTest::newRow("metadata") << QStringList { "-m", "/nowhere/meta" };
        QTest::newRow("field") << QStringList { "-f", "ttl,ttl" };
    }
    void failedStartKeepsResults()
    {
        QFETCH(QStringList, arguments);
        const QString rows = probe::write(m_directory, "rows.csv", "precious\n");
        const QString status = probe::write(m_directory, "status.csv", "dear\n");
        const QStringList outputs { "100.64.0.1", "-o", rows, "-u", status };
        QCOMPARE(probe::run(virtualScan(outputs) + arguments).status, 2);
        QCOMPARE(probe::contents(rows), QByteArray("precious\n"));
        QCOMPARE(probe::contents(status), QByteArray("dear\n"));
    }

    void outputsAreOpenedBeforeTheNetwork()
    {
        const Outcome outcome = probe::run({ "scan", "--vantage", "virtual", "100.64.0.1", "-i",
            "nowhere0", "-o", "/nowhere/rows" });
        QVERIFY2(outcome.errors.contains("--output-file: "), outcome.errors);
    }

    void dryRunChecksTheFields()
    {
        const Outcome outcome = dryRun({ "100.64.0.1", "-f", "ttl,ttl" });
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains("--output-fields: "), outcome.errors);
    }

    void badConfigFileNamesItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("mentions");
        QTest::newRow("unknown") << QByteArray("# x\nrat = 5\n")
                                 << QByteArray(":2: unknown option");
        QTest::newRow("no value") << QByteArray("rate\n") << QByteArray(":1: rate has no value");
        QTest::newRow("no =") << QByteArray("rate 5\n") << QByteArray("write one \"name = value\"");
        QTest::newRow("bad value") << QByteArray("\nrate = x\n") << QByteArray(":2: rate: ");
        QTest::newRow("twice") << QByteArray("rate = 1\nrate = 2\n") << QByteArray(":2: rate");
        QTest::newRow("quote") << QByteArray("vantage = \"x\n") << QByteArray(":1: ");
        QTest::newRow("flag") << QByteArray("quiet = maybe\n") << QByteArray(":1: quiet is true");
        QTest::newRow("NUL") << QByteArray("rate = 1\n\0\n", 11) << QByteArray(":2");
    }
    void badConfigFileNamesItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, mentions);
        const QString file = probe::write(m_directory, "bad.conf", text);
        const Outcome outcome = probe::run({ "scan", "-d", "100.64.0.1", "-C", file });
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.startsWith("mptcp-probe: --config: " + file.toUtf8() + ":"),
            outcome.errors);
        QVERIFY2(outcome.errors.contains(mentions), outcome.errors);
        QVERIFY2(!outcome.errors.contains("list"), outcome.errors);
        QCOMPARE(outcome.errors.count('\n'), 1);
    }

    void missingConfigFile()
    {
        const Outcome outcome = probe::run({ "scan", "-C", "/nowhere/probe.conf" });
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.errors.contains("--config: "));
        QVERIFY(outcome.errors.contains("/nowhere/probe.conf"));
    }

    void commandLineWinsOverConfigFile()
    {
        const QString file = probe::write(m_directory, "good.conf",
            "# every Monday\r\n"
            "vantage = virtual   # no right needed\n"
            "target-ports = 80,443\n"
            "mptcp = \"v0,v1\"\n"
            "dryrun\n"
            "no-header-row = true\n"
            "quiet = false\n"
            "exclude = 100.64.0.0\n"
            "exclude = 100.64.0.1\n");
        const Outcome outcome = probe::run({ "scan", "100.64.0.0/30", "-C", file, "-p", "8080" });
        QCOMPARE(outcome.status, 0);
        QByteArrayList lines = outcome.lines();
        std::sort(lines.begin(), lines.end());
        QCOMPARE(lines,
            QByteArrayList({ "100.64.0.2,8080,v0", "100.64.0.2,8080,v1", "100.64.0.3,8080,v0",
                "100.64.0.3,8080,v1" }));
    }

    void helpShowsWhatWorks()
    {
        const Outcome outcome = probe::run({ "scan", "--help" });
        QCOMPARE(outcome.status, 0);
        for (const char* text : { "-p, --target-ports", "(default 10000)", "--list-output-fields",
                 "-C, --config", "--shards", "Rate and limits:", "--store URL", "--send-path PATH",
                 "--resume FILE" })
            QVERIFY2(outcome.output.contains(text), text);
        QVERIFY(outcome.output.contains("USR1"));
        QVERIFY(outcome.output.contains("ssh:"));
        for (const QByteArray& line : outcome.lines())
            QVERIFY2(line.size() <= 100, line);
        QVERIFY(!probe::run({ "lab", "--help" }).output.contains("serve"));
        const Outcome exec = probe::run({ "lab", "exec", "--help" });
        QVERIFY2(exec.output.contains("lab exec [OPTIONS] -- COMMAND...\n"), exec.output);
        QVERIFY(exec.output.contains("Exit status: that of COMMAND"));
    }

    void versionIsPrinted()
    {
        const Outcome outcome = probe::run({ "--version" });
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.output.startsWith("mptcp-probe "));
    }

    void fieldsAreListed()
    {
        const Outcome outcome = probe::run({ "scan", "--list-output-fields" });
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.output.startsWith("timestamp_ts "));
        QVERIFY(outcome.output.contains("icmp_unreach_str"));
    }

    void labIsListed()
    {
        const Outcome outcome = probe::run({ "lab", "list" });
        QCOMPARE(outcome.status, 0);
        for (const char* text : { "100.64.0.0/16", "fd64:64::/112", "v1-host", "silent" })
            QVERIFY2(outcome.output.contains(text), text);
        for (const lab::LabSite& site : lab::standardPlan().sites) {
            QVERIFY2(outcome.output.contains(site.name.c_str()), site.name.c_str());
            for (const lab::PlannedBox& box : site.boxes)
                QVERIFY(outcome.output.contains(QByteArray(lab::boxName(box.kind)) + "@2 "));
        }
        QVERIFY(outcome.output.contains(" 4 hops away"));
    }

    void plansAreListed()
    {
        const Outcome outcome = probe::run({ "lab", "list", "--topology", "8,nop@4,silent@2" });
        QCOMPARE(outcome.status, 0);
        for (const char* text : { "v1-host", "100.67.0.0/24", "silent@2,nop@4", " 9 hops away" })
            QVERIFY2(outcome.output.contains(text), text);
        QVERIFY(!outcome.output.contains("behind-"));
    }

    void fullStandardOutputIsAnError_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("lab list") << QStringList { "lab", "list" };
        QTest::newRow("interfaces") << QStringList { "interfaces" };
        QTest::newRow("fields") << QStringList { "scan", "--list-output-fields" };
        QTest::newRow("help") << QStringList { "scan", "--help" };
        QTest::newRow("version") << QStringList { "--version" };
        QTest::newRow("dry run") << QStringList { "scan", "-d", "--vantage", "virtual",
            "100.64.0.1" };
    }
    void fullStandardOutputIsAnError()
    {
        QFETCH(QStringList, arguments);
        QProcess process;
        process.setStandardOutputFile("/dev/full");
        process.start(probe::executable(), arguments);
        const Outcome outcome = probe::outcomeOf(process);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.errors.contains("standard output"), outcome.errors);
        QCOMPARE(outcome.errors.count('\n'), 1);
    }

    void missingCommandOfTheLabIsNamed()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PATH", "/root/nowhere:/usr/bin");
        process.setProcessEnvironment(environment);
        process.start(probe::executable(), { "lab", "exec", "--", "no-such-command" });
        const Outcome outcome = probe::outcomeOf(process);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains("no folder of PATH has it"), outcome.errors);
    }

    void commandOfTheLabIsTakenAsItStands()
    {
        const Outcome outcome = probe::run({ "lab", "exec", "--", "[a,b]", "", "--x=" });
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains("cannot run \"[a,b]\""), outcome.errors);
    }

    void interfacesAreListed()
    {
        const Outcome outcome = probe::run({ "interfaces", "-O", "jsonl" });
        QCOMPARE(outcome.status, 0);
        bool loopback = false;
        for (const QByteArray& line : outcome.lines()) {
            const QJsonObject interface = QJsonDocument::fromJson(line).object();
            QVERIFY2(!interface["name"].toString().isEmpty(), line);
            QVERIFY2(interface["can_scan"].toBool() == interface["obstacle"].isNull(), line);
            loopback = loopback || interface["loopback"].toBool();
        }
        QVERIFY(loopback);
        QVERIFY(probe::run({ "interfaces" }).output.contains("lo "));
    }

    void shardsCoverEveryProbeOnce()
    {
        constexpr int shards = 7;
        QByteArrayList all;
        for (int shard = 0; shard < shards; ++shard) {
            const Outcome outcome = dryRun({ "100.64.0.0/24", "fd64:64::/120", "-p", "80,443",
                "--mptcp", "v0,control", "--shards", QString::number(shards), "--shard",
                QString::number(shard), "--no-header-row" });
            QCOMPARE(outcome.status, 0);
            all += outcome.lines();
        }
        QCOMPARE(all.size(), 2 * 256 * 2 * 2);
        QCOMPARE(QSet<QByteArray>(all.begin(), all.end()).size(), all.size());
        QVERIFY(all.contains("100.64.0.255,443,v0"));
        QVERIFY(all.contains("fd64:64::,80,control"));
    }

    void seedFixesTheOrder()
    {
        const QStringList scan { "100.64.0.0/24", "--no-header-row" };
        const QByteArray order = dryRun(scan).output;
        QCOMPARE(dryRun(scan).output, order);
        QVERIFY(
            probe::run(QStringList { "scan", "-d", "--vantage", "lab", "-e", "6" } + scan).output
            != order);
    }

    void passesOfATargetFollowEachOther()
    {
        const QByteArrayList lines
            = dryRun({ "100.64.0.0/28", "--mptcp", "v1,control,v0" }).lines();
        QCOMPARE(lines.size(), 1 + 16 * 3);
        QCOMPARE(lines[0], QByteArray("daddr,dport,mptcp_sent"));
        for (int i = 1; i < lines.size(); i += 3) {
            const QByteArray target = lines[i].left(lines[i].lastIndexOf(','));
            QCOMPARE(lines[i], target + ",v1");
            QCOMPARE(lines[i + 1], target + ",control");
            QCOMPARE(lines[i + 2], target + ",v0");
        }
    }

    void limitsAndRepetitionsAreRespected()
    {
        const QStringList scan { "100.64.0.0/24", "--no-header-row" };
        QCOMPARE(dryRun(scan + QStringList { "-n", "10" }).lines().size(), 10);
        QCOMPARE(dryRun(scan + QStringList { "-n", "25%" }).lines().size(), 64);
        const QByteArrayList thrice = dryRun(scan + QStringList { "-n", "10", "-P", "3" }).lines();
        QCOMPARE(thrice.size(), 30);
        QCOMPARE(QSet<QByteArray>(thrice.begin(), thrice.end()).size(), 10);
    }

    void dryRunNeedsNoInterfaceNorRight()
    {
        const Outcome outcome = probe::run({ "scan", "-d", "192.0.2.0/30", "--no-default-blocklist",
            "-i", "nowhere0", "--no-header-row" });
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.lines().size(), 4);
        QCOMPARE(outcome.errors, QByteArray());
    }

    void dryRunEndsWithItsReader()
    {
        QProcess process;
        process.start("bash",
            { "-c", "\"$@\" | head -n 2; exit ${PIPESTATUS[0]}", "bash", probe::executable(),
                "scan", "-d", "fd64:64::/64", "--no-default-blocklist", "-n", "1000000000" });
        const Outcome outcome = probe::outcomeOf(process);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.lines().size(), 2);
        QCOMPARE(outcome.errors, QByteArray());
    }

private:
    static Outcome dryRun(const QStringList& more)
    {
        return probe::run(QStringList { "scan", "-d", "--vantage", "lab", "-e", "5" } + more);
    }

    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(TestProbeCli)
#include "tst_probecli.moc"
