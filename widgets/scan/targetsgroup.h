// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/optionbinding.h"

#include <QGroupBox>

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace widgets {

class LinesEdit;

/// What to probe and what to leave out.
class TargetsGroup : public QGroupBox {
    Q_OBJECT
public:
    explicit TargetsGroup(QWidget* parent = nullptr);

    /// Targets, one a line, without blanks and comments.
    std::vector<std::string> targets() const;
    void setTargets(const std::vector<std::string>& targets);
    std::vector<std::string> exclusions() const;
    void setExclusions(const std::vector<std::string>& exclusions);
    /// Offers the lab's prefixes, which exist on the lab vantage points only.
    void setLabPrefixesOffered(bool offered);

    FieldFrame* targetsFrame() const { return m_targetsFrame; }
    FieldFrame* exclusionsFrame() const { return m_exclusionsFrame; }
    FieldFrame* filesFrame() const { return m_filesFrame; }
    std::vector<OptionBinding> bindings();

Q_SIGNALS:
    void changed();

private:
    void buildLabMenu();
    void chooseFiles();
    void addTarget(const QString& target);

    LinesEdit* m_targets;
    LinesEdit* m_exclusions;
    QLineEdit* m_files;
    QCheckBox* m_defaultBlocklist;
    QToolButton* m_labPrefixes;
    FieldFrame* m_targetsFrame;
    FieldFrame* m_exclusionsFrame;
    FieldFrame* m_filesFrame;
    FieldFrame* m_blocklistFrame;
};

} // namespace widgets
