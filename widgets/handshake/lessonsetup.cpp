// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/lessonsetup.h"

#include "widgets/theme/flowlayout.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace widgets {

namespace {

    QWidget* labelled(const QString& text, QWidget* field)
    {
        auto* const pair = new QWidget;
        auto* const layout = new QHBoxLayout(pair);
        layout->setContentsMargins(0, 0, 6, 0);
        layout->setSpacing(4);
        auto* const label = new QLabel(text);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
        return pair;
    }

} // namespace

LessonSetup::LessonSetup(QWidget* parent)
    : QWidget(parent)
    , m_version(new QComboBox)
    , m_hops(new QSpinBox)
    , m_join(makeCheck(QStringLiteral("lessonJoin"), tr("Second s&ubflow"),
          tr("A second path joins the connection with MP_JOIN")))
    , m_data(makeCheck(QStringLiteral("lessonData"), tr("&Data"),
          tr("Both sides send a little data, with DSS and DATA_ACK")))
    , m_teardown(makeCheck(QStringLiteral("lessonTeardown"), tr("&Teardown"),
          tr("The connection is closed with DATA_FIN and the subflows with FIN")))
    , m_speaks(makeCheck(QStringLiteral("lessonSpeaks"), tr("&Host speaks MPTCP"),
          tr("Without it, a host that knows plain TCP alone stands at the end of the path")))
    , m_ipv6(makeCheck(QStringLiteral("lessonIpv6"), tr("IPv&6"),
          tr("The packets travel over IPv6 instead of IPv4")))
{
    m_version->setObjectName(QStringLiteral("lessonVersion"));
    m_version->addItem(tr("v1 (RFC 8684)"), 1);
    m_version->addItem(tr("v0 (RFC 6824)"), 0);
    m_version->setToolTip(tr("The version of MPTCP that the initiator asks for. In version 0 the "
                             "SYN carries a key, in version 1 it carries none."));
    m_hops->setObjectName(QStringLiteral("lessonHops"));
    m_hops->setRange(1, int(handshake::MostLessonHops));
    m_hops->setToolTip(tr("Routers between the initiator and the listener"));

    auto* const layout = new FlowLayout(this);
    layout->setSpacing(8);
    layout->addWidget(labelled(tr("&Version:"), m_version));
    layout->addWidget(labelled(tr("&Routers:"), m_hops));
    for (QCheckBox* const check : { m_join, m_data, m_teardown, m_speaks, m_ipv6 })
        layout->addWidget(check);
    connect(m_version, &QComboBox::activated, this, &LessonSetup::changed);
    connect(m_hops, &QSpinBox::valueChanged, this, &LessonSetup::changed);
}

QCheckBox* LessonSetup::makeCheck(const QString& name, const QString& text, const QString& help)
{
    auto* const check = new QCheckBox(text);
    check->setObjectName(name);
    check->setToolTip(help);
    check->setWhatsThis(help);
    connect(check, &QCheckBox::clicked, this, &LessonSetup::changed);
    return check;
}

void LessonSetup::setPlan(const handshake::LessonPlan& plan)
{
    const QSignalBlocker quiet(m_hops);
    m_version->setCurrentIndex(m_version->findData(plan.version));
    m_hops->setValue(int(plan.hops));
    m_join->setChecked(plan.join);
    m_data->setChecked(plan.data);
    m_teardown->setChecked(plan.teardown);
    m_speaks->setChecked(plan.hostSpeaksMptcp);
    m_ipv6->setChecked(plan.family == core::Family::V6);
}

handshake::LessonPlan LessonSetup::applyTo(handshake::LessonPlan plan) const
{
    plan.version = m_version->currentData().toInt();
    plan.hops = std::size_t(m_hops->value());
    plan.join = m_join->isChecked();
    plan.data = m_data->isChecked();
    plan.teardown = m_teardown->isChecked();
    plan.hostSpeaksMptcp = m_speaks->isChecked();
    plan.family = m_ipv6->isChecked() ? core::Family::V6 : core::Family::V4;
    // A box stays on the path when the path gets shorter.
    if (plan.box)
        plan.box->afterHop = std::min(plan.box->afterHop, plan.hops);
    return plan;
}

} // namespace widgets
