// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/question.h"

#include <QString>

#include <vector>

namespace widgets {

/// A figure and its question, to come back to.
struct KeptView {
    QString name; ///< the user's; empty for a recent one
    QString figure;
    analysis::Question question;
};

/// The views that the user named, by name, and the newest ones, newest first.
class FigureViews {
public:
    static constexpr std::size_t MostRecent = 10;

    const std::vector<KeptView>& named() const { return m_named; }
    const std::vector<KeptView>& recent() const { return m_recent; }
    /// Takes the place of one of this name.
    void keep(KeptView view);
    void remove(const QString& name);
    void noteUse(const QString& figure, const analysis::Question& question);

    QByteArray toJson() const;
    static FigureViews fromJson(const QByteArray& json);

private:
    std::vector<KeptView> m_named;
    std::vector<KeptView> m_recent;
};

} // namespace widgets
