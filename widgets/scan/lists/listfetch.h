// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/lists/keptlist.h"
#include "widgets/scan/lists/listfile.h"

#include <QObject>
#include <QThread>

namespace widgets {

/// What was fetched and kept.
struct FetchedList {
    KeptList list;
    ListCount count;
};

/// Fetches a list from a URL into a file: all work, network and disk, is done in a thread of its
/// own. The old file stays until the new one came whole and was read as a list without fault. Lives
/// in the GUI thread.
class ListFetch : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 DefaultLimitMib = 256;

    explicit ListFetch(QObject* parent = nullptr);
    ~ListFetch() override;

    /// Begins to fetch; ignored while one is under way. `limitBytes` bounds what comes, unpacked.
    void start(const QUrl& url, const QString& path, qint64 limitBytes);
    void cancel();
    bool active() const { return m_active; }
    /// How long nothing may come before it is given up.
    void setSilenceMs(int ms) { m_silenceMs = ms; }

Q_SIGNALS:
    /// `total` is below 0 while it is unknown.
    void progress(qint64 received, qint64 total);
    /// The bytes are here and being read as a list.
    void checking();
    void fetched(const widgets::FetchedList& list);
    /// InvalidInput (URL, no list), NotFound, LimitExceeded, Timeout, Unavailable, WriteFailed.
    void failed(const core::Error& error);
    void cancelled();

private:
    QThread m_thread;
    QObject* m_worker = nullptr; ///< lives in m_thread
    bool m_active = false;
    int m_silenceMs = 30'000;
};

/// Whether a list can be fetched from `url` as far as its text goes: http or https and a host.
core::Result<void> checkListUrl(const QUrl& url);

} // namespace widgets
