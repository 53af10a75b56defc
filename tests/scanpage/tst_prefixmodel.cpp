// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/prefixes/prefixbrowser.h"
#include "widgets/scan/prefixes/prefixmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryFile>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace widgets;

namespace {

core::IpRange range(const char* prefix) { return core::IpPrefix::parse(prefix)->range(); }

std::shared_ptr<const PrefixAccount> account(const scan::ScanRequest& request)
{
    const auto made = PrefixAccount::make(request, {}, [] { return false; });
    return made ? *made : nullptr;
}

} // namespace

class TestPrefixModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void countsWhatIsLeft();
    void namesTheEntryThatRemoves();
    void anAddressCountsForTheFirstEntry();
    void saysWhatIsWrong();
    void opensTheTreeStepByStep();
    void holdsALongList();
    void answersInTheBrowser();

private:
    scan::ScanRequest m_request;
    QTemporaryFile m_blocklist;
};

void TestPrefixModel::initTestCase()
{
    QVERIFY(m_blocklist.open());
    m_blocklist.write("# opted out\n198.18.1.0/24\n\n198.18.2.7\n");
    m_blocklist.close();
    m_request.targets = { "198.18.0.0/22", "10.0.0.0/24", "2001:db8:1::/64" };
    m_request.exclusions = { "198.18.0.0/25", "198.18.1.128/25" };
    m_request.blocklistFiles = { m_blocklist.fileName().toStdString() };
    m_request.defaultBlocklist = false;
}

void TestPrefixModel::countsWhatIsLeft()
{
    const auto found = account(m_request);
    QVERIFY(found);
    QVERIFY(found->requested().countIn(range("198.18.0.0/22")) == 1024);
    QVERIFY(found->requested().countIn(range("198.18.0.0/23")) == 512);
    QVERIFY(found->left().countIn(range("198.18.0.0/22")) == 1024 - 128 - 256 - 1);
    QVERIFY(found->left().countIn(range("198.18.1.0/24")) == 0);
    QVERIFY(found->left().countIn(range("198.18.2.0/29")) == 7);
    QVERIFY(found->left().countIn(range("2001:db8:1::/64")) == core::Uint128(1) << 64);
    QVERIFY(found->left().countIn(range("192.0.2.0/24")) == 0);
    QVERIFY(found->requested().count() == 1024 + 256 + (core::Uint128(1) << 64));
}

void TestPrefixModel::namesTheEntryThatRemoves()
{
    const auto found = account(m_request);
    const auto removals = found->removedIn(range("198.18.2.0/24"));
    QCOMPARE(removals.by.size(), std::size_t(1));
    const ExclusionEntry& entry = found->entries()[removals.by.front().entry];
    QCOMPARE(entry.line, 4U);
    QVERIFY(found->isFile(entry.source));
    QCOMPARE(rangeText(entry.range), std::string("198.18.2.7"));
    QVERIFY(exclusionPlace(*found, entry).contains(QLatin1String("line 4")));

    scan::ScanRequest request = m_request;
    request.defaultBlocklist = true;
    const auto withDefault = account(request);
    QVERIFY(withDefault->left().countIn(range("10.0.0.0/24")) == 0);
    const auto by = withDefault->removedIn(range("10.0.0.0/24")).by;
    QCOMPARE(by.size(), std::size_t(1));
    const ExclusionEntry& block = withDefault->entries()[by.front().entry];
    QVERIFY(withDefault->isDefault(block.source));
    QCOMPARE(rangeText(block.range), std::string("10.0.0.0/8"));
}

void TestPrefixModel::anAddressCountsForTheFirstEntry()
{
    const auto found = account(m_request);
    const auto by = found->removedIn(range("198.18.1.0/24")).by;
    QCOMPARE(by.size(), std::size_t(2));
    QVERIFY(by[0].addresses == 128 && by[1].addresses == 128);
    const auto entries = found->entriesOf(*core::IpAddress::parse("198.18.1.200"));
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(found->entries()[entries.front()].source, 0U);
}

