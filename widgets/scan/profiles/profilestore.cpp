// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/profiles/profilestore.h"

#include "widgets/session/wholefile.h"

#include <QStandardPaths>
#include <QUrl>

namespace widgets {

namespace {

    const QString Suffix = QStringLiteral(".conf");
    constexpr qint64 LargestFile = 1 << 20;
    constexpr int MostProfiles = 1000;

} // namespace

ProfileStore::ProfileStore()
    : ProfileStore(QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
                       .filePath(QStringLiteral("profiles")))
{
}

ProfileStore::ProfileStore(const QString& folder)
    : m_folder(folder)
{
}

QString ProfileStore::fileOf(const QString& name) const
{
    // A leading dot would hide the file.
    const QByteArray keep = QByteArrayLiteral(" ()+,=@");
    const QString encoded = QString::fromLatin1(
        QUrl::toPercentEncoding(name, keep, name.startsWith(QLatin1Char('.')) ? "." : ""));
    return m_folder.filePath(encoded + Suffix);
}

std::vector<ScanProfile> ProfileStore::load(std::vector<core::Error>* errors) const
{
    std::vector<ScanProfile> profiles;
    const QFileInfoList files
        = m_folder.entryInfoList({ QLatin1Char('*') + Suffix }, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        if (int(profiles.size()) == MostProfiles)
            break;
        const QString name
            = QUrl::fromPercentEncoding(file.fileName().chopped(Suffix.size()).toLatin1());
        const auto text = readSmallFile(file.filePath());
        auto profile = text ? profileFromText(name, *text)
                            : core::Result<ScanProfile>(tl::unexpected(text.error()));
        if (profile)
            profiles.push_back(*std::move(profile));
        else if (errors)
            errors->push_back(profile.error());
    }
    return profiles;
}

core::Result<void> ProfileStore::save(const ScanProfile& profile) const
{
    if (!m_folder.mkpath(QStringLiteral("."))) {
        return core::failure(core::ErrorCode::WriteFailed,
            "cannot make the folder " + m_folder.path().toStdString());
    }
    return writeWhole(fileOf(profile.name), profileText(profile));
}

core::Result<void> ProfileStore::remove(const QString& name) const
{
    QFile file(fileOf(name));
    if (file.remove())
        return {};
    return core::failure(core::ErrorCode::WriteFailed,
        "cannot delete " + file.fileName().toStdString() + ": " + file.errorString().toStdString());
}

core::Result<QByteArray> readSmallFile(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::failure(core::ErrorCode::ReadFailed,
            "cannot read " + name.toStdString() + ": " + file.errorString().toStdString());
    }
    QByteArray bytes = file.read(LargestFile + 1);
    if (bytes.size() > LargestFile) {
        return core::failure(core::ErrorCode::LimitExceeded,
            name.toStdString() + " is larger than 1 MiB: no profile is");
    }
    return bytes;
}

} // namespace widgets
