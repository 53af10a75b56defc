// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/targetlist.h"

#include "core/targets/linereader.h"

#include <QtTest>

#include <QTemporaryDir>

#include <sys/stat.h>

using namespace targets;

namespace {

core::Result<std::vector<IpAddress>> resolve(const std::string& name)
{
    if (name == "dual.example")
        return std::vector { *IpAddress::parse("192.0.2.7"), *IpAddress::parse("2001:db8::7") };
    return core::failure(core::ErrorCode::NotFound, "no host " + name);
}

QString describe(const AddressSet& set)
{
    QStringList ranges;
    for (const IpRange& range : set.ranges()) {
        const auto first = IpAddress::fromValue(range.family, range.first).toString();
        const auto last = IpAddress::fromValue(range.family, range.last).toString();
        ranges << QString::fromStdString(first == last ? first : first + "-" + last);
    }
    return ranges.join(' ');
}

} // namespace

class TestTargetList : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void hostNamesNeedAResolver();
    void readsFiles_data();
    void readsFiles();
    void namesTheLine_data();
    void namesTheLine();
    void refusesWhatIsNoFile();
    void readsLongLists();
    void lineLimitIsExact();

private:
    core::Result<AddressSet> read(const QByteArray& contents)
    {
        QFile file(m_folder.filePath("list"));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            return core::failure(core::ErrorCode::WriteFailed, "cannot write the fixture");
        file.close();
        return readTargetFile(path("list"), resolve);
    }
    std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }

    QTemporaryDir m_folder;
};

void TestTargetList::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("v4") << "192.0.2.1"
                        << "192.0.2.1";
    QTest::newRow("v6") << "2001:db8::1"
                        << "2001:db8::1";
    QTest::newRow("spaces") << "\t 192.0.2.1 "
                            << "192.0.2.1";
    QTest::newRow("v4 prefix") << "192.0.2.0/30"
                               << "192.0.2.0-192.0.2.3";
    QTest::newRow("v6 prefix") << "2001:db8::/126"
                               << "2001:db8::-2001:db8::3";
    QTest::newRow("v4 range") << "192.0.2.9-192.0.3.1"
                              << "192.0.2.9-192.0.3.1";
    QTest::newRow("v6 range") << "2001:db8::1-2001:db8::f"
                              << "2001:db8::1-2001:db8::f";
    QTest::newRow("range of one") << "192.0.2.1-192.0.2.1"
                                  << "192.0.2.1";
    QTest::newRow("host name") << "dual.example"
                               << "192.0.2.7 2001:db8::7";
}

void TestTargetList::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto set = parseTarget(text.toStdString(), resolve);
    QVERIFY2(set.has_value(), set ? "" : set.error().detail.c_str());
    QCOMPARE(describe(*set), expected);
}

void TestTargetList::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << ""
                           << "not a target";
    QTest::newRow("host bits") << "192.0.2.1/24"
                               << "did you mean 192.0.2.0/24";
    QTest::newRow("length") << "192.0.2.0/33"
                            << "prefix length";
    QTest::newRow("v6 length") << "2001:db8::/129"
                               << "prefix length";
    QTest::newRow("no length") << "192.0.2.0/"
                               << "prefix length";
    QTest::newRow("prefix of a name") << "dual.example/24"
                                      << "dual.example";
    QTest::newRow("inverted") << "192.0.2.9-192.0.2.1"
                              << "inverted";
    QTest::newRow("two prefixes") << "192.0.2.0/24,198.51.100.0/24"
                                  << "separate targets with spaces";
    QTest::newRow("mixed") << "192.0.2.9-2001:db8::1"
                           << "mixes";
    QTest::newRow("short range") << "192.0.2.1-9"
                                 << "both ends in full";
    QTest::newRow("octet") << "192.0.2.256"
                           << "not a target";
    QTest::newRow("short") << "192.0.2"
                           << "not a target";
    QTest::newRow("zone") << "fe80::1%eth0"
                          << "not a target";
    QTest::newRow("port") << "192.0.2.1:80"
                          << "not a target";
    QTest::newRow("field name") << "timestamp_ts"
                                << "not a target";
    QTest::newRow("option") << "--rate"
                            << "not a target";
    QTest::newRow("empty label") << "a..b"
                                 << "not a target";
    QTest::newRow("unknown name") << "nowhere.example"
                                  << "no host nowhere.example";
    QTest::newRow("long label") << QString(64, 'a') + ".example"
                                << "not a target";
}

void TestTargetList::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const auto set = parseTarget(text.toStdString(), resolve);
    QVERIFY(!set);
    QVERIFY2(QString::fromStdString(set.error().detail).contains(said), set.error().detail.c_str());
}

void TestTargetList::hostNamesNeedAResolver()
{
    QVERIFY(!parseTarget("dual.example", {}));
    QVERIFY(parseTarget("192.0.2.1", {}).has_value());
}

