// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

namespace widgets {

/// A store or capture that was opened lately.
struct RecentFile {
    enum class Kind { Store, Capture };
    Kind kind = Kind::Store;
    QString path; ///< of a file, or a store's URL without its password

    bool operator==(const RecentFile&) const = default;
    /// A file that is gone is shown, but cannot be opened.
    bool exists() const;
};

/// What was opened lately, newest first; kept in QSettings at each change. Lives in the GUI thread.
class RecentFiles : public QObject {
    Q_OBJECT
public:
    static constexpr int Limit = 12;
    explicit RecentFiles(QObject* parent = nullptr);

    const QList<RecentFile>& files() const { return m_files; }
    void add(RecentFile::Kind kind, const QString& path);
    void remove(const RecentFile& file);
    void clear();

Q_SIGNALS:
    void changed();

private:
    QStringList lines() const;
    void keep();
    QList<RecentFile> m_files;
};

} // namespace widgets
