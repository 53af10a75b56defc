// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/linereader.h"

#include <QtTest>

#include <fcntl.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <thread>

using targets::LineReader;

/// Lines that come while they are read. Standard input is a pipe here.
class TestLineReader : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        int ends[2];
        QVERIFY(pipe2(ends, O_CLOEXEC) == 0);
        QVERIFY(dup2(ends[0], STDIN_FILENO) == STDIN_FILENO);
        ::close(ends[0]);
        m_writer = ends[1];
    }
    void cleanup() { closeWriter(); }

    void givesLinesBeforeTheEnd()
    {
        auto reader = LineReader::open("-");
        QVERIFY(reader.has_value());
        put("one\ntwo\nthr");
        QCOMPARE(line(*reader), QString("one"));
        QVERIFY(reader->hasLine());
        QCOMPARE(line(*reader), QString("two"));
        QVERIFY(!reader->hasLine()); // "thr" may go on
        put("ee\n");
        QCOMPARE(line(*reader), QString("three"));
        closeWriter();
        QCOMPARE(line(*reader), QString());
    }

    void stopsWaitingWhenAsked()
    {
        auto reader = LineReader::open("-");
        QVERIFY(reader.has_value());
        const int stop = eventfd(0, EFD_CLOEXEC);
        reader->stopWhenReadable(stop);
        put("one\n");
        QCOMPARE(line(*reader), QString("one"));
        std::thread later([stop] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            eventfd_write(stop, 1);
        });
        QCOMPARE(line(*reader), QString()); // would wait for ever: the pipe stays open
        later.join();
        ::close(stop);
    }

private:
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
    static QString line(LineReader& reader)
    {
        const auto next = reader.next();
        if (!next || !*next)
            return {};
        return QString::fromUtf8((*next)->data(), qsizetype((*next)->size()));
    }

    int m_writer = -1;
};

QTEST_APPLESS_MAIN(TestLineReader)
#include "tst_linereader.moc"
