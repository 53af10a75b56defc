// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeplaces.h"
#include "storesamples.h"
#include "tests/widgets/replyrows.h"
#include "tests/widgets/windowfixture.h"
#include "tests/window/stallwatch.h"
#include "widgets/live/replycolumns.h"
#include "widgets/live/replymodel.h"
#include "widgets/live/replyview.h"
#include "widgets/runs/columntable.h"
#include "widgets/runs/hostsmodel.h"
#include "widgets/runs/hostspanel.h"
#include "widgets/session/workbench.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace widgets;

/// Tables of a million rows are sorted, filtered and scrolled, and the event loop is watched
/// meanwhile. The aim is 50 ms on a quiet machine: the figures are told, and only work of the
/// window's own that no load explains fails.
class TestMillionRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storedHosts_data() { storetest::StorePlaces::addKinds(); }
    void storedHosts();
    void liveReplies();

private:
    void begin(const QString& what);
    /// Fails when the window itself held up the event loop for longer than a busy machine explains.
    void end();

    storetest::StorePlaces m_places;
    StallWatch m_watch;
    QElapsedTimer m_time;
    QString m_what;
};

namespace {

constexpr std::uint32_t Million = 1'000'000;
constexpr qint64 BoundMs = 250;
constexpr int PatienceMs = 120'000;

void click(QTableView& table, int column)
{
    table.scrollTo(table.model()->index(0, column));
    const auto* const header = table.horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
        QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
            header->height() / 2));
}

void scrollThrough(QTableView& table)
{
    auto* const bar = table.verticalScrollBar();
    constexpr int Steps = 40;
    for (int step = 0; step <= Steps; ++step) {
        bar->setValue(int(qint64(bar->maximum()) * step / Steps));
        QTest::qWait(1);
    }
    bar->setValue(0);
}

/// The column's number, whatever it is; nothing where the host has none.
std::optional<std::uint64_t> numberOf(const store::HostRow& host, HostColumn column)
{
    switch (column) {
    case HostColumn::Address: {
        const auto bytes = host.address.bytes();
        return std::uint64_t(bytes[0]) << 24U | std::uint64_t(bytes[1]) << 16U
            | std::uint64_t(bytes[2]) << 8U | bytes[3];
    }
    case HostColumn::Port:
        return host.port;
    case HostColumn::Pass:
        return std::uint64_t(host.pass);
    case HostColumn::Class:
        return std::uint64_t(host.replyClass);
    case HostColumn::Version:
        return host.hasCapable ? std::optional<std::uint64_t>(host.mptcpVersion) : std::nullopt;
    case HostColumn::Flags:
        return host.hasCapable ? std::optional<std::uint64_t>(host.mptcpFlags) : std::nullopt;
    case HostColumn::Key:
        return host.hasReceiverKey ? std::optional(host.receiverKey) : std::nullopt;
    case HostColumn::Ttl:
        return host.ttl;
    case HostColumn::Rtt:
        return std::uint64_t(host.rttUs);
    }
    return std::nullopt;
}

bool isSorted(const HostsModel& model, HostColumn column, bool descending)
{
    for (int row = 1; row < model.rowCount(); ++row) {
        const auto before = numberOf(model.at(row - 1), column);
        const auto here = numberOf(model.at(row), column);
        if (here && (!before || (descending ? *here > *before : *here < *before)))
            return false;
    }
    return true;
}

} // namespace

void TestMillionRows::begin(const QString& what)
{
    m_what = what;
    m_time.start();
    m_watch.start();
}

void TestMillionRows::end()
{
    m_watch.stop();
    qInfo("%s %s: %lld ms, longest stall %lld ms (own work %lld ms at most), %d over 50 ms",
        QTest::currentDataTag() ? QTest::currentDataTag() : "", qPrintable(m_what),
        m_time.elapsed(), m_watch.longestMs(), m_watch.longestOwnMs(), m_watch.over50());
    QVERIFY2(m_watch.longestOwnMs() < BoundMs,
        qPrintable(QStringLiteral("%1: %2 ms").arg(m_what).arg(m_watch.longestOwnMs())));
}

