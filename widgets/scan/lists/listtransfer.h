// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/lists/listfetch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QNetworkAccessManager>

class QNetworkReply;

namespace widgets {

/// ListFetch's part in the worker thread: one transfer into "PATH.part", checked as a list and then
/// put in the place of PATH.
class ListTransfer : public QObject {
    Q_OBJECT
public:
    void start(const QUrl& url, const QString& path, qint64 limitBytes, int silenceMs);
    void cancel();

Q_SIGNALS:
    void progress(qint64 received, qint64 total);
    void checking();
    void fetched(const widgets::FetchedList& list);
    void failed(const core::Error& error);
    void cancelled();

private:
    void take();
    void onFinished();
    void fail(const core::Error& error);
    void dropReply();
    core::Result<FetchedList> keep();
    core::Error networkError() const;

    QNetworkAccessManager m_network { this };
    QNetworkReply* m_reply = nullptr;
    QFile m_part;
    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
    QUrl m_url;
    QString m_path;
    qint64 m_limit = 0;
    qint64 m_received = 0;
    qint64 m_saidAt = 0; ///< bytes at the last progress
};

} // namespace widgets
