// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scan/scanrequest.h"

#include <QString>

#include <vector>

namespace widgets {

/// A form by a name. Written as a config file that `mptcp-probe --config` reads, so that it can be
/// scheduled; see resources/systemd.
struct ScanProfile {
    QString name;
    QString help; ///< what it is for; of the shipped ones only
    bool shipped = false;
    /// The targets belong to it. Otherwise those of the form stay when it is chosen, lists of
    /// targets too.
    bool withTargets = false;
    scan::ScanRequest request;
    QString original; ///< of the shipped ones: their name in the source, the same in any language

    /// What settings keep it by: for a shipped one no word of the language of the moment.
    QString key() const { return shipped ? QStringLiteral("example/") + original : name; }
    /// What the form is to hold when this is chosen while it holds `current`.
    scan::ScanRequest appliedTo(const scan::ScanRequest& current) const;
    /// The form holds what choosing this would give.
    bool matches(const scan::ScanRequest& current) const;
};

/// The examples that come with the program.
std::vector<ScanProfile> shippedProfiles();

QByteArray profileText(const ScanProfile& profile);
/// InvalidInput names the line, as "NAME:3: ...".
core::Result<ScanProfile> profileFromText(const QString& name, const QByteArray& text);

} // namespace widgets
