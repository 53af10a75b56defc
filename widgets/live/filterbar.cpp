// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/filterbar.h"

#include "core/scan/output/rowfields.h"
#include "widgets/text/errortext.h"
#include "widgets/theme/themedicon.h"
#include "widgets/theme/warningline.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>

#include <chrono>

namespace widgets {

namespace {

    QStringList fieldNames()
    {
        QStringList names;
        for (const scan::RowField& field : scan::rowFields())
            names.append(QString::fromLatin1(field.name));
        names.sort();
        return names;
    }

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_shown(new QLabel)
    , m_warning(new WarningLine)
    , m_completer(new QCompleter(fieldNames(), this))
{
    using namespace std::chrono_literals;
    m_line->setObjectName(QStringLiteral("filter"));
    m_line->setClearButtonEnabled(true);
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setPlaceholderText(QStringLiteral("classification = mptcp && ttl > 50"));
    m_line->addAction(themedIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    const QString help
        = tr("Shows only replies for which this holds: field = value, also != < > <= >=, joined by "
             "&& and ||, with parentheses. Fields: %1.")
              .arg(fieldNames().join(QStringLiteral(", ")));
    m_line->setToolTip(help);
    m_line->setWhatsThis(help);
    m_warning->setObjectName(QStringLiteral("filterWarning"));
    m_completer->setWidget(m_line);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);

    auto* const label = new QLabel(tr("F&ilter"));
    label->setBuddy(m_line);
    m_line->setAccessibleName(tr("Filter"));
    auto* const row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_line, 1);
    row->addWidget(m_shown);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(row);
    layout->addWidget(m_warning);

    m_delay.setSingleShot(true);
    m_delay.setInterval(200ms);
    connect(&m_delay, &QTimer::timeout, this, &FilterBar::parse);
    connect(m_line, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_line, &QLineEdit::textEdited, this, &FilterBar::complete);
    connect(m_line, &QLineEdit::returnPressed, this, &FilterBar::parse);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
        &FilterBar::insertCompletion);
    setFocusProxy(m_line);
}

QString FilterBar::expression() const { return m_line->text(); }

void FilterBar::setExpression(const QString& expression)
{
    m_line->setText(expression);
    parse();
}

void FilterBar::addCondition(const QString& condition)
{
    const QString before = m_line->text().trimmed();
    setExpression(
        before.isEmpty() ? condition : QStringLiteral("(%1) && %2").arg(before, condition));
}

void FilterBar::setShownText(const QString& text) { m_shown->setText(text); }

void FilterBar::parse()
{
    m_delay.stop();
    const auto filter = scan::RowFilter::parse(m_line->text().toStdString());
    m_warning->setText(filter ? QString()
                              : tr("The filter has an error; all replies are shown. %1. Completion "
                                   "lists the fields while a name is typed.")
                                    .arg(errorText(filter.error())));
    m_line->setAccessibleDescription(m_warning->text());
    m_filter = filter ? *filter : scan::RowFilter();
    Q_EMIT filterChanged();
}

int FilterBar::wordStart() const
{
    const QString text = m_line->text();
    int start = m_line->cursorPosition();
    while (start > 0 && (text[start - 1].isLetterOrNumber() || text[start - 1] == QLatin1Char('_')))
        --start;
    return start;
}

void FilterBar::complete()
{
    const int start = wordStart();
    const QString word = m_line->text().mid(start, m_line->cursorPosition() - start);
    // Behind an operator stands a value, not a field.
    const QString before = m_line->text().left(start).trimmed();
    const bool atField = before.isEmpty() || before.endsWith(QLatin1Char('('))
        || before.endsWith(QLatin1String("&&")) || before.endsWith(QLatin1String("||"));
    if (word.isEmpty() || !atField) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(word);
    if (m_completer->completionCount() == 0
        || (m_completer->completionCount() == 1 && m_completer->currentCompletion() == word))
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void FilterBar::insertCompletion(const QString& field)
{
    const int start = wordStart();
    QString text = m_line->text();
    text.replace(start, m_line->cursorPosition() - start, field);
    m_line->setText(text);
    m_line->setCursorPosition(start + int(field.size()));
}

} // namespace widgets
