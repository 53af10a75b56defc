// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/window/page.h"

namespace widgets {

class Workbench;

class HandshakePage : public Page {
    Q_OBJECT
public:
    explicit HandshakePage(Workbench& workbench, QWidget* parent = nullptr);

    /// Reads a pcap or pcapng file and offers its connections.
    void openCapture(const QString& file);
};

} // namespace widgets
