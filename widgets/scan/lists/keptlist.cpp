// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/lists/keptlist.h"

#include "widgets/scan/profiles/profilestore.h"
#include "widgets/session/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>

namespace widgets {

namespace {

    const QString Suffix = QStringLiteral(".json");
    constexpr int LongestName = 100;
    constexpr int MostLists = 500;

    QString plainName(const QUrl& url)
    {
        static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9._-]+"));
        QString name = url.fileName(QUrl::FullyDecoded);
        if (name.isEmpty())
            name = url.host() + QStringLiteral(".txt");
        name.replace(odd, QStringLiteral("_"));
        while (name.startsWith(QLatin1Char('.')))
            name.remove(0, 1);
        return name.isEmpty() ? QStringLiteral("list.txt") : name.right(LongestName);
    }

} // namespace

QString keptListFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("lists"));
}

QString keptListPath(const QUrl& url)
{
    for (const KeptList& known : keptLists()) {
        if (known.url == url)
            return known.path;
    }
    const QDir folder(keptListFolder());
    const QString name = plainName(url);
    QString path = folder.filePath(name);
    for (int i = 2; QFile::exists(path); ++i)
        path = folder.filePath(QStringLiteral("%1-%2").arg(i).arg(name));
    return path;
}

std::optional<KeptList> readKeptList(const QString& path)
{
    if (!QFile::exists(path + Suffix))
        return std::nullopt;
    const auto bytes = readSmallFile(path + Suffix);
    const QJsonObject object = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    KeptList list;
    list.path = path;
    list.url = QUrl(object[QLatin1String("url")].toString());
    list.fetched = QDateTime::fromString(object[QLatin1String("fetched")].toString(), Qt::ISODate);
    list.sha256 = object[QLatin1String("sha256")].toString();
    list.bytes = object[QLatin1String("bytes")].toInteger();
    if (!list.url.isValid() || list.url.isEmpty() || !list.fetched.isValid())
        return std::nullopt;
    return list;
}

core::Result<void> writeKeptList(const KeptList& list)
{
    const QJsonObject object { { QStringLiteral("url"), list.url.toString() },
        { QStringLiteral("fetched"), list.fetched.toUTC().toString(Qt::ISODate) },
        { QStringLiteral("sha256"), list.sha256 }, { QStringLiteral("bytes"), list.bytes } };
    return writeWhole(list.path + Suffix, QJsonDocument(object).toJson());
}

std::vector<KeptList> keptLists()
{
    std::vector<KeptList> lists;
    const QDir folder(keptListFolder());
    const QStringList names
        = folder.entryList({ QLatin1Char('*') + Suffix }, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        const QString path = folder.filePath(name.chopped(Suffix.size()));
        if (lists.size() == MostLists || !QFile::exists(path))
            continue;
        if (const auto list = readKeptList(path))
            lists.push_back(*list);
    }
    return lists;
}

QString keptListText(const KeptList& list)
{
    return QCoreApplication::translate("KeptList", "Fetched from %1 on %2, SHA-256 %3")
        .arg(list.url.toDisplayString(),
            QLocale().toString(list.fetched.toLocalTime(), QLocale::ShortFormat), list.sha256);
}

} // namespace widgets
