// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/filterbar.h"

#include "core/scan/output/rowfields.h"
#include "widgets/text/errortext.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/themedicon.h"
#include "widgets/theme/warningline.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStringListModel>
#include <QTextCharFormat>

#include <algorithm>
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

    /// The character that the parser's error names, from 0 on.
    int positionIn(const core::Error& error, int length)
    {
        static const QRegularExpression character(QStringLiteral("character (\\d+)"));
        const auto match = character.match(QString::fromStdString(error.detail));
        const int position = match.hasMatch() ? match.captured(1).toInt() - 1 : length;
        return std::clamp(position, 0, std::max(0, length - 1));
    }

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_shown(new QLabel)
    , m_warning(new WarningLine)
    , m_words(new QStringListModel(fieldNames(), this))
    , m_completer(new QCompleter(m_words, this))
{
    using namespace std::chrono_literals;
    m_line->setObjectName(QStringLiteral("filter"));
    m_line->setClearButtonEnabled(true);
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setPlaceholderText(QStringLiteral("classification = mptcp && ttl > 50"));
    m_line->addAction(themedIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    const QString help = tr("Shows only replies for which this holds: field = "
                            "value, also != < > <= >=, joined by "
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
    m_errorPosition = filter ? -1 : positionIn(filter.error(), int(m_line->text().size()));
    markError();
    Q_EMIT filterChanged();
}

int FilterBar::wordStart() const
{
    const QString text = m_line->text();
    int start = m_line->cursorPosition();
    const auto inWord = [](QChar c) {
        return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-');
    };
    while (start > 0 && inWord(text[start - 1]))
        --start;
    return start;
}

QStringList FilterBar::wordsFor(const QString& before) const
{
    const bool atField = before.isEmpty() || before.endsWith(QLatin1Char('('))
        || before.endsWith(QLatin1String("&&")) || before.endsWith(QLatin1String("||"));
    if (atField)
        return fieldNames();
    // Behind an operator stands a value; some fields have few enough to list
    // them.
    static const QRegularExpression comparison(QStringLiteral("(\\w+)\\s*!?=$"));
    const auto match = comparison.match(before);
    const auto* const field
        = match.hasMatch() ? scan::findRowField(match.captured(1).toStdString()) : nullptr;
    QStringList values;
    if (field && field->values) {
        for (const std::string_view value : field->values())
            values.append(QString::fromUtf8(value.data(), qsizetype(value.size())));
    }
    return values;
}

void FilterBar::complete()
{
    const int start = wordStart();
    const QString word = m_line->text().mid(start, m_line->cursorPosition() - start);
    const QString before = m_line->text().left(start).trimmed();
    const QStringList words = wordsFor(before);
    const bool startsField = before.isEmpty() || !before.endsWith(QLatin1Char('='));
    if (words.isEmpty() || (word.isEmpty() && startsField)) {
        m_completer->popup()->hide();
        return;
    }
    if (m_words->stringList() != words)
        m_words->setStringList(words);
    m_completer->setCompletionPrefix(word);
    if (m_completer->completionCount() == 0
        || (m_completer->completionCount() == 1 && m_completer->currentCompletion() == word))
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void FilterBar::insertCompletion(const QString& word)
{
    const int start = wordStart();
    QString text = m_line->text();
    text.replace(start, m_line->cursorPosition() - start, word);
    m_line->setText(text);
    m_line->setCursorPosition(start + int(word.size()));
}

void FilterBar::markError()
{
    // A line edit takes formats for parts of its text from input methods alone.
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_errorPosition >= 0 && !m_line->text().isEmpty()) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(warningColor(palette()));
        wrong.setFontWeight(QFont::Bold);
        const int length = int(m_line->text().size()) - m_errorPosition;
        attributes.append({ QInputMethodEvent::TextFormat,
            m_errorPosition - m_line->cursorPosition(), length, wrong });
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(m_line, &event);
}

} // namespace widgets