void TestMillionRows::storedHosts()
{
    QFETCH(QByteArray, kind);
    const std::string url = m_places.newStore(kind);
    if (url.empty())
        QSKIP(m_places.whyNot().c_str());
    store::RunId id = 0;
    {
        std::vector<scan::ScanRow> rows = replyRows(0, Million);
        std::uint64_t state = 1;
        for (scan::ScanRow& row : rows) { // so that no column is sorted from the beginning
            state = state * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
            row.rttUs = std::int32_t(state >> 40U);
            row.receiverKey = row.hasReceiverKey ? state : 0;
        }
        id = storetest::writeRun(url, storetest::sampleRun(), rows);
        QVERIFY(id > 0);
    }
    const auto opened = store::Store::open(url, store::Access::Read);
    QVERIFY(opened);
    const auto run = (*opened)->run(id);
    QVERIFY(run);

    const FreshSettings settings;
    Workbench workbench((QString()));
    workbench.preferences().setStoreUrl(QString::fromStdString(url));
    HostsPanel panel(workbench);
    panel.resize(1000, 700);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto* const table = panel.findChild<ColumnTable*>(QStringLiteral("hosts"));
    const auto* const count = panel.findChild<QLabel*>(QStringLiteral("hostCount"));
    const auto* const model = dynamic_cast<const HostsModel*>(table->model());
    QVERIFY(model && count);
    const QString all = QStringLiteral("1,000,000 answers");
    begin(QStringLiteral("opened"));
    panel.showRun(&*run);
    QTRY_COMPARE_WITH_TIMEOUT(count->text(), all, PatienceMs);
    end();
    for (int column = 0; column < HostColumnCount; ++column) {
        const QString title = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        for (const bool descending : { false, true }) {
            begin(QStringLiteral("sorted by %1%2")
                      .arg(title, descending ? QStringLiteral(", reversed") : QString()));
            click(*table, column);
            QVERIFY(count->text() != all);
            QTRY_COMPARE_WITH_TIMEOUT(count->text(), all, PatienceMs);
            end();
            QCOMPARE(model->rowCount(), int(Million));
            QVERIFY2(isSorted(*model, HostColumn(column), descending), qPrintable(title));
        }
    }
    begin(QStringLiteral("scrolled"));
    scrollThrough(*table);
    end();
    // While the sorted million are still read: the question before ends.
    begin(QStringLiteral("filtered, sorting under way"));
    click(*table, int(HostColumn::Ttl));
    QTest::keyClicks(
        panel.findChild<QLineEdit*>(QStringLiteral("hostAddress")), QStringLiteral("10.7.7."));
    QTRY_COMPARE_WITH_TIMEOUT(count->text(), QStringLiteral("256 answers"), PatienceMs);
    end();
    QVERIFY(isSorted(*model, HostColumn::Ttl, false));
    begin(QStringLiteral("filtered by class"));
    panel.findChild<QLineEdit*>(QStringLiteral("hostAddress"))->clear();
    auto* const kinds = panel.findChild<QComboBox*>(QStringLiteral("hostClass"));
    kinds->setCurrentIndex(kinds->findData(int(scan::ReplyClass::Plain)));
    QTRY_COMPARE_WITH_TIMEOUT(count->text(), QStringLiteral("142,857 answers"), PatienceMs);
    end();
}

void TestMillionRows::liveReplies()
{
    ReplyModel model;
    ReplyView view(&model);
    view.resize(1000, 700);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto* const table = view.findChild<QTableView*>(QStringLiteral("replies"));
    auto* const filter = view.findChild<QLineEdit*>(QStringLiteral("filter"));
    QVERIFY(table && filter);
    begin(QStringLiteral("live, appended"));
    constexpr std::uint32_t Batch = 10'000;
    for (std::uint32_t first = 0; first < Million; first += Batch) {
        model.append(replyRows(first, Batch));
        QTest::qWait(1);
    }
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), int(Million), PatienceMs);
    end();
    for (int column = 0; column < ReplyColumnCount; ++column) {
        for (const bool descending : { false, true }) {
            if (table->isColumnHidden(column))
                table->showColumn(column);
            begin(QStringLiteral("live, sorted by %1%2")
                      .arg(replyColumnTitle(column),
                          descending ? QStringLiteral(", reversed") : QString()));
            click(*table, column);
            QVERIFY(model.busy());
            QTRY_VERIFY_WITH_TIMEOUT(!model.busy(), PatienceMs);
            end();
            QCOMPARE(model.rowCount(), int(Million));
            const auto& sortKey = replyColumns()[std::size_t(column)].sortKey;
            for (int row = 1; sortKey && row < model.rowCount(); ++row) {
                const auto before = sortKey(model.rowAt(row - 1));
                const auto here = sortKey(model.rowAt(row));
                if (descending ? before < here : here < before)
                    QFAIL(qPrintable(QStringLiteral("row %1: %2").arg(row).arg(m_what)));
            }
        }
    }
    begin(QStringLiteral("live, scrolled"));
    scrollThrough(*table);
    end();
    for (const auto& [expression, rows] :
        { std::pair { "sport = 443", 500'000 }, std::pair { "ttl < 8", 125'000 },
            std::pair { "saddr = 10.7.7.7", 1 }, std::pair { "", int(Million) } }) {
        begin(QStringLiteral("live, filtered by “%1”").arg(QLatin1String(expression)));
        filter->setText(QLatin1String(expression));
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == rows && !model.busy(), PatienceMs);
        end();
    }
}

QTEST_MAIN(TestMillionRows)
#include "tst_millionrows.moc"
