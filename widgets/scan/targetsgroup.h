// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/optionbinding.h"

#include <QGroupBox>

class QCheckBox;
class QToolButton;

namespace widgets {

class LinesEdit;

/// What to probe and what to leave out.
class TargetsGroup : public QGroupBox {
    Q_OBJECT
public:
    explicit TargetsGroup(QWidget* parent = nullptr);

    /// One target an entry, without blanks and comments.
    std::vector<std::string> targets() const;
    void setTargets(const std::vector<std::string>& targets);
    /// Offers the lab's prefixes, which exist on the lab vantage points only.
    void setLabPrefixesOffered(bool offered);

    /// Shows the confirmation of a scan of a whole address family, or hides it where none is given.
    void setConfirmationAsked(bool asked);

    FieldFrame* targetsFrame() const { return m_targetsFrame; }
    std::vector<OptionBinding> bindings();

Q_SIGNALS:
    void changed();

private:
    void onTargetsChanged();
    void buildLabMenu();
    void chooseFiles();
    void addTarget(const QString& target);

    LinesEdit* m_targets;
    LinesEdit* m_exclusions;
    LinesEdit* m_files;
    QCheckBox* m_defaultBlocklist;
    QCheckBox* m_wholeInternet;
    QToolButton* m_labPrefixes;
    FieldFrame* m_targetsFrame;
    FieldFrame* m_exclusionsFrame;
    FieldFrame* m_filesFrame;
    FieldFrame* m_blocklistFrame;
    FieldFrame* m_wholeInternetFrame;
};

} // namespace widgets
