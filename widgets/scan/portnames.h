// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/targets/portset.h"

#include <QHash>
#include <QString>

namespace widgets {

/// TCP ports by the names of their services: those of /etc/services, and the web's where there is
/// no such file. A value.
class PortNames {
public:
    /// The few that are known without a file.
    PortNames();
    /// Reads at most 1 MiB of `file`, whose lines are as services(5) has them; what is not is
    /// passed over. Blocks: for a worker.
    static PortNames read(const QString& file);

    /// "http,443,8000-8010" as numbers and ranges; InvalidInput names the word that is unknown.
    core::Result<QString> numbersOf(const QString& text) const;
    /// "80 http, 443 https"; the first `most` ports that have a name.
    QString describe(const targets::PortSet& ports, int most) const;

private:
    void add(const QString& name, int port, bool primary);

    QHash<QString, int> m_ports; ///< by name or alias, lower case
    QHash<int, QString> m_names; ///< by port: the name that stands first
};

} // namespace widgets
