// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeplaces.h"

#include <QtTest>

namespace storetest {

namespace {

    /// No test here takes the power from a disk, and waiting for one is most of their time.
    QString folderTemplate()
    {
        const QFileInfo memory("/dev/shm");
        return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath())
            + "/mptcp-workbench-store-XXXXXX";
    }

} // namespace

StorePlaces::StorePlaces()
    : m_folder(folderTemplate())
{
}

void StorePlaces::addKinds()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("sqlite") << QByteArray("sqlite");
    QTest::newRow("postgresql") << QByteArray("postgresql");
}

std::string StorePlaces::newStore(const QByteArray& kind)
{
    if (kind == "sqlite")
        return m_folder.filePath(QString("store%1.db").arg(++m_stores)).toStdString();
    if (!m_server && m_whyNot.empty()) {
        auto server = PostgresServer::start();
        if (server)
            m_server = std::move(*server);
        else
            m_whyNot = "SKIP: " + server.error().detail;
    }
    return m_server ? m_server->newDatabase() : std::string();
}

} // namespace storetest
