// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scanplan.h"

#include <QtTest>

using namespace scan;

class TestHostResolver : public QObject {
    Q_OBJECT
private slots:
    void readsAddresses();
    void findsThisComputer();
    void saysWhatFailed();
};

void TestHostResolver::readsAddresses()
{
    for (const char* text : { "192.0.2.1", "2001:db8::1" }) {
        const auto addresses = resolveHost(text);
        QVERIFY(addresses.has_value());
        QCOMPARE(addresses->size(), std::size_t(1)); // not one for each kind of socket
        QCOMPARE(addresses->front().toString(), std::string(text));
    }
}

void TestHostResolver::findsThisComputer()
{
    const auto addresses = resolveHost("localhost");
    QVERIFY(addresses.has_value());
    for (const core::IpAddress& address : *addresses)
        QVERIFY(address.toString() == "127.0.0.1" || address.toString() == "::1");
}

void TestHostResolver::saysWhatFailed()
{
    // Longer than a DNS name can be, so that no server is asked.
    const std::string name(300, 'x');
    const auto addresses = resolveHost(name);
    QVERIFY(!addresses);
    QCOMPARE(addresses.error().code, core::ErrorCode::NotFound);
    QVERIFY(addresses.error().detail.find(name) != std::string::npos);
}

QTEST_APPLESS_MAIN(TestHostResolver)
#include "tst_hostresolver.moc"
