// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/rulepalette.h"

#include "widgets/handshake/rulemime.h"
#include "widgets/handshake/ruletext.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/themedicon.h"

#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolButton>

namespace widgets {

namespace {

    /// A button that can be pulled away.
    class RuleButton : public QToolButton {
    public:
        explicit RuleButton(trace::Rule rule)
            : m_rule(rule)
        {
            setObjectName(QStringLiteral("rule-") + QString::fromLatin1(trace::ruleName(rule)));
            setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            setFocusPolicy(Qt::StrongFocus);
            setIcon(ruleIcon(rule));
            setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
            setText(RuleText::title(rule));
            setToolTip(QStringLiteral("<p>%1</p>").arg(RuleText::sentence(rule)));
            setWhatsThis(RuleText::sentence(rule));
            setCursor(Qt::OpenHandCursor);
        }

    protected:
        void mousePressEvent(QMouseEvent* event) override
        {
            m_pressed = event->pos();
            QToolButton::mousePressEvent(event);
        }
        void mouseMoveEvent(QMouseEvent* event) override
        {
            if (!(event->buttons() & Qt::LeftButton)
                || (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
                return QToolButton::mouseMoveEvent(event);
            setDown(false);
            auto* const drag = new QDrag(this);
            drag->setMimeData(makeRuleMime(m_rule));
            const int size = iconSize().height() * 2;
            drag->setPixmap(icon().pixmap(size, size));
            drag->exec(Qt::CopyAction);
        }

    private:
        trace::Rule m_rule;
        QPoint m_pressed;
    };

} // namespace

RulePalette::RulePalette(QWidget* parent)
    : QWidget(parent)
{
    auto* const layout = new FlowLayout(this);
    layout->addWidget(new QLabel(tr("Drag a rule onto the path:")));
    for (const trace::Rule rule : LessonRules) {
        auto* const button = new RuleButton(rule);
        connect(button, &QToolButton::clicked, this, [this, rule] { Q_EMIT ruleChosen(rule); });
        layout->addWidget(button);
    }
    auto* const remove = new QToolButton;
    remove->setObjectName(QStringLiteral("removeBox"));
    remove->setText(tr("Re&move box"));
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(tr("Takes the box off the path again"));
    connect(remove, &QToolButton::clicked, this, &RulePalette::removalChosen);
    layout->addWidget(remove);
}

} // namespace widgets
