// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/preferencesdialog.h"

#include "widgets/preferences/databasessection.h"
#include "widgets/preferences/generalsection.h"
#include "widgets/preferences/limitssection.h"
#include "widgets/preferences/runssection.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUndoCommand>

namespace widgets {

namespace {

    class PreferenceEdit : public QUndoCommand {
    public:
        PreferenceEdit(const QString& text, Preferences& preferences, PreferenceValues to)
            : QUndoCommand(text)
            , m_preferences(preferences)
            , m_from(PreferenceValues::of(preferences))
            , m_to(std::move(to))
        {
        }
        void undo() override { m_from.applyChanges(m_to, m_preferences); }
        void redo() override { m_to.applyChanges(m_from, m_preferences); }

    private:
        Preferences& m_preferences;
        PreferenceValues m_from;
        PreferenceValues m_to;
    };

} // namespace

PreferencesDialog::PreferencesDialog(Preferences& preferences, QWidget* parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_undo(preferences.edits())
    , m_titles(new QListWidget)
    , m_sections(new QStackedWidget)
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_titles->setObjectName(QStringLiteral("preferenceSections"));
    m_titles->setAccessibleName(tr("Sections of the preferences"));
    addSection(QStringLiteral("preferences"), tr("General"), new GeneralSection);
    addSection(QStringLiteral("runs"), tr("Runs"), new RunsSection);
    addSection(QStringLiteral("limits"), tr("Limits"), new LimitsSection);
    addSection(QStringLiteral("database"), tr("Databases"), new DatabasesSection);
    m_titles->setFixedWidth(
        m_titles->sizeHintForColumn(0) + 2 * m_titles->frameWidth() + fontMetrics().height());

    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* const undo = buttons->addButton(tr("&Undo"), QDialogButtonBox::ActionRole);
    undo->setObjectName(QStringLiteral("preferencesUndo"));
    undo->setToolTip(tr("Take back the last edit"));
    undo->setEnabled(m_undo.canUndo());
    auto* const defaults = buttons->addButton(tr("Restore &Defaults"), QDialogButtonBox::ResetRole);
    defaults->setObjectName(QStringLiteral("preferencesDefaults"));
    defaults->setToolTip(tr("All preferences as at the first start; Undo takes it back"));
    for (QAbstractButton* const button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);

    auto* const middle = new QHBoxLayout;
    middle->addWidget(m_titles);
    middle->addWidget(m_sections, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 26);

    connect(
        m_titles, &QListWidget::currentRowChanged, m_sections, &QStackedWidget::setCurrentIndex);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(undo, &QPushButton::clicked, &m_undo, &QUndoStack::undo);
    connect(&m_undo, &QUndoStack::canUndoChanged, undo, &QPushButton::setEnabled);
    connect(defaults, &QPushButton::clicked, this,
        [this] { change(tr("Restore defaults"), PreferenceValues::defaults()); });
    connect(&m_preferences, &Preferences::changed, this, &PreferencesDialog::showValues);
    showValues();
    m_titles->setCurrentRow(0);
}

PreferencesDialog::~PreferencesDialog()
{
    // A number that was typed and not left yet applies as it is hidden: while all is still there.
    hide();
}

void PreferencesDialog::addSection(
    const QString& icon, const QString& title, PreferenceSection* section)
{
    auto* const scroll = new QScrollArea;
    scroll->setWidget(section);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_sections->addWidget(scroll);
    m_titles->addItem(new QListWidgetItem(themedIcon(icon), title));
    connect(section, &PreferenceSection::edited, this, [this, section] { onEdited(section); });
}

void PreferencesDialog::done(int result)
{
    QDialog::done(result); // what was typed and not left yet applies, which is an edit too
    m_undo.clear();
}

int PreferencesDialog::section() const { return m_titles->currentRow(); }

void PreferencesDialog::showSection(int section) { m_titles->setCurrentRow(section); }

void PreferencesDialog::onEdited(const PreferenceSection* section)
{
    PreferenceValues values = PreferenceValues::of(m_preferences);
    section->take(values);
    change(tr("Edit preferences"), values);
}

void PreferencesDialog::change(const QString& what, const PreferenceValues& to)
{
    if (to != PreferenceValues::of(m_preferences))
        m_undo.push(new PreferenceEdit(what, m_preferences, to));
}

void PreferencesDialog::showValues()
{
    const PreferenceValues values = PreferenceValues::of(m_preferences);
    for (auto* const section : findChildren<PreferenceSection*>())
        section->showValues(values);
}

} // namespace widgets
