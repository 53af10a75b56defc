// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/moregroup.h"

#include "widgets/scan/fieldframe.h"
#include "widgets/scan/optionfield.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QToolButton>

#include <string_view>

namespace widgets {

namespace {

    /// What only the command line can do: its files and its screen.
    bool belongsToCommandLine(std::string_view group)
    {
        return group == "Output" || group == "Store" || group == "Then" || group == "General";
    }

} // namespace

MoreGroup::MoreGroup(const std::vector<const char*>& elsewhere, QWidget* parent)
    : QWidget(parent)
    , m_toggle(new QToolButton)
    , m_fields(new QWidget)
{
    m_toggle->setObjectName(QStringLiteral("moreOptions"));
    m_toggle->setText(tr("More options"));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolTip(tr("Limits, order, threads, interface and addresses of the probes"));
    m_fields->setObjectName(QStringLiteral("moreFields"));
    auto* const grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto tell = [this] { Q_EMIT changed(); };
    for (const scan::ScanOption& option : scan::scanOptions()) {
        const bool shown = std::any_of(elsewhere.begin(), elsewhere.end(),
            [&option](const char* name) { return std::string_view(name) == option.name; });
        if (shown || belongsToCommandLine(option.group))
            continue;
        const int index = int(m_bindings.size());
        m_bindings.push_back(makeOptionField(option.name, tell));
        grid->addWidget(m_bindings.back().frame, index / 2, index % 2, Qt::AlignTop);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_toggle, 0, Qt::AlignLeading);
    layout->addWidget(m_fields);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool open) {
        m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_fields->setVisible(open);
    });
    m_toggle->setArrowType(Qt::RightArrow);
    m_fields->hide();
}

bool MoreGroup::open() const { return m_toggle->isChecked(); }

void MoreGroup::setOpen(bool open) { m_toggle->setChecked(open); }

void MoreGroup::follow()
{
    int given = 0;
    for (const OptionBinding& binding : m_bindings) {
        given += !binding.read().isEmpty();
        if (!binding.frame->reason().isEmpty())
            setOpen(true);
    }
    m_toggle->setText(given == 0 ? tr("More options") : tr("More options (set: %1)").arg(given));
}

} // namespace widgets
