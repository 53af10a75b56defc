// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/probeprocess.h"

#include <algorithm>

/// What a scan of the virtual lab finds follows from its seed alone, the keys of both sides
/// included.
class TestProbeSeed : public QObject {
    Q_OBJECT

private slots:
    void repeatsARun();
    void differsWithTheSeed();
};

namespace {

QByteArrayList rowsOfSeed(const QString& seed)
{
    const probe::Outcome outcome = probe::run(probe::virtualScan({ "100.64.0.0/28", "-e", seed,
        "-q", "-f", "saddr,dport,receiver_key,options_hex", "--no-header-row" }));
    QByteArrayList rows = outcome.status == 0 ? outcome.lines() : QByteArrayList();
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

void TestProbeSeed::repeatsARun()
{
    const QByteArrayList rows = rowsOfSeed("1");
    QCOMPARE(rows.size(), 16);
    QCOMPARE(rowsOfSeed("1"), rows);
}

void TestProbeSeed::differsWithTheSeed()
{
    const QByteArrayList rows = rowsOfSeed("1");
    const QByteArrayList others = rowsOfSeed("2");
    QCOMPARE(others.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QVERIFY2(others[i] != rows[i], rows[i].constData());
}

QTEST_GUILESS_MAIN(TestProbeSeed)
#include "tst_probeseed.moc"
