// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/library/storereader.h"

#include <QHash>

namespace widgets {

/// The store of runs as the window's pages share it: which one it is, questions about it, and word
/// when its runs have changed. Pages that compute for seconds keep a StoreReader of their own on
/// the same url(). Lives in the GUI thread.
class RunLibrary : public QObject {
    Q_OBJECT
public:
    explicit RunLibrary(const QString& url, QObject* parent = nullptr);

    QString url() const { return m_url; }
    /// Says urlChanged() and changed().
    void setUrl(const QString& url);
    /// For messages: without a password.
    QString displayName() const { return displayName(m_url); }
    static QString displayName(const QString& url);
    /// As it may be kept in a list of stores: without a password.
    static QString keptUrl(const QString& url);
    /// The store that was used under this keptUrl() since the program started, with its password;
    /// where there was none, the same again: the server then asks for what ~/.pgpass may hold.
    QString usedUrl(const QString& keptUrl) const { return m_used.value(keptUrl, keptUrl); }

    /// As StoreReader::ask(), on a connection that may write. The store is made when it is not
    /// there yet, with its folder.
    template <typename Job, typename Done> void ask(QObject* context, Job job, Done done)
    {
        m_reader.ask(context, std::move(job), std::move(done));
    }
    /// As StoreReader::write(), on the same connection.
    template <typename Job, typename Done> void write(QObject* context, Job job, Done done)
    {
        m_reader.write(context, std::move(job), std::move(done));
    }
    /// For whoever added, edited or removed a run.
    void noteChange() { Q_EMIT changed(); }

Q_SIGNALS:
    void urlChanged();
    void changed();

private:
    QString m_url;
    QHash<QString, QString> m_used; ///< by keptUrl()
    StoreReader m_reader { store::Access::Create };
};

} // namespace widgets
