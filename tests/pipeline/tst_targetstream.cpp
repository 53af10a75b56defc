// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/targetsupply.h"
#include "tests/pipeline/scriptedvantage.h"

#include <QtTest>

#include <fcntl.h>
#include <unistd.h>

using namespace trace;

namespace {

core::Result<std::vector<core::IpAddress>> noNames(const std::string& name)
{
    return core::failure(core::ErrorCode::NotFound, "no host " + name);
}

QString describe(const ProbeTarget& target)
{
    return QString::fromStdString(target.address.toString()) + " " + QString::number(target.port)
        + " " + scan::passName(target.pass);
}

} // namespace

/// Standard input as a list that is still being written; here it is a pipe of the test.
class TestTargetStream : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        int ends[2];
        QVERIFY(pipe2(ends, O_CLOEXEC) == 0);
        QVERIFY(dup2(ends[0], STDIN_FILENO) == STDIN_FILENO);
        ::close(ends[0]);
        m_writer = ends[1];
        m_request = {};
        m_request.targetFiles = { "-" };
    }
    void cleanup()
    {
        m_source.reset();
        m_supply.reset();
        closeWriter();
    }

    void targetsComeBeforeTheEnd()
    {
        open();
        put("saddr,sport,mptcp_sent\n8.1.1.1,443,v0\n");
        QCOMPARE(next(), QString("8.1.1.1 443 v0"));
        QVERIFY(m_source->path() != nullptr);
        QVERIFY(!m_source->next());
        QVERIFY(!m_source->ended());
        put("8.1.1.2,80,v1\n8.1.1.1,443,v0\n8.1.1.1,443,v1\n8.1.1.2,80,v1\n2a00:1::1,80,v1\n");
        QCOMPARE(next(), QString("8.1.1.2 80 v1"));
        QCOMPARE(next(), QString("8.1.1.1 443 v1"));
        QCOMPARE(next(), QString("2a00:1::1 80 v1"));
        QVERIFY(!m_source->ended());
        closeWriter();
        QCOMPARE(next(), QString());
        QVERIFY(m_source->ended());
        QCOMPARE(m_supply->counts().targets, std::uint64_t(4));
    }

    void knownTargetsComeFirst()
    {
        m_request.targets = { "8.7.7.7" };
        open();
        QCOMPARE(next(), QString("8.7.7.7 80 v1"));
        QVERIFY(!m_source->ended());
        put("8.1.1.1\n");
        QCOMPARE(next(), QString("8.1.1.1 80 v1"));
    }

    void prefixesAreTakenApart()
    {
        m_request.ports = "80,81";
        m_request.passes = { scan::Pass::V0, scan::Pass::V1 };
        open({ false, false });
        put("8.1.1.2/31\n8.1.1.0/30\n");
        closeWriter();
        QStringList found;
        for (QString target = next(); !target.isEmpty(); target = next())
            found << target;
        QCOMPARE(found.size(), 4 * 2 * 2);
        QCOMPARE(found.first(), QString("8.1.1.2 80 v0"));
        QCOMPARE(found.removeDuplicates(), 0);
    }

    void exclusionsAlwaysWin()
    {
        m_request.exclusions = { "8.1.1.0/31" };
        open();
        put("8.1.1.0/30\n10.0.0.1\n8.1.1.1\n2001:db8::1\n");
        closeWriter();
        QCOMPARE(next(), QString("8.1.1.2 80 v1"));
        QCOMPARE(next(), QString("8.1.1.3 80 v1"));
        QCOMPARE(next(), QString()); // 2001:db8::/32 is for documentation
        QVERIFY(m_supply->counts().excluded == 5);
        QVERIFY(!leftOutRemarks(m_supply->counts()).empty());
    }

    void limitEndsTheReading()
    {
        m_request.maxTargets = scan::TargetLimit { 3, false };
        open();
        put("8.0.0.0/8\n");
        for (int i = 0; i < 3; ++i)
            QVERIFY(!next().isEmpty());
        QCOMPARE(next(), QString());
        QVERIFY(m_source->ended());
    }

    void errorsNameTheLineAndKeepWhatCameBefore()
    {
        open();
        put("8.1.1.1\n8.1.1.2\n8.1.1.300\n8.1.1.4\n");
        QCOMPARE(next(), QString("8.1.1.1 80 v1"));
        QCOMPARE(next(), QString("8.1.1.2 80 v1"));
        QCOMPARE(next(), QString());
        QVERIFY(m_source->ended());
        const auto error = m_supply->counts().error;
        QVERIFY(error.has_value());
        QVERIFY2(error->detail.starts_with("standard input:3: "), error->detail.c_str());
    }

    void wholeInternetNeedsConfirmation()
    {
        open();
        put("8.1.1.1\n0.0.0.0/0\n");
        QCOMPARE(next(), QString("8.1.1.1 80 v1"));
        QCOMPARE(next(), QString());
        QVERIFY(m_supply->counts().error.has_value());
        QVERIFY(m_supply->counts().error->detail.find("--whole-internet") != std::string::npos);
    }

    void waysThatAreMissingAreCounted()
    {
        open(ListUse {}, false);
        put("9.0.0.1\n12.0.0.1\n");
        closeWriter();
        QVERIFY(!m_supply->awaitWay());
        QCOMPARE(m_supply->counts().noPath, std::uint64_t(2));
        QCOMPARE(m_supply->counts().pathTrouble, std::string("no route"));
    }

    void nothingAtAllIsNoTarget()
    {
        open(ListUse {}, false);
        closeWriter();
        QVERIFY(!m_supply->awaitWay());
        QVERIFY(!m_supply->counts().error.has_value());
    }

    void stopEndsTheWaiting()
    {
        open(ListUse {}, false);
        std::thread later([this] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            m_supply->stop();
        });
        QVERIFY(!m_supply->awaitWay());
        later.join();
        QVERIFY(!m_supply->counts().error.has_value());
    }

    void stopEndsTheWalkThroughARangeWithoutAWay()
    {
        open();
        put("8.0.0.1\n2a00:2::/64\n");
        QCOMPARE(next(), QString("8.0.0.1 80 v1"));
        QTRY_VERIFY(m_supply->counts().noPath > 0);
        m_supply->stop(); // and cleanup() waits for the thread
        QVERIFY(m_source->ended());
    }

    void stopEndsAFullQueue()
    {
        open();
        put("8.0.0.0/8\n");
        QVERIFY(!next().isEmpty());
        QTRY_VERIFY(m_supply->counts().targets > 65536); // no room for more
        m_supply->stop();
        QVERIFY(!m_source->next());
        QVERIFY(m_source->ended());
    }

