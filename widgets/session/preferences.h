// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QObject>
#include <QUndoStack>

namespace widgets {

/// What the user has settled once and for all. Kept in QSettings; every setter writes at once and
/// says changed() when the value is another. Lives in the GUI thread.
class Preferences : public QObject {
    Q_OBJECT
public:
    explicit Preferences(QObject* parent = nullptr);

    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    /// "de", "fr", "zh_CN", "en"; empty: the system's.
    QString language() const { return m_language; }
    void setLanguage(const QString& language);
    /// The store of runs, a file or URL as store::Store::open() takes it; never empty.
    QString storeUrl() const { return m_storeUrl; }
    void setStoreUrl(const QString& url);
    static QString defaultStoreUrl();
    /// Scans, traces and proofs are written to the store as they run.
    bool keepRuns() const { return m_keepRuns; }
    void setKeepRuns(bool keep);
    /// Replies that the Live table holds at most; later ones are counted and, with keepRuns(),
    /// stored.
    int rowLimit() const { return m_rowLimit; }
    void setRowLimit(int rows);
    /// Memory for the bytes of replies, for the details of a row, in MiB.
    int frameMemoryMib() const { return m_frameMemoryMib; }
    void setFrameMemoryMib(int mib);
    /// Targets from which on a public range is asked about before it is scanned.
    qint64 confirmTargets() const { return m_confirmTargets; }
    void setConfirmTargets(qint64 targets);
    /// A run that took longer than this is announced on the desktop when it ends; 0: never.
    int notifySeconds() const { return m_notifySeconds; }
    void setNotifySeconds(int seconds);
    /// Databases of networks and countries, as analysis::Question takes them; may be empty.
    QString originFile() const { return m_originFile; }
    void setOriginFile(const QString& file);
    QString countryFile() const { return m_countryFile; }
    void setCountryFile(const QString& file);

    /// Edits that can be taken back, those of the dialog; here, so that they outlive a window that
    /// is made anew in another language.
    QUndoStack& edits() { return m_edits; }

Q_SIGNALS:
    void changed();

private:
    template <typename T> void set(T& member, const T& value, const QString& key);

    Theme m_theme = Theme::System;
    QString m_language;
    QString m_storeUrl;
    bool m_keepRuns = true;
    int m_rowLimit = 1'000'000;
    int m_frameMemoryMib = 64;
    qint64 m_confirmTargets = 256;
    int m_notifySeconds = 30;
    QString m_originFile;
    QString m_countryFile;
    QUndoStack m_edits; ///< last: its commands refer to this
};

} // namespace widgets