void TestPrefixModel::saysWhatIsWrong()
{
    scan::ScanRequest request = m_request;
    request.blocklistFiles = { "/nowhere/list" };
    const auto missing = PrefixAccount::make(request, {}, [] { return false; });
    QVERIFY(!missing);
    QVERIFY(missing.error().detail.find("/nowhere/list") != std::string::npos);
    const auto stopped = PrefixAccount::make(m_request, {}, [] { return true; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, core::ErrorCode::Unavailable);
}

void TestPrefixModel::opensTheTreeStepByStep()
{
    PrefixModel model;
    model.setAccount(account(m_request));
    // Only now: the tester opens rows while it hears of a reset, which it then takes for a fault.
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2); // a family each
    const QModelIndex v6 = model.index(1, 0);
    QCOMPARE(v6.data().toString(), QStringLiteral("2001:db8:1::/64"));
    QVERIFY(!model.hasChildren(v6)); // nothing of it is left out
    const QModelIndex found = model.indexOf(*core::IpAddress::parse("198.18.2.7"));
    QVERIFY(found.isValid());
    QCOMPARE(found.data().toString(), QStringLiteral("198.18.2.7"));
    QCOMPARE(found.siblingAtColumn(PrefixModel::Left).data().toString(), QStringLiteral("0"));
    QVERIFY(!model.hasChildren(found));
    // Every part together is the whole.
    const auto number = [](const QModelIndex& index, int column) {
        return QLocale().toLongLong(index.siblingAtColumn(column).data().toString());
    };
    for (QModelIndex at = found.parent(); at.isValid(); at = at.parent()) {
        for (const int column : { int(PrefixModel::Asked), int(PrefixModel::Left) }) {
            qint64 sum = 0;
            for (int row = 0; row < model.rowCount(at); ++row)
                sum += number(model.index(row, 0, at), column);
            QCOMPARE(sum, number(at, column));
        }
    }
    model.setAccount(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestPrefixModel::holdsALongList()
{
    QTemporaryFile list;
    QVERIFY(list.open());
    QByteArray text;
    for (int i = 0; i < 100'000; ++i)
        text += QByteArray::number(11 + i / 65536) + '.' + QByteArray::number(i / 256 % 256) + '.'
            + QByteArray::number(i % 256) + ".1\n";
    list.write(text);
    list.close();
    scan::ScanRequest request;
    request.targets = { "11.0.0.0/8", "12.0.0.0/8" };
    request.blocklistFiles = { list.fileName().toStdString() };
    PrefixModel model;
    model.setAccount(account(request));
    const QModelIndex found = model.indexOf(*core::IpAddress::parse("12.1.2.1"));
    QCOMPARE(found.data().toString(), QStringLiteral("12.1.2.1"));
    QVERIFY(model.rowCount(found.parent()) <= 256);
}

void TestPrefixModel::answersInTheBrowser()
{
    PrefixBrowser browser;
    browser.setRequest(m_request);
    browser.show();
    auto* const tree = browser.findChild<QTreeView*>(QStringLiteral("prefixes"));
    QTRY_COMPARE(tree->model()->rowCount(), 2);
    QVERIFY(browser.findChild<QTreeWidget*>(QStringLiteral("entries"))->topLevelItemCount() > 0);
    auto* const address = browser.findChild<QLineEdit*>(QStringLiteral("address"));
    auto* const answer = browser.findChild<QLabel*>(QStringLiteral("answer"));
    QTest::keyClicks(address, QStringLiteral("198.18.2.7"));
    QVERIFY2(answer->text().contains(QLatin1String("line 4")), qPrintable(answer->text()));
    QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("198.18.2.7"));
    address->clear();
    QTest::keyClicks(address, QStringLiteral("198.18.2.8"));
    QVERIFY(answer->text().startsWith(QLatin1String("Nothing: ")));
    address->clear();
    QTest::keyClicks(address, QStringLiteral("8.8.8.8"));
    QVERIFY(answer->text().contains(QLatin1String("no target")));
}

QTEST_MAIN(TestPrefixModel)
#include "tst_prefixmodel.moc"
