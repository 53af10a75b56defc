// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storedrun.h"
#include "widgets/session/hostquestion.h"

#include <QObject>

namespace widgets {

/// How one page asks for what another one does: it emits, the window shows the page that answers.
/// Lives in the GUI thread.
class Navigator : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void traceWanted(const widgets::HostQuestion& question);
    void verifyWanted(const widgets::HostQuestion& question);
    /// What an address answered in all stored runs.
    void historyWanted(const core::IpAddress& address);
    /// An address or prefix that the next scan is to leave out.
    void exclusionWanted(const QString& prefix);
    /// The form of the Scan page is to hold this.
    void requestWanted(const scan::ScanRequest& request);
    /// The results of a stored run.
    void runWanted(store::RunId run);
    void comparisonWanted(store::RunId before, store::RunId after);
    /// The connections of a pcap or pcapng file.
    void captureWanted(const QString& file);
    /// A scan of the lab, at once: the kernel's where this computer has one, else the virtual one.
    void labScanWanted();
    void scanPageWanted();
    void livePageWanted();
    void tracePageWanted();
    void runsPageWanted();
    void adoptionPageWanted();
    void handshakePageWanted();
};

} // namespace widgets
