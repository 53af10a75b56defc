// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/adoption/figuredesk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace widgets {

class WarningLine;

/// What a figure is made from, as a form: one value of analysis::Question. Says changed() when the
/// value is another; while a field cannot be read, the value keeps what it held and a line says
/// why. The databases of origins are the page's. GUI thread.
class QuestionBar : public QWidget {
    Q_OBJECT
public:
    explicit QuestionBar(QWidget* parent = nullptr);

    const analysis::Question& question() const { return m_question; }
    /// Says changed() when it is another.
    void setQuestion(const analysis::Question& question);
    /// Labels, vantage points and runs to choose from.
    void setContents(std::shared_ptr<const StoreContents> contents);
    bool showsMore() const;
    void setShowsMore(bool more);
    /// "year", "quarter" or "all", counted back from the newest run.
    void chooseSpan(const QString& span);

public Q_SLOTS:
    void chooseRuns();
    void editWatch();

Q_SIGNALS:
    void changed();
    void databasesWanted();

private:
    QWidget* buildMain();
    QWidget* buildMore();
    QWidget* field(const QString& label, QWidget* editor, const QString& help);
    void fill();
    void fillChoices();
    void take(const analysis::Question& question);
    void readFields();

    analysis::Question m_question;
    std::shared_ptr<const StoreContents> m_contents;
    QLineEdit* m_from;
    QLineEdit* m_until;
    QToolButton* m_span;
    QComboBox* m_period;
    QComboBox* m_family;
    QComboBox* m_pass;
    QComboBox* m_port;
    QComboBox* m_kind; ///< measured or simulated
    QCheckBox* m_published;
    QToolButton* m_moreButton;
    QWidget* m_more;
    QSpinBox* m_window;
    QSpinBox* m_top;
    QComboBox* m_label;
    QComboBox* m_vantage;
    QLineEdit* m_ports;
    QLineEdit* m_onlyAs;
    QPushButton* m_runs;
    QPushButton* m_watch;
    WarningLine* m_warning;
    bool m_filling = false;
};

} // namespace widgets
