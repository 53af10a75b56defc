// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/optionbinding.h"
#include "widgets/session/planoutcome.h"

#include <QWidget>

namespace widgets {

class ProbeGroup;
class RateGroup;
class TargetsGroup;
class VantageGroup;

/// The form of a scan: its groups of fields as one ScanRequest. Each field is judged as the user
/// types; what needs files or names is judged by the plan, whose outcome is handed in.
class ScanForm : public QWidget {
    Q_OBJECT
public:
    explicit ScanForm(QWidget* parent = nullptr);

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

Q_SIGNALS:
    void changed();

private:
    void read();
    FieldFrame* frameOf(const std::string& option) const;

    TargetsGroup* m_targets;
    ProbeGroup* m_probe;
    RateGroup* m_rate;
    VantageGroup* m_vantage;
    std::vector<OptionBinding> m_bindings;
    scan::ScanRequest m_request;
    bool m_valid = false;
    bool m_filling = false; ///< setRequest() changes many fields, read once at its end
};

} // namespace widgets
