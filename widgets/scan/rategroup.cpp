// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/rategroup.h"

#include "core/lab/vantages.h"
#include "core/scan/options/optionvalues.h"
#include "widgets/scan/fieldframe.h"
#include "widgets/scan/optionfield.h"
#include "widgets/text/format.h"
#include "widgets/text/optionlabel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QSlider>

#include <cmath>

namespace widgets {

namespace {

    constexpr int StepsPerDecade = 20;
    constexpr int FirstDecade = 1;
    constexpr int Decades = 6;
    constexpr int LastPosition = StepsPerDecade * Decades;
    constexpr double BusyRate = 100'000;
    constexpr double LongSeconds = 30 * 86400.0;
    constexpr double ShortCooldown = 1;

} // namespace

quint64 rateAtPosition(int position)
{
    const double rate = std::pow(10.0, FirstDecade + double(position) / StepsPerDecade);
    const double unit = std::pow(10.0, std::floor(std::log10(rate) + 1e-9) - 1);
    return quint64(std::llround(std::round(rate / unit) * unit));
}

int positionOfRate(quint64 rate)
{
    if (rate == 0)
        return LastPosition;
    const double position = (std::log10(double(rate)) - FirstDecade) * StepsPerDecade;
    return std::clamp(int(std::lround(position)), 0, LastPosition);
}

QString rateWarning(const scan::ScanPlan& plan)
{
    const bool real = lab::reachesNetworks(plan.request.vantage);
    if (real && plan.packetsPerSecond <= 0)
        return QCoreApplication::translate("RateWarning",
            "Without a limit the nearest link or router may break down before the scan ends.");
    if (real && plan.packetsPerSecond > BusyRate)
        return QCoreApplication::translate("RateWarning",
            "More than 100 000 packets a second overload many routers and firewalls on the way, "
            "your own first; lost replies look like silent hosts.");
    if (plan.sendSeconds() > LongSeconds)
        return QCoreApplication::translate("RateWarning",
            "This takes more than a month: fewer targets, “Most targets” or shards help.");
    if (real && plan.request.cooldownSeconds < ShortCooldown)
        return QCoreApplication::translate("RateWarning",
            "Replies that come later than the wait for them are lost; 8 seconds is usual.");
    return {};
}

RateGroup::RateGroup(QWidget* parent)
    : QGroupBox(tr("Rate"), parent)
    , m_rate(new QLineEdit)
    , m_slider(new QSlider(Qt::Horizontal))
{
    m_rate->setObjectName(QStringLiteral("rate"));
    m_rate->setPlaceholderText(QString::fromUtf8(scan::findScanOption("rate")->defaultText));
    m_rate->setFixedWidth(m_rate->fontMetrics().averageCharWidth() * 14);
    m_slider->setObjectName(QStringLiteral("rateSlider"));
    m_slider->setRange(0, LastPosition);
    m_slider->setPageStep(StepsPerDecade / 2);
    m_slider->setTickInterval(StepsPerDecade);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setAccessibleName(tr("Packets a second, by powers of ten"));
    auto* const row = new QWidget;
    auto* const rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    rowLayout->addWidget(m_rate);
    rowLayout->addWidget(m_slider, 1);
    row->setFocusProxy(m_rate);
    auto* const frame = new FieldFrame(optionLabel("rate"), row);
    frame->setHelp(optionHelp("rate"));
    m_bindings.push_back({ "rate", frame, [this] { return enteredText(*m_rate); },
        [this](const QStringList& values) { m_rate->setText(values.join(QLatin1Char(','))); } });

    auto* const grid = new QGridLayout(this);
    const auto tell = [this] { Q_EMIT changed(); };
    for (const char* option : { "max-targets", "cooldown-time", "shards", "shard", "probes" }) {
        m_bindings.push_back(makeOptionField(option, tell));
        const int index = int(m_bindings.size()) - 2;
        grid->addWidget(m_bindings.back().frame, 1 + index / 2, index % 2, Qt::AlignTop);
    }
    grid->addWidget(frame, 0, 0, 1, 2);
    for (int column = 0; column < 2; ++column)
        grid->setColumnStretch(column, 1);
    findChild<QLineEdit*>(QStringLiteral("max-targets"))->setPlaceholderText(tr("all"));

    connect(m_rate, &QLineEdit::textChanged, this, [this] {
        followText();
        Q_EMIT changed();
    });
    connect(m_slider, &QSlider::valueChanged, this, &RateGroup::onSlider);
    followText();
}

void RateGroup::followText()
{
    const QStringList text = enteredText(*m_rate);
    const auto rate = scan::parseQuantity(
        (text.isEmpty() ? m_rate->placeholderText() : text.first()).toStdString());
    if (!rate)
        return;
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(positionOfRate(*rate));
}

void RateGroup::onSlider(int position)
{
    // The text leads: the slider follows it without a signal.
    m_rate->setText(QString::number(rateAtPosition(position)));
}

void RateGroup::setPlan(const scan::ScanPlan* plan)
{
    FieldFrame* const frame = m_bindings.front().frame;
    if (!plan)
        return frame->setNote({});
    const QString meaning = plan->packetsPerSecond > 0
        ? tr("%1: %2 on the wire, %3 for these targets")
              .arg(formatPacketRate(plan->packetsPerSecond),
                  formatBitRate(plan->wireBitsPerSecond()),
                  formatDuration(plan->sendSeconds() + plan->request.cooldownSeconds))
        : tr("as fast as the interface takes them");
    const QString warning = rateWarning(*plan);
    frame->setNote(warning.isEmpty() ? meaning : QStringLiteral("%1\n%2").arg(meaning, warning));
}

} // namespace widgets
