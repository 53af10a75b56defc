// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/stepcontrols.h"

#include "widgets/theme/themedicon.h"
#include "widgets/window/actiontext.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <array>

namespace widgets {

namespace {

    struct Speed {
        double factor;
        int intervalMs;
    };
    constexpr std::array<Speed, 4> Speeds { { { 0.5, 3000 }, { 1, 1500 }, { 2, 750 },
        { 4, 375 } } };
    constexpr int NormalSpeed = 1;

} // namespace

StepControls::StepControls(QWidget* parent)
    : QWidget(parent)
    , m_first(makeAction(QStringLiteral("stepFirst"), QStringLiteral("play-first"),
          tr("&First packet"), Qt::ALT | Qt::Key_Home, tr("Go to the first packet")))
    , m_back(makeAction(QStringLiteral("stepBack"), QStringLiteral("play-back"), tr("Step &back"),
          Qt::ALT | Qt::Key_Left, tr("Go back by one packet")))
    , m_play(makeAction(QStringLiteral("stepPlay"), QStringLiteral("start"), tr("&Play"),
          Qt::Key_F6, tr("Let the packets follow by themselves; Space does the same")))
    , m_next(makeAction(QStringLiteral("stepNext"), QStringLiteral("play-step"), tr("&Step"),
          Qt::ALT | Qt::Key_Right, tr("Go on by one packet")))
    , m_last(makeAction(QStringLiteral("stepLast"), QStringLiteral("play-last"), tr("&Last packet"),
          Qt::ALT | Qt::Key_End, tr("Go to the last packet")))
    , m_speed(new QComboBox)
    , m_position(new QLabel)
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    for (QAction* const action : { m_first, m_back, m_play, m_next, m_last }) {
        auto* const button = new QToolButton;
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()) * 1.2);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(
            action == m_play ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        layout->addWidget(button);
    }
    m_position->setObjectName(QStringLiteral("position"));
    m_position->setWordWrap(true);
    layout->addSpacing(6);
    layout->addWidget(m_position, 1);
    for (const Speed& speed : Speeds)
        m_speed->addItem(tr("%1×").arg(QLocale().toString(speed.factor)));
    m_speed->setCurrentIndex(NormalSpeed);
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How fast the packets follow one another"));
    layout->addWidget(m_speed);

    connect(m_first, &QAction::triggered, this, [this] { Q_EMIT stepWanted(0); });
    connect(m_back, &QAction::triggered, this, [this] { Q_EMIT stepWanted(m_step - 1); });
    connect(m_next, &QAction::triggered, this, [this] { Q_EMIT stepWanted(m_step + 1); });
    connect(m_last, &QAction::triggered, this, [this] { Q_EMIT stepWanted(m_count - 1); });
    connect(m_play, &QAction::triggered, this, &StepControls::togglePlaying);
    connect(&m_timer, &QTimer::timeout, this, &StepControls::tick);
    connect(m_speed, &QComboBox::currentIndexChanged, this,
        [this] { m_timer.setInterval(intervalMs()); });
    refresh();
}

QAction* StepControls::makeAction(const QString& name, const QString& icon, const QString& text,
    const QKeySequence& shortcut, const QString& toolTip)
{
    auto* const action = new QAction(themedIcon(icon), text, this);
    action->setObjectName(name);
    describe(action, toolTip);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tr("%1 (%2)").arg(toolTip, shortcut.toString(QKeySequence::NativeText)));
    return action;
}

int StepControls::intervalMs() const
{
    return Speeds[std::size_t(std::max(0, m_speed->currentIndex()))].intervalMs;
}

int StepControls::speed() const { return m_speed->currentIndex(); }

void StepControls::setSpeed(int index)
{
    if (index >= 0 && index < int(Speeds.size()))
        m_speed->setCurrentIndex(index);
}

void StepControls::setPosition(int step, int count)
{
    m_step = step;
    m_count = count;
    if (m_step >= m_count - 1 && playing())
        stop();
    refresh();
}

void StepControls::togglePlaying()
{
    if (playing())
        return stop();
    if (m_count < 2)
        return;
    if (m_step >= m_count - 1)
        Q_EMIT stepWanted(0);
    m_timer.start(intervalMs());
    refresh();
    Q_EMIT playingChanged(true);
}

void StepControls::stop()
{
    if (!playing())
        return;
    m_timer.stop();
    refresh();
    Q_EMIT playingChanged(false);
}

void StepControls::tick() { Q_EMIT stepWanted(m_step + 1); }

void StepControls::refresh()
{
    const bool any = m_count > 0;
    const QString nothing = tr("No connection is shown.");
    setAvailable(m_first, any && m_step > 0, any ? tr("This is the first packet.") : nothing);
    setAvailable(m_back, any && m_step > 0, any ? tr("This is the first packet.") : nothing);
    setAvailable(
        m_next, any && m_step < m_count - 1, any ? tr("This is the last packet.") : nothing);
    setAvailable(
        m_last, any && m_step < m_count - 1, any ? tr("This is the last packet.") : nothing);
    setAvailable(m_play, m_count > 1, any ? tr("There is but one packet.") : nothing);
    m_play->setText(playing() ? tr("&Pause") : tr("&Play"));
    m_play->setIcon(themedIcon(playing() ? QStringLiteral("pause") : QStringLiteral("start")));
    if (!any) {
        m_position->clear();
        return;
    }
    const QLocale locale;
    m_position->setText(m_step == 0 && !playing() && m_count > 1
            ? tr("Packet %1 of %2. Press Space to play.")
                  .arg(locale.toString(m_step + 1), locale.toString(m_count))
            : tr("Packet %1 of %2").arg(locale.toString(m_step + 1), locale.toString(m_count)));
}

} // namespace widgets
