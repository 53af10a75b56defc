// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/lists/listfetch.h"

#include "widgets/scan/lists/listtransfer.h"

namespace widgets {

ListFetch::ListFetch(QObject* parent)
    : QObject(parent)
{
    auto* const transfer = new ListTransfer;
    transfer->moveToThread(&m_thread);
    m_worker = transfer;
    connect(&m_thread, &QThread::finished, transfer, &QObject::deleteLater);
    connect(transfer, &ListTransfer::progress, this, &ListFetch::progress);
    connect(transfer, &ListTransfer::checking, this, &ListFetch::checking);
    // Queued by hand: the types need no names in Qt's registry then.
    connect(
        transfer, &ListTransfer::fetched, transfer,
        [this](const FetchedList& list) {
            QMetaObject::invokeMethod(
                this,
                [this, list] {
                    m_active = false;
                    Q_EMIT fetched(list);
                },
                Qt::QueuedConnection);
        },
        Qt::DirectConnection);
    connect(
        transfer, &ListTransfer::failed, transfer,
        [this](const core::Error& error) {
            QMetaObject::invokeMethod(
                this,
                [this, error] {
                    m_active = false;
                    Q_EMIT failed(error);
                },
                Qt::QueuedConnection);
        },
        Qt::DirectConnection);
    connect(transfer, &ListTransfer::cancelled, this, [this] {
        m_active = false;
        Q_EMIT cancelled();
    });
}

ListFetch::~ListFetch()
{
    if (!m_thread.isRunning())
        delete m_worker;
    cancel();
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
}

void ListFetch::start(const QUrl& url, const QString& path, qint64 limitBytes)
{
    if (m_active)
        return;
    m_active = true;
    if (!m_thread.isRunning())
        m_thread.start();
    auto* const transfer = qobject_cast<ListTransfer*>(m_worker);
    QMetaObject::invokeMethod(
        transfer, [=, silence = m_silenceMs] { transfer->start(url, path, limitBytes, silence); },
        Qt::QueuedConnection);
}

void ListFetch::cancel()
{
    if (!m_active)
        return;
    auto* const transfer = qobject_cast<ListTransfer*>(m_worker);
    QMetaObject::invokeMethod(
        transfer, [transfer] { transfer->cancel(); }, Qt::QueuedConnection);
}

core::Result<void> checkListUrl(const QUrl& url)
{
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")) {
        return core::failure(core::ErrorCode::InvalidInput,
            QCoreApplication::translate("ListTransfer",
                "a list is fetched by http or https; write an address like "
                "https://example.org/list.txt")
                .toStdString());
    }
    if (!url.isValid() || url.host().isEmpty())
        return core::failure(core::ErrorCode::InvalidInput,
            QCoreApplication::translate("ListTransfer", "the address names no host").toStdString());
    return {};
}

} // namespace widgets
