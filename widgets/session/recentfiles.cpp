// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/recentfiles.h"

#include "widgets/library/runlibrary.h"

#include <QFileInfo>
#include <QSettings>

namespace widgets {

namespace {

    const QString FilesKey = QStringLiteral("recent/files");
    const QString StoreWord = QStringLiteral("store ");
    const QString CaptureWord = QStringLiteral("capture ");

    bool isAddress(const QString& path) { return path.contains(QLatin1String("://")); }

} // namespace

bool RecentFile::exists() const { return isAddress(path) || QFileInfo::exists(path); }

RecentFiles::RecentFiles(QObject* parent)
    : QObject(parent)
{
    const QStringList lines = QSettings().value(FilesKey).toStringList();
    for (const QString& line : lines) {
        if (m_files.size() == Limit)
            break;
        if (line.startsWith(StoreWord))
            m_files.append(
                { RecentFile::Kind::Store, RunLibrary::keptUrl(line.mid(StoreWord.size())) });
        else if (line.startsWith(CaptureWord))
            m_files.append({ RecentFile::Kind::Capture, line.mid(CaptureWord.size()) });
    }
    if (this->lines() != lines) // an older version kept passwords
        keep();
}

void RecentFiles::add(RecentFile::Kind kind, const QString& path)
{
    const RecentFile file { kind,
        isAddress(path) ? RunLibrary::keptUrl(path) : QFileInfo(path).absoluteFilePath() };
    if (!m_files.isEmpty() && m_files.constFirst() == file)
        return;
    m_files.removeAll(file);
    m_files.prepend(file);
    while (m_files.size() > Limit)
        m_files.removeLast();
    keep();
}

void RecentFiles::remove(const RecentFile& file)
{
    if (m_files.removeAll(file) > 0)
        keep();
}

void RecentFiles::clear()
{
    m_files.clear();
    keep();
}

QStringList RecentFiles::lines() const
{
    QStringList lines;
    for (const RecentFile& file : m_files)
        lines += (file.kind == RecentFile::Kind::Store ? StoreWord : CaptureWord) + file.path;
    return lines;
}

void RecentFiles::keep()
{
    QSettings().setValue(FilesKey, lines());
    Q_EMIT changed();
}

} // namespace widgets
