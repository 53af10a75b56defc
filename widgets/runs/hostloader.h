// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hostrow.h"
#include "widgets/library/storereader.h"

#include <QObject>
#include <QString>

#include <atomic>

namespace widgets {

/// Which hosts of which run.
struct HostQuery {
    store::RunId run = 0;
    store::HostSelection selection;
    std::optional<store::HostSort> sort; ///< empty: as the store has them
    QString address; ///< text that the address begins with, or holds; empty: all
    std::size_t most = 0; ///< rows that are kept; what is beyond is counted
};

/// Reads a run's hosts in a worker, block by block; a new question ends the one before. Lives in
/// the GUI thread.
class HostLoader : public QObject {
    Q_OBJECT
public:
    explicit HostLoader(QObject* parent = nullptr);
    ~HostLoader() override;

    void setUrl(const QString& url);
    void load(const HostQuery& query);
    void cancel();

Q_SIGNALS:
    void blockLoaded(const std::vector<store::HostRow>& rows);
    /// All were read: so many passed the question, those not kept included.
    void loaded(quint64 matching);
    void failed(const core::Error& error);

private:
    std::shared_ptr<std::atomic<int>> m_newest = std::make_shared<std::atomic<int>>(0);
    StoreReader m_reader;
};

} // namespace widgets
