// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/runlibrary.h"

#include "core/store/storeurl.h"

#include <QDir>
#include <QFileInfo>

namespace widgets {

namespace {

    bool isFile(const QString& url) { return !url.contains(QLatin1String("://")); }

    /// The folder of the first start is not there yet. Should it not come about, opening the store
    /// says why.
    void makeFolder(const QString& url)
    {
        const QString file
            = url.startsWith(QLatin1String("sqlite:")) ? url.mid(int(qstrlen("sqlite:"))) : url;
        QDir().mkpath(QFileInfo(file).absolutePath());
    }

} // namespace

RunLibrary::RunLibrary(const QString& url, QObject* parent)
    : QObject(parent)
{
    setUrl(url);
}

void RunLibrary::setUrl(const QString& url)
{
    if (url == m_url)
        return;
    m_url = url;
    m_used[keptUrl(url)] = url;
    if (isFile(url))
        makeFolder(url);
    m_reader.setUrl(url.toStdString());
    Q_EMIT urlChanged();
    Q_EMIT changed();
}

QString RunLibrary::keptUrl(const QString& url)
{
    return QString::fromStdString(store::withoutSecrets(url.toStdString()));
}

QString RunLibrary::displayName(const QString& url)
{
    return isFile(url) ? url : QString::fromStdString(store::withoutPassword(url.toStdString()));
}

} // namespace widgets
