// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/targetselection.h"

#include <QtTest>

#include <QTemporaryDir>

using namespace scan;

namespace {

core::Result<std::vector<core::IpAddress>> resolve(const std::string& name)
{
    if (name == "dual.example")
        return std::vector { *core::IpAddress::parse("9.9.9.9"),
            *core::IpAddress::parse("2620:fe::9") };
    return core::failure(core::ErrorCode::NotFound, "no host " + name);
}

ScanRequest requestFor(std::vector<std::string> targets)
{
    ScanRequest request;
    request.targets = std::move(targets);
    return request;
}

core::Result<TargetSelection> select(
    const ScanRequest& request, const std::vector<core::IpPrefix>& ownPrefixes = {})
{
    return selectTargets(request, ownPrefixes, resolve);
}

core::Uint128 excludedBy(const TargetSelection& selection, const std::string& name)
{
    for (const ExcludedPart& part : selection.excluded) {
        if (part.name == name)
            return part.addresses;
    }
    return 0;
}

bool probes(const TargetSelection& selection, const char* address)
{
    return selection.addresses.contains(*core::IpAddress::parse(address));
}

} // namespace

class TestTargetSelection : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void unitesTargetsAndLists();
    void neverDefaultsToTheInternet();
    void exclusionAlwaysWins();
    void accountsForExclusions();
    void saysWhatRemovedEverything();
    void ownPrefixesAreNotBlocked();
    void wholeInternetNeedsConfirmation_data();
    void wholeInternetNeedsConfirmation();
    void errorsNameFileAndLine();

private:
    std::string file(const char* name, const QByteArray& contents)
    {
        QFile list(m_folder.filePath(name));
        if (!list.open(QIODevice::WriteOnly) || list.write(contents) != contents.size())
            qFatal("cannot write the fixture");
        return list.fileName().toStdString();
    }

    QTemporaryDir m_folder;
};

void TestTargetSelection::unitesTargetsAndLists()
{
    ScanRequest request = requestFor({ "9.9.9.9" });
    request.targetFiles = { file("list", "8.8.8.8\n1.1.1.1\n") };
    request.allowlistFiles = { file("allow", "8.8.8.0/24\n") };
    const auto selection = select(request);
    QVERIFY(selection.has_value());
    QVERIFY(selection->addresses.count() == 258);
    for (const char* address : { "9.9.9.9", "1.1.1.1", "8.8.8.8", "8.8.8.255" })
        QVERIFY(probes(*selection, address));
}

void TestTargetSelection::neverDefaultsToTheInternet()
{
    ScanRequest request;
    request.wholeInternet = true;
    const auto nothing = select(request);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, core::ErrorCode::InvalidInput);
    QVERIFY(nothing.error().detail.find("--list-of-ips-file") != std::string::npos);

    request.targetFiles = { file("empty", "# nobody yet\n") };
    const auto empty = select(request);
    QVERIFY(!empty);
    QVERIFY(empty.error().detail.find("no targets") != std::string::npos);
}

void TestTargetSelection::exclusionAlwaysWins()
{
    ScanRequest request = requestFor({ "9.9.9.9", "9.9.8.0/24", "2620:fe::/120" });
    request.allowlistFiles = { file("allow", "9.9.9.9\n9.9.8.7\n") };
    request.exclusions = { "9.9.9.9", "2620:fe::10-2620:fe::1f" };
    request.blocklistFiles = { file("block", "9.9.8.7 # asked us to stop\n2620:fe::9\n") };
    request.defaultBlocklist = false;
    const auto selection = select(request);
    QVERIFY(selection.has_value());
    QVERIFY(selection->addresses.count() == 255 + 256 - 17);
    for (const char* address : { "9.9.9.9", "9.9.8.7", "2620:fe::9", "2620:fe::10", "2620:fe::1f" })
        QVERIFY2(!probes(*selection, address), address);
    for (const char* address : { "9.9.8.6", "9.9.8.8", "2620:fe::f", "2620:fe::20" })
        QVERIFY2(probes(*selection, address), address);
}

