// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QObject>

class QDBusMessage;

namespace widgets {

/// Whether the desktop wants light or dark windows, as it tells programs over D-Bus
/// (org.freedesktop.appearance, color-scheme), while it runs too. Asks without waiting. Where there
/// is no D-Bus, or the desktop has no wish, the palette that it gives Qt has to do. GUI thread.
class SystemTheme : public QObject {
    Q_OBJECT
public:
    explicit SystemTheme(QObject* parent = nullptr);
    /// Light or Dark; System: the desktop does not say.
    Theme theme() const { return m_theme; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QDBusMessage& message);

private:
    void ask();
    void take(const QVariant& scheme);
    Theme m_theme = Theme::System;
};

} // namespace widgets
