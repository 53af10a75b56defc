// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/listline.h"

#include <QtTest>

using namespace targets;

/// What rows that other runs wrote say beside their targets.
class TestListLine : public QObject {
    Q_OBJECT
private slots:
    void takesPortAndPass_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<QString>("expected");
        const auto list = [](const char* name, const QByteArrayList& lines, const char* expected) {
            QTest::newRow(name) << lines << QString(expected);
        };
        list("plain", { "192.0.2.1" }, "192.0.2.1  ");
        list("scan's default CSV",
            { "timestamp_ts,saddr,sport,daddr,dport,ttl,mptcp_sent,classification",
                "1,192.0.2.1,443,10.0.0.1,40000,64,v0,mirror" },
            "192.0.2.1 443 v0");
        list("scan's JSON",
            { R"({"saddr":"2001:db8::1","sport":8080,"mptcp_sent":"v1","receiver_key":null})" },
            "2001:db8::1 8080 v1");
        list("trace's JSON",
            { R"({"target":"192.0.2.1","port":80,"mptcp":"v0","verdict":"true-mptcp","hops":[]})" },
            "192.0.2.1 80 v0");
        list("trace's CSV", { "target,port,mptcp,verdict", "192.0.2.1,80,v1,mirrored" },
            "192.0.2.1 80 v1");
        list("the target rather than the responder",
            { "saddr,target,target_port,mptcp_sent,classification",
                "10.3.0.2,192.0.2.1,80,v1,icmp" },
            "192.0.2.1 80 v1");
        list("the target in JSON",
            { R"({"saddr":"10.3.0.2","target":"192.0.2.1","sport":80,"classification":"icmp"})" },
            "192.0.2.1 80 ");
        list("a router alone", { "saddr,sport,classification", "10.3.0.2,80,icmp" },
            "10.3.0.2 80  router");
        list("a router alone in JSON",
            { R"({"saddr":"10.3.0.2","sport":80,"mptcp_sent":"v1","classification":"icmp"})" },
            "10.3.0.2 80 v1 router");
        list("null and missing", { R"({"saddr":"192.0.2.1","sport":null})" }, "192.0.2.1  ");
        list("a row that ends early", { "saddr,sport", "192.0.2.1" }, "192.0.2.1  ");
        list("what is no port is for the reader to refuse",
            { R"({"saddr":"192.0.2.1","sport":{"a":[1]},"mptcp_sent":7})" },
            R"(192.0.2.1 {"a":[1]} 7)");
        list("names of columns in a list without addresses", { "sport,mptcp_sent" }, "sport  ");
    }
    void takesPortAndPass()
    {
        QFETCH(QByteArrayList, lines);
        QFETCH(QString, expected);
        ListFormat format;
        QStringList found;
        for (const QByteArray& line : lines) {
            const auto row = format.rowOf(line.toStdString());
            QVERIFY2(row.has_value(), row ? "" : row.error().detail.c_str());
            if (!*row)
                continue;
            found << QStringList({ QString::fromStdString((*row)->target),
                                     QString::fromStdString((*row)->port),
                                     QString::fromStdString((*row)->pass) })
                         .join(' ')
                    + ((*row)->routerOnly ? " router" : "");
        }
        QCOMPARE(found, QStringList { expected });
    }
};

QTEST_APPLESS_MAIN(TestListLine)
#include "tst_listline.moc"
