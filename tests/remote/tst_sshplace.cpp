// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/vantages.h"
#include "core/net/sshplace.h"
#include "core/scan/scanoptions.h"

#include <QtTest>

using net::parseSshPlaces;
using net::SshPlace;

/// The names of machines, and what can never be one: a name that ssh takes for an option.
class TestSshPlace : public QObject {
    Q_OBJECT

private slots:
    void isTakenApart()
    {
        const auto places = parseSshPlaces("ssh:me@gate.example.org:2222/lab:8,nop@4,ssh:b,"
                                           "ssh:[fd00::1]:22/virtual");
        QVERIFY(places.has_value());
        QCOMPARE(places->size(), std::size_t(3));
        const SshPlace first { "ssh:me@gate.example.org:2222/lab:8,nop@4", "me", "gate.example.org",
            2222, "lab:8,nop@4" };
        QVERIFY((*places)[0] == first);
        QVERIFY(((*places)[1] == SshPlace { "ssh:b", "", "b", 0, "host" }));
        QVERIFY((
            (*places)[2] == SshPlace { "ssh:[fd00::1]:22/virtual", "", "fd00::1", 22, "virtual" }));
        QCOMPARE(net::sshPlacesText(*places),
            std::string("ssh:me@gate.example.org:2222/lab:8,nop@4,ssh:b,ssh:[fd00::1]:22/virtual"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : { "ssh:", "ssh:-oProxyCommand=x", "ssh:-h", "ssh:a@-b", "ssh:-l@b",
                 "ssh:.ssh", "ssh:a b", "ssh:a;b", "ssh:$(id)", "ssh:a\nb", "ssh:a:0",
                 "ssh:a:65536", "ssh:a:22x", "ssh:a:", "ssh:@a", "ssh:a@", "ssh:[::1", "ssh:[]",
                 "ssh:[-x]", "ssh:[::1]x", "ssh:a/", "ssh:a/ssh:b", "ssh:a,ssh:a", "ssh:a,b",
                 "ssh:a,", "ssh:\xc3\xa4" })
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void refuses()
    {
        QFETCH(QString, name);
        const auto places = parseSshPlaces(name.toStdString());
        QVERIFY(!places.has_value() || !lab::checkVantage(name.toStdString()).has_value());
        if (!places)
            QCOMPARE(places.error().code, core::ErrorCode::InvalidInput);
    }

    void machinesAreAdded()
    {
        const scan::ScanOption& option = *scan::findScanOption("vantage");
        scan::ScanRequest request;
        QVERIFY(option.set(request, "ssh:a").has_value());
        QVERIFY(option.set(request, "ssh:b/lab,ssh:c").has_value());
        QCOMPARE(request.vantage, std::string("ssh:a,ssh:b/lab,ssh:c"));
        QVERIFY(!option.set(request, "ssh:c").has_value());
        QVERIFY(!option.set(request, "lab").has_value());
        QCOMPARE(request.vantage, std::string("ssh:a,ssh:b/lab,ssh:c"));
        scan::ScanRequest local;
        QVERIFY(option.set(local, "virtual").has_value());
        QVERIFY(!option.set(local, "ssh:a").has_value());
    }

    void measuredAndSimulatedStayApart()
    {
        QVERIFY(lab::checkVantage("ssh:a,ssh:b/lab").has_value());
        QVERIFY(lab::checkVantage("ssh:a/virtual,ssh:b/virtual:8,nop@4").has_value());
        QVERIFY(!lab::checkVantage("ssh:a,ssh:b/virtual").has_value());
        QVERIFY(!lab::checkVantage("ssh:a/elsewhere").has_value());
        QVERIFY(lab::isSimulated("ssh:a/virtual"));
        QVERIFY(!lab::isSimulated("ssh:virtual"));
        QVERIFY(!lab::ownPrefixesOf("ssh:a/lab").empty());
        QVERIFY(lab::ownPrefixesOf("ssh:a").empty());
    }
};

QTEST_GUILESS_MAIN(TestSshPlace)
#include "tst_sshplace.moc"
