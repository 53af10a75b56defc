// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/// An HTTP server on loopback for a test: answers each request's path as the test says.
class ListServer : public QTcpServer {
public:
    /// Gets the path; writes what it likes to the socket.
    using Answer = std::function<void(const QByteArray& path, QTcpSocket& socket)>;

    explicit ListServer(Answer answer)
        : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        QObject::connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* const socket = nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                QObject::connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    QByteArray asked = socket->property("asked").toByteArray() + socket->readAll();
                    socket->setProperty("asked", asked);
                    if (!asked.contains("\r\n\r\n"))
                        return;
                    socket->setProperty("asked", QByteArray());
                    ++requests;
                    m_answer(asked.split(' ').value(1), *socket);
                });
            }
        });
    }

    QUrl url(const QString& path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

    static void send(QTcpSocket& socket, const QByteArray& status, const QByteArray& body,
        const QByteArray& headers = {})
    {
        socket.write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\nConnection: close\r\n" + headers + "\r\n" + body);
        socket.disconnectFromHost();
    }

    int requests = 0;

private:
    Answer m_answer;
};
