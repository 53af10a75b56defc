// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/concurrency/latestjob.h"
#include "widgets/scan/prefixes/prefixaccount.h"
#include "widgets/session/namecache.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeView;
class QTreeWidget;

namespace widgets {

class PrefixModel;
class WarningLine;

/// Shows what a request asks for as a tree of prefixes, which part of it is left out, and by which
/// entry; answers "What removes this address?". Follows the form while it is open.
class PrefixBrowser : public QDialog {
    Q_OBJECT
public:
    explicit PrefixBrowser(QWidget* parent = nullptr);
    /// Reckoned in a worker.
    void setRequest(const scan::ScanRequest& request);

Q_SIGNALS:
    void exclusionWanted(const QString& prefix);

protected:
    /// Lets go of what it holds: a long list takes room.
    void hideEvent(QHideEvent* event) override;

private:
    void showAccount(core::Result<std::shared_ptr<const PrefixAccount>> account);
    void showEntries();
    void answer();
    void showContextMenu(const QPoint& at);

    std::shared_ptr<const PrefixAccount> m_account;
    PrefixModel* m_model;
    QLineEdit* m_address;
    QLabel* m_answer;
    QLabel* m_summary;
    QLabel* m_entriesTitle;
    WarningLine* m_trouble;
    QTreeView* m_tree;
    QTreeWidget* m_entries;
    NameCache m_names; ///< must outlive the job
    LatestJob m_job { this };
};

} // namespace widgets