void TestTargetSelection::accountsForExclusions()
{
    ScanRequest request
        = requestFor({ "9.0.0.0-10.255.255.255", "192.168.0.0/16", "2001:db8::/120", "2a00::1" });
    request.exclusions = { "10.0.0.0/24", "9.0.0.1", "203.0.113.0/24" };
    request.blocklistFiles = { file("block", "10.0.0.0/23\n") };
    const auto selection = select(request);
    QVERIFY(selection.has_value());
    QVERIFY(selection->addresses.count() == (1 << 24) - 1 + 1);
    QVERIFY(excludedBy(*selection, "--exclude") == 257);
    QVERIFY(excludedBy(*selection, request.blocklistFiles[0]) == 256);
    QVERIFY(excludedBy(*selection, "private use (RFC 1918)") == (1 << 24) - 512 + 65536);
    QVERIFY(excludedBy(*selection, "documentation (RFC 3849)") == 256);
    QCOMPARE(selection->excluded.size(), std::size_t(4)); // nothing that removed nothing
    QVERIFY(selection->excludedAddresses == 257 + 256 + (1 << 24) - 512 + 65536 + 256);
}

void TestTargetSelection::saysWhatRemovedEverything()
{
    const auto isPrivate = select(requestFor({ "10.1.2.0/24" }));
    QVERIFY(!isPrivate);
    for (const char* part : { "10.0.0.0/8", "private use", "RFC 1918", "--no-default-blocklist" })
        QVERIFY2(isPrivate.error().detail.find(part) != std::string::npos, part);

    ScanRequest request = requestFor({ "9.9.9.0/24" });
    request.exclusions = { "9.0.0.0/8" };
    const auto byUser = select(request);
    QVERIFY(!byUser);
    QVERIFY(byUser.error().detail.find("--exclude 9.0.0.0/8") != std::string::npos);
    QVERIFY(byUser.error().detail.find("--no-default-blocklist") == std::string::npos);

    const auto outside = select(requestFor({ "5000::/64" }));
    QVERIFY(!outside);
    QVERIFY(outside.error().detail.find("not global unicast") != std::string::npos);

    request = requestFor({ "10.1.2.0/24" });
    request.defaultBlocklist = false;
    QVERIFY(select(request).has_value());
}

void TestTargetSelection::ownPrefixesAreNotBlocked()
{
    const ScanRequest request = requestFor({ "100.64.0.0/15", "fd64:64::/120", "10.0.0.0/24" });
    const auto selection = select(request,
        { *core::IpPrefix::parse("100.64.0.0/16"), *core::IpPrefix::parse("fd64:64::/112") });
    QVERIFY(selection.has_value());
    QVERIFY(selection->addresses.count() == 65536 + 256);
    QVERIFY(excludedBy(*selection, "shared address space (RFC 6598)") == 65536);
    QVERIFY(probes(*selection, "100.64.255.255"));
    QVERIFY(!probes(*selection, "100.65.0.0"));
    QVERIFY(!select(requestFor({ "100.64.0.0/16" })));

    // The user's own exclusion holds in a lab as well.
    ScanRequest excluding = request;
    excluding.exclusions = { "100.64.0.0/16" };
    const auto rest = select(excluding, { *core::IpPrefix::parse("100.64.0.0/10") });
    QVERIFY(rest.has_value());
    QVERIFY(!probes(*rest, "100.64.0.1"));
}

void TestTargetSelection::wholeInternetNeedsConfirmation_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("needed");
    QTest::newRow("all of IPv4") << "0.0.0.0/0" << true;
    QTest::newRow("half and one") << "0.0.0.0-128.0.0.0" << true;
    QTest::newRow("half") << "0.0.0.0/1" << false;
    QTest::newRow("/64 and one") << "2a00::-2a00:0:0:1::" << true;
    QTest::newRow("/64") << "2a00::/64" << false;
    QTest::newRow("/33") << "2a00::/33" << true;
}

void TestTargetSelection::wholeInternetNeedsConfirmation()
{
    QFETCH(QString, target);
    QFETCH(bool, needed);
    ScanRequest request = requestFor({ target.toStdString() });
    request.defaultBlocklist = false;
    const auto selection = select(request);
    QCOMPARE(!selection, needed);
    if (needed)
        QVERIFY(selection.error().detail.find("--whole-internet") != std::string::npos);
    request.wholeInternet = true;
    QVERIFY(select(request).has_value());
    // What exclusions leave is what counts.
    request.wholeInternet = false;
    request.exclusions = { "1.0.0.0-255.255.255.255", "2a00::2-2a00:ffff::" };
    QVERIFY(select(request).has_value());
}

void TestTargetSelection::errorsNameFileAndLine()
{
    ScanRequest request = requestFor({ "9.9.9.9" });
    request.blocklistFiles = { file("block", "10.0.0.0/8\nnonsense!\n") };
    const auto selection = select(request);
    QVERIFY(!selection);
    QVERIFY(selection.error().detail.starts_with(
        "--blocklist-file: " + request.blocklistFiles[0] + ":2: "));
}

QTEST_APPLESS_MAIN(TestTargetSelection)
#include "tst_targetselection.moc"
