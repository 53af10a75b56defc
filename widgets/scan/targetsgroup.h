// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/optionbinding.h"

#include <QGroupBox>

class QCheckBox;
class QPushButton;
class QToolButton;
class QUndoStack;

namespace widgets {

class LinesEdit;
class ListsPanel;

/// What to probe and what to leave out.
class TargetsGroup : public QGroupBox {
    Q_OBJECT
public:
    /// Changes of the lists go on `undo`, which must outlive the group.
    explicit TargetsGroup(QUndoStack& undo, QWidget* parent = nullptr);

    /// One target an entry, without blanks and comments.
    std::vector<std::string> targets() const;
    void setTargets(const std::vector<std::string>& targets);
    /// Adds targets at the end of the field.
    void addTargets(const QStringList& targets);
    /// Adds to the exclusions what does not stand there yet, which is returned.
    QStringList addExclusions(const QStringList& targets);
    /// Takes away again what was added.
    void removeExclusion(const QString& target);
    ListsPanel& lists() { return *m_lists; }
    /// Whether `at`, in this widget's coordinates, lies among the exclusions.
    bool isAtExclusions(const QPoint& at) const;
    /// Offers the lab's prefixes, which exist on the lab vantage points only.
    void setLabPrefixesOffered(bool offered);

    /// Shows the confirmation of a scan of a whole address family, or hides it where none is given.
    void setConfirmationAsked(bool asked);

    FieldFrame* targetsFrame() const { return m_targetsFrame; }
    std::vector<OptionBinding> bindings();

Q_SIGNALS:
    void changed();
    void prefixBrowserWanted();

private:
    void onTargetsChanged();
    void buildLabMenu();

    LinesEdit* m_targets;
    LinesEdit* m_exclusions;
    ListsPanel* m_lists;
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