void TestTargetList::readsFiles_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* contents, const char* expected) {
        QTest::newRow(name) << QByteArray(contents) << QString(expected);
    };
    row("empty", "", "");
    row("comments", "# all\n\n192.0.2.1 # mine, really\n   \n#\n", "192.0.2.1");
    row("CRLF and no last newline", "192.0.2.1\r\n\r\n192.0.2.3", "192.0.2.1 192.0.2.3");
    row("byte order mark",
        "\xef\xbb\xbf"
        "192.0.2.1\n",
        "192.0.2.1");
    row("both families", "2001:db8::/127\n10.0.0.0/31\n",
        "10.0.0.0-10.0.0.1 2001:db8::-2001:db8::1");
    row("first CSV field", "192.0.2.1,open\n\"192.0.2.2\",x,80\n", "192.0.2.1-192.0.2.2");
    row("numbers in a comment", "192.0.2.1 # seen 2, 3\n", "192.0.2.1");
    row("own CSV", "timestamp_ts,saddr,sport\n1,192.0.2.1,80\n2,192.0.2.9,80\n",
        "192.0.2.1 192.0.2.9");
    row("quoted column before", "note,saddr\n\"a,b \"\"c\"\"\",192.0.2.1\n", "192.0.2.1");
    row("header below a comment", "# found\nsaddr\n192.0.2.1\n", "192.0.2.1");
    row("own JSON lines",
        "{\"timestamp_ts\":1,\"saddr\":\"192.0.2.1\",\"note\":\"# "
        "{,\"}\n{\"target\":\"2001:db8::1\"}\n",
        "192.0.2.1 2001:db8::1");
    row("names", "dual.example\n", "192.0.2.7 2001:db8::7");
}

void TestTargetList::readsFiles()
{
    QFETCH(QByteArray, contents);
    QFETCH(QString, expected);
    const auto set = read(contents);
    QVERIFY2(set.has_value(), set ? "" : set.error().detail.c_str());
    QCOMPARE(describe(*set), expected);
}

void TestTargetList::namesTheLine_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<int>("line");
    QTest::newRow("bad address") << QByteArray("192.0.2.1\n\n# x\n192.0.2.999\n") << 4;
    QTest::newRow("host bits") << QByteArray("192.0.2.1/24") << 1;
    QTest::newRow("unknown name") << QByteArray("192.0.2.1\r\nnowhere.example\r\n") << 2;
    QTest::newRow("no address column") << QByteArray("timestamp_ts,sport\n1,80\n") << 1;
    QTest::newRow("port") << QByteArray("192.0.2.1\n192.0.2.2, 443\n") << 2;
    QTest::newRow("short row") << QByteArray("ttl,saddr\n64,192.0.2.1\n64\n") << 3;
    QTest::newRow("empty column") << QByteArray("ttl,saddr\n64,\n") << 2;
    QTest::newRow("broken JSON") << QByteArray("{\"saddr\":\"192.0.2.1\"}\n{\"saddr\":\n") << 2;
    QTest::newRow("JSON without") << QByteArray("{\"daddr\":\"192.0.2.1\"}\n") << 1;
    QTest::newRow("JSON number") << QByteArray("{\"saddr\":1}\n") << 1;
    QTest::newRow("NUL") << QByteArray("192.0.2.1\n192.0.2.2\0x\n", 23) << 2;
    QTest::newRow("long line") << QByteArray("192.0.2.1\n" + QByteArray(1 << 20, 'x')) << 2;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\n")
                            << 1;
}

void TestTargetList::namesTheLine()
{
    QFETCH(QByteArray, contents);
    QFETCH(int, line);
    const auto set = read(contents);
    QVERIFY(!set);
    const QString detail = QString::fromStdString(set.error().detail);
    const QString place = m_folder.filePath("list") + ":" + QString::number(line) + ": ";
    QVERIFY2(detail.startsWith(place), qPrintable(detail));
    QVERIFY(detail.size() < 400 + place.size());
}

void TestTargetList::refusesWhatIsNoFile()
{
    const auto missing = readTargetFile(path("missing"), resolve);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, core::ErrorCode::NotFound);
    QVERIFY(missing.error().detail.find(path("missing")) != std::string::npos);

    const auto folder = readTargetFile(m_folder.path().toStdString(), resolve);
    QVERIFY(!folder);
    QVERIFY(folder.error().detail.find("directory") != std::string::npos);

    QCOMPARE(mkfifo(path("fifo").c_str(), 0600), 0);
    QVERIFY(!readTargetFile(path("fifo"), resolve)); // nobody writes: must not wait
    QVERIFY(!readTargetFile("/dev/zero", resolve));
}

void TestTargetList::readsLongLists()
{
    QByteArray contents;
    for (unsigned i = 0; i < 1'000'000; ++i) {
        contents += QByteArray::fromStdString(IpAddress::v4(0x0b000000 + 2 * i).toString());
        contents += '\n';
    }
    const auto set = read(contents);
    QVERIFY(set.has_value());
    QVERIFY(set->count() == 1'000'000);
    QVERIFY(set->contains(IpAddress::v4(0x0b000000 + 2 * 999'999)));
    QVERIFY(!set->contains(IpAddress::v4(0x0b000001)));
}

void TestTargetList::lineLimitIsExact()
{
    const QByteArray fits = "192.0.2.1 #" + QByteArray(LineReader::MaxLineBytes - 11, 'x');
    QVERIFY(read(fits).has_value());
    QVERIFY(read(fits + "\r\n192.0.2.2").has_value());
    QVERIFY(!read(fits + "x"));
    QVERIFY(!read(fits + "x\n"));
}

QTEST_APPLESS_MAIN(TestTargetList)
#include "tst_targetlist.moc"
