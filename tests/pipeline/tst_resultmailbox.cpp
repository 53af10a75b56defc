// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resultmailbox.h"

#include <QtTest>

#include <thread>

/// What lies between an engine's thread and whoever takes its results.
class TestResultMailbox : public QObject {
    Q_OBJECT
private slots:
    void resultsComeInOrderAndOnce()
    {
        core::ResultMailbox<int> mailbox;
        for (int i = 0; i < 5; ++i)
            mailbox.put(i);
        QCOMPARE(mailbox.take(3), std::vector<int>({ 0, 1, 2 }));
        QCOMPARE(mailbox.size(), std::size_t(2));
        QCOMPARE(mailbox.take(3), std::vector<int>({ 3, 4 }));
        QVERIFY(mailbox.take(3).empty());
    }

    void itIsOpenWhileTheRunGoesOn()
    {
        core::ResultMailbox<int> mailbox;
        QVERIFY(mailbox.isClosed());
        mailbox.open();
        QVERIFY(!mailbox.isClosed());
        QVERIFY(!mailbox.waitClosed(std::chrono::milliseconds(1)));
        std::thread run([&] {
            mailbox.close(true, core::Error { core::ErrorCode::WriteFailed, "x" });
        });
        QVERIFY(mailbox.waitClosed(std::chrono::seconds(60)));
        run.join();
        QVERIFY(mailbox.state().closed);
        QVERIFY(mailbox.state().stopped);
        QVERIFY(mailbox.state().seconds >= 0);
        QCOMPARE(mailbox.error()->detail, std::string("x"));
    }
};

QTEST_APPLESS_MAIN(TestResultMailbox)
#include "tst_resultmailbox.moc"
