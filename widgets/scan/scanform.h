// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/optionbinding.h"
#include "widgets/session/planoutcome.h"

#include <QWidget>

class QBoxLayout;
class QUndoStack;

namespace widgets {

class ListsPanel;
class MoreGroup;
class Preferences;
class ProbeGroup;
class RateGroup;
class ResultsGroup;
class TargetsGroup;
class VantageGroup;

/// The form of a scan: its groups of fields as one ScanRequest. Each field is judged as the user
/// types; what needs files or names is judged by the plan, whose outcome is handed in.
/// Files and texts that are dropped on it become lists and targets.
class ScanForm : public QWidget {
    Q_OBJECT
public:
    /// Changes of lists go on `undo`; both must outlive the form.
    ScanForm(Preferences& preferences, QUndoStack& undo, QWidget* parent = nullptr);

    /// The request as far as the fields are right; the others stand at their defaults.
    const scan::ScanRequest& request() const { return m_request; }
    void setRequest(const scan::ScanRequest& request);
    /// Every field by itself holds a value that its option takes.
    bool valid() const { return m_valid; }
    /// Marks the field that a plan failed at, or shows what the rate means. False when the failure
    /// lies in no field of this form.
    bool showOutcome(const PlanOutcome& outcome);
    /// Moves the scan into a lab, with targets that exist there.
    void useLab(const QString& vantage);
    /// Puts the columns side by side where `width` has room for them, else one below the other.
    void fitWidth(int width);
    /// False when it stands there already.
    bool addExclusion(const QString& target);
    void removeExclusion(const QString& target);
    ListsPanel& lists();
    VantageGroup& vantage() { return *m_vantage; }
    MoreGroup& more() { return *m_more; }

Q_SIGNALS:
    void changed();
    void prefixBrowserWanted();
    void said(const QString& text);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void read();
    void buildLayout();
    FieldFrame* frameOf(const std::string& option) const;

    TargetsGroup* m_targets;
    ProbeGroup* m_probe;
    RateGroup* m_rate;
    VantageGroup* m_vantage;
    ResultsGroup* m_results;
    MoreGroup* m_more;
    QBoxLayout* m_columns;
    QWidget* m_left;
    QWidget* m_right;
    std::vector<OptionBinding> m_bindings;
    scan::ScanRequest m_request;
    bool m_valid = false;
    bool m_filling = false; ///< setRequest() changes many fields, read once at its end
};

} // namespace widgets
