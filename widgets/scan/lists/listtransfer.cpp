// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/lists/listtransfer.h"

#include "widgets/text/coretext.h"

#include <QDir>
#include <QFileInfo>
#include <QNetworkReply>

#include <filesystem>
#include <system_error>

namespace widgets {

namespace {

    /// Bounds what waits in memory: the network is slowed down by whoever reads.
    constexpr qint64 BufferBytes = 1 << 20;
    constexpr qint64 SayEveryBytes = 64 * 1024;
    constexpr int MostRedirects = 5;

    core::Error error(core::ErrorCode code, const QString& text)
    {
        return { code, text.toStdString() };
    }

    /// A packed list would be read as bytes without sense.
    bool isPacked(const QByteArray& head)
    {
        return head.startsWith("\x1f\x8b")
            || head.startsWith("\xfd"
                               "7zXZ")
            || head.startsWith("BZh") || head.startsWith("PK\x03\x04")
            || head.startsWith("\x28\xb5\x2f\xfd");
    }

} // namespace

void ListTransfer::start(const QUrl& url, const QString& path, qint64 limitBytes, int silenceMs)
{
    m_url = url;
    m_path = path;
    m_limit = limitBytes;
    m_received = m_saidAt = 0;
    m_hash.reset();
    QDir().mkpath(QFileInfo(path).path());
    m_part.setFileName(path + QStringLiteral(".part"));
    if (!m_part.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        Q_EMIT failed(error(core::ErrorCode::WriteFailed,
            tr("cannot write %1: %2").arg(m_part.fileName(), m_part.errorString())));
        return;
    }
    QNetworkRequest request(url);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(MostRedirects);
    request.setTransferTimeout(silenceMs);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("mptcp-workbench"));
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(BufferBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &ListTransfer::take);
    connect(m_reply, &QNetworkReply::finished, this, &ListTransfer::onFinished);
}

void ListTransfer::take()
{
    // What stands on an error's page is not the list.
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300)
        return;
    const qint64 total = m_reply->header(QNetworkRequest::ContentLengthHeader).isValid()
        ? m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong()
        : -1;
    const auto tooLarge = [this] {
        fail(error(core::ErrorCode::LimitExceeded,
            tr("the list is larger than the limit of %1 MiB; raise the limit if you "
               "trust its source")
                .arg(double(m_limit) / (1 << 20))));
    };
    if (total > m_limit)
        return tooLarge();
    while (m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(BufferBytes);
        if (m_received == 0 && isPacked(bytes)) {
            return fail(error(core::ErrorCode::InvalidInput,
                tr("the list is packed; unpack it and add the file, or name the "
                   "address of a plain one")));
        }
        m_received += bytes.size();
        if (m_received > m_limit)
            return tooLarge();
        m_hash.addData(bytes);
        if (m_part.write(bytes) != bytes.size()) {
            return fail(error(core::ErrorCode::WriteFailed,
                tr("cannot write %1: %2").arg(m_part.fileName(), m_part.errorString())));
        }
    }
    if (m_received - m_saidAt >= SayEveryBytes || m_saidAt == 0) {
        m_saidAt = m_received;
        Q_EMIT progress(m_received, total);
    }
}

core::Error ListTransfer::networkError() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString host = m_reply->url().host();
    if (status >= 400) {
        return error(status == 404 || status == 410 ? core::ErrorCode::NotFound
                                                    : core::ErrorCode::Unavailable,
            tr("%1 answered %2 %3; check the address")
                .arg(host)
                .arg(status)
                .arg(m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString()));
    }
    switch (m_reply->error()) {
    case QNetworkReply::OperationCanceledError: // by the time limit: cancel() drops the reply
    case QNetworkReply::TimeoutError:
        return error(core::ErrorCode::Timeout,
            tr("%1 sent nothing for too long; try again later").arg(host));
    case QNetworkReply::TooManyRedirectsError:
        return error(core::ErrorCode::LimitExceeded,
            tr("%1 redirects more than %2 times; name the list's own address")
                .arg(host)
                .arg(MostRedirects));
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ProtocolUnknownError:
        return error(core::ErrorCode::InvalidInput,
            tr("%1 redirects to an address that is less safe; name the list's own "
               "address")
                .arg(host));
    default:
        return error(core::ErrorCode::Unavailable,
            tr("the list did not come whole: %1").arg(m_reply->errorString()));
    }
}

void ListTransfer::onFinished()
{
    if (m_reply->error() != QNetworkReply::NoError)
        return fail(networkError());
    take();
    if (!m_reply)
        return; // took too much
    const qint64 wanted = m_reply->rawHeader("Content-Encoding").isEmpty()
            && m_reply->header(QNetworkRequest::ContentLengthHeader).isValid()
        ? m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong()
        : m_received;
    if (m_received < wanted) {
        return fail(error(core::ErrorCode::Unavailable,
            tr("the list did not come whole: the connection broke off")));
    }
    Q_EMIT progress(m_received, m_received);
    Q_EMIT checking();
    dropReply();
    const auto kept = keep();
    if (!kept)
        return fail(kept.error());
    Q_EMIT fetched(*kept);
}

core::Result<FetchedList> ListTransfer::keep()
{
    if (!m_part.flush()) {
        return tl::unexpected(error(core::ErrorCode::WriteFailed,
            tr("cannot write %1: %2").arg(m_part.fileName(), m_part.errorString())));
    }
    m_part.close();
    const std::string part = m_part.fileName().toStdString();
    const auto count
        = countList(part, [] { return QThread::currentThread()->isInterruptionRequested(); });
    if (!count) {
        core::Error reason = count.error();
        // The name of a file that is about to go says nothing.
        QString where = tr("what came is no list of targets: %1");
        if (reason.detail.english().starts_with(part + ":")) {
            reason.detail = reason.detail.withoutFirst(part.size() + 1);
            const std::string line
                = reason.detail.english().substr(0, reason.detail.english().find(':'));
            reason.detail = reason.detail.withoutFirst(line.size() + 2);
            where = tr("what came is no list of targets: line %1: %2")
                        .arg(QString::fromStdString(line), QStringLiteral("%1"));
        }
        reason.detail = where.arg(coreText(reason.detail)).toStdString();
        return tl::unexpected(reason);
    }
    FetchedList fetched { { m_path, m_url, QDateTime::currentDateTimeUtc(),
                              QString::fromLatin1(m_hash.result().toHex()), m_received },
        *count };
    std::error_code trouble;
    std::filesystem::rename(part, m_path.toStdString(), trouble);
    if (trouble) {
        return core::failure(core::ErrorCode::WriteFailed,
            tr("cannot write %1: %2")
                .arg(m_path, coreText(core::systemText(trouble.value())))
                .toStdString());
    }
    if (const auto written = writeKeptList(fetched.list); !written)
        return tl::unexpected(written.error());
    return fetched;
}

void ListTransfer::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void ListTransfer::fail(const core::Error& reason)
{
    dropReply();
    m_part.remove();
    Q_EMIT failed(reason);
}

void ListTransfer::cancel()
{
    if (!m_reply)
        return;
    dropReply();
    m_part.remove();
    Q_EMIT cancelled();
}

} // namespace widgets
