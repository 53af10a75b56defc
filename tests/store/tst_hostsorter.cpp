// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hostsorter.h"
#include "storesamples.h"

#include <QtTest>

#include <QTemporaryDir>

#include <sys/resource.h>

using namespace storetest;
using store::HostSorter;

class TestHostSorter : public QObject {
    Q_OBJECT

    static core::Result<std::vector<store::HostRow>> sorted(
        const std::vector<scan::ScanRow>& replies, const std::string& folder, std::size_t inMemory)
    {
        HostSorter sorter(folder, inMemory);
        for (const scan::ScanRow& row : replies) {
            if (const auto added = sorter.add(row); !added)
                return tl::unexpected(added.error());
        }
        std::vector<store::HostRow> hosts;
        const auto done = sorter.finish([&](const store::HostRow& row) -> core::Result<void> {
            hosts.push_back(row);
            return {};
        });
        if (!done)
            return tl::unexpected(done.error());
        return hosts;
    }

private slots:
    /// A run may be sorted in more chunks than a process may have files.
    void initTestCase()
    {
        rlimit limit {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
        limit.rlim_cur = std::min<rlim_t>(limit.rlim_cur, 64);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    }

    void theResultDoesNotDependOnMemory_data()
    {
        QTest::addColumn<int>("replies");
        QTest::addColumn<int>("inMemory");
        for (const int replies : { 0, 1, 99, 100, 101, 30'000 }) {
            for (const int inMemory : { 1, 7, 100, 1'000'000 }) {
                QTest::addRow("%d replies, %d in memory", replies, inMemory) << replies << inMemory;
            }
        }
        QTest::newRow("more than is read at once") << 30'000 << 9000;
    }
    void theResultDoesNotDependOnMemory()
    {
        QFETCH(int, replies);
        QFETCH(int, inMemory);
        const auto rows = sampleReplies(std::size_t(replies), 11);
        QTemporaryDir folder;
        const auto hosts = sorted(rows, folder.path().toStdString(), std::size_t(inMemory));
        QVERIFY2(hosts, hosts ? "" : hosts.error().detail.c_str());
        QVERIFY(*hosts == expectedHosts(rows));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void anUnusableFolderIsAnError()
    {
        const auto hosts = sorted(sampleReplies(20'000, 12), "/proc/none", 10'000);
        QVERIFY(!hosts);
        QCOMPARE(hosts.error().code, core::ErrorCode::WriteFailed);
        QVERIFY(hosts.error().detail.find("/proc/none") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestHostSorter)
#include "tst_hostsorter.moc"
