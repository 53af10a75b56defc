// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storedrun.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace widgets {

/// Runs that are to be deleted, for some seconds in which it can be taken back: until then they
/// are hidden only. Lives in the GUI thread; the deleting is done in a worker, and destruction
/// carries out what still waits.
class RunRemoval : public QObject {
    Q_OBJECT
public:
    static constexpr int GraceMs = 30'000; ///< to read the notice and think again

    explicit RunRemoval(QObject* parent = nullptr);
    ~RunRemoval() override;

    /// Of the store at `url`. What was waiting before goes when it is another's.
    void add(const std::string& url, const std::vector<store::RunId>& runs);
    /// False when it was too late for some of them.
    bool takeBack(const std::vector<store::RunId>& runs);
    void takeBackAll();
    /// Deletes what waits.
    void carryOut();
    /// To be left out of lists of the store at `url`: those that wait and those that are being
    /// deleted.
    bool hides(const std::string& url, store::RunId run) const;
    std::size_t waiting() const { return m_waiting.runs.size(); }

Q_SIGNALS:
    /// What is hidden, or waits, has changed.
    void changed();
    /// They are gone from the store, or `failed()` said why not.
    void carriedOut();
    void failed(const core::Error& error);

private:
    struct Batch {
        std::string url; ///< of one store
        std::set<store::RunId> runs;
    };
    void start();
    void finish(std::optional<core::Error> error);

    Batch m_waiting; ///< can be taken back
    std::deque<Batch> m_going; ///< the first is being deleted
    QTimer m_grace;
    std::jthread m_worker; ///< last: it is waited for before anything above goes
};

} // namespace widgets
