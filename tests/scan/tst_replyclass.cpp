// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/replyclass.h"

#include <QtTest>

using namespace scan;

class TestReplyClass : public QObject {
    Q_OBJECT
private slots:
    void namesReadBack();
    void refusesOtherNames();
    void groups();
};

void TestReplyClass::namesReadBack()
{
    for (const Pass pass : { Pass::V0, Pass::V1, Pass::Control })
        QCOMPARE(passFromName(passName(pass)).value(), pass);
    for (const ReplyClass replyClass : AllReplyClasses)
        QCOMPARE(replyClassFromName(replyClassName(replyClass)).value(), replyClass);
    QCOMPARE(QByteArray(replyClassName(ReplyClass::VersionMismatch)), "version-mismatch");
}

void TestReplyClass::refusesOtherNames()
{
    for (const char* name : { "", "v2", "V1", "v1 " }) {
        QVERIFY(!passFromName(name));
        QVERIFY(passFromName(name).error().detail.find("v0, v1 or control") != std::string::npos);
    }
    const auto unknown = replyClassFromName("mptcp ");
    QVERIFY(!unknown);
    QVERIFY(unknown.error().detail.find("version-mismatch") != std::string::npos);
}

void TestReplyClass::groups()
{
    int potential = 0;
    int success = 0;
    for (const ReplyClass replyClass : AllReplyClasses) {
        potential += isPotential(replyClass);
        success += isSuccess(replyClass);
    }
    QCOMPARE(potential, 4);
    QCOMPARE(success, 5);
    QVERIFY(!isPotential(ReplyClass::Plain));
    QVERIFY(isSuccess(ReplyClass::Plain));
}

QTEST_APPLESS_MAIN(TestReplyClass)
#include "tst_replyclass.moc"