private:
    void open(const ListUse& use = {}, bool withSource = true)
    {
        auto plan = planTargets(m_request, use, {}, noNames);
        QVERIFY2(plan.has_value(), plan ? "" : plan.error().detail.c_str());
        auto supply = TargetSupply::open(*std::move(plan), m_vantage);
        QVERIFY2(supply.has_value(), supply ? "" : supply.error().detail.c_str());
        m_supply = std::move(*supply);
        if (withSource)
            m_source = m_supply->takeSource();
    }
    void put(const QByteArray& text)
    {
        if (::write(m_writer, text.constData(), std::size_t(text.size())) != text.size())
            qFatal("cannot write to the pipe");
    }
    void closeWriter()
    {
        if (m_writer >= 0)
            ::close(m_writer);
        m_writer = -1;
    }
    /// Waits for the next target; empty at the end.
    QString next()
    {
        while (true) {
            if (const auto target = m_source->next())
                return describe(*target);
            if (m_source->ended())
                return {};
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }

    scan::ScanRequest m_request;
    ScriptedVantage m_vantage;
    std::unique_ptr<TargetSupply> m_supply;
    std::unique_ptr<TargetSource> m_source;
    int m_writer = -1;
};

QTEST_GUILESS_MAIN(TestTargetStream)
#include "tst_targetstream.moc"
