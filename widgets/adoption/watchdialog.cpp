// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/watchdialog.h"

#include "widgets/adoption/questiontext.h"
#include "widgets/text/errortext.h"
#include "widgets/theme/warningline.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace widgets {

WatchDialog::WatchDialog(analysis::Question question, QWidget* parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_name(new QLineEdit)
    , m_numbers(new QLineEdit)
    , m_prefixes(new QPlainTextEdit)
    , m_warning(new WarningLine)
    , m_buttons(new QDialogButtonBox(
          QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults))
{
    setWindowTitle(tr("AS Watch"));
    m_name->setObjectName(QStringLiteral("watchName"));
    m_numbers->setObjectName(QStringLiteral("watchNumbers"));
    m_prefixes->setObjectName(QStringLiteral("watchPrefixes"));
    m_prefixes->setTabChangesFocus(true);
    m_prefixes->setPlaceholderText(tr("17.0.0.0/8\n2620:149::/32"));
    const int line = fontMetrics().height();
    m_prefixes->setMinimumHeight(line * 6);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto* const words = new QLabel(
        tr("The figures of the group “AS watch” follow the hosts of these networks from scan to "
           "scan, as the study follows Apple. AS numbers need a database of networks; prefixes do "
           "without."));
    words->setWordWrap(true);

    auto* const layout = new QFormLayout(this);
    layout->addRow(words);
    layout->addRow(tr("&Name:"), m_name);
    layout->addRow(tr("&AS numbers:"), m_numbers);
    layout->addRow(tr("&Prefixes, one a line:"), m_prefixes);
    layout->addRow(m_warning);
    layout->addRow(m_buttons);
    fill(m_question);

    connect(m_name, &QLineEdit::textChanged, this, &WatchDialog::check);
    connect(m_numbers, &QLineEdit::textChanged, this, &WatchDialog::check);
    connect(m_prefixes, &QPlainTextEdit::textChanged, this, &WatchDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
        [this] { fill(analysis::Question()); });
}

void WatchDialog::fill(const analysis::Question& question)
{
    QStringList prefixes;
    for (const core::IpPrefix& prefix : question.watchedPrefixes)
        prefixes.append(QString::fromStdString(prefix.toString()));
    m_name->setText(QString::fromStdString(question.watchName));
    m_numbers->setText(asNumbersText(question.watchedAs));
    m_prefixes->setPlainText(prefixes.join(QLatin1Char('\n')));
    check();
}

void WatchDialog::check()
{
    QString wrong;
    m_question.watchName = m_name->text().trimmed().toStdString();
    if (m_question.watchName.empty())
        wrong = tr("Give the networks a name for titles and notes.");
    const auto numbers = parseAsNumbers(m_numbers->text());
    if (numbers)
        m_question.watchedAs = *numbers;
    else
        wrong = tr("“%1” are no AS numbers: type some such as 6185, 714.").arg(m_numbers->text());
    m_question.watchedPrefixes.clear();
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    for (const QString& item : m_prefixes->toPlainText().split(separators, Qt::SkipEmptyParts)) {
        const auto prefix = core::IpPrefix::parse(item.toStdString());
        if (prefix) {
            m_question.watchedPrefixes.push_back(*prefix);
        } else {
            wrong = errorText(prefix.error());
            break;
        }
    }
    if (wrong.isEmpty() && m_question.watchedAs.empty() && m_question.watchedPrefixes.empty())
        wrong = tr("Name at least one AS or prefix.");
    m_warning->setText(wrong);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty());
}

} // namespace widgets
