// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/profiles/profilebar.h"

#include "widgets/scan/lambdacommand.h"
#include "widgets/session/wholefile.h"
#include "widgets/text/errortext.h"
#include "widgets/theme/themedicon.h"
#include "widgets/theme/warningline.h"
#include "widgets/window/actiontext.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>
#include <QUndoStack>

namespace widgets {

namespace {

    constexpr int NoProfile = 0; ///< index of the entry "Own settings"
    constexpr int LongestName = 80;

    void addHeading(QComboBox& box, const QString& text)
    {
        box.addItem(text);
        auto* const item = qobject_cast<QStandardItemModel*>(box.model())->item(box.count() - 1);
        item->setFlags(Qt::NoItemFlags);
        QFont bold = box.font();
        bold.setBold(true);
        item->setFont(bold);
    }

} // namespace

ProfileBar::ProfileBar(QUndoStack& undo, QWidget* parent)
    : QWidget(parent)
    , m_undo(undo)
    , m_choice(new QComboBox)
    , m_changed(new QLabel(tr("changed")))
    , m_saveButton(new QToolButton)
    , m_more(new QToolButton)
{
    m_choice->setObjectName(QStringLiteral("profile"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(24);
    m_choice->setMaxVisibleItems(20);
    m_choice->setToolTip(tr("Fill the form from an example or from settings that you saved"));
    m_choice->setWhatsThis(
        tr("A profile is a form by a name. Choosing one fills the form; the targets stay unless "
           "the profile has its own. Your profiles are kept as config files, which mptcp-probe "
           "reads with --config."));
    m_changed->setObjectName(QStringLiteral("profileChanged"));
    m_changed->setToolTip(tr("The form differs from the profile; save it or go back to it"));
    QFont italic = m_changed->font();
    italic.setItalic(true);
    m_changed->setFont(italic);
    m_changed->setForegroundRole(QPalette::PlaceholderText);
    auto* const label = new QLabel(tr("Profile"));
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(tr("Profile"));
    buildActions();

    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_choice, 1);
    layout->addWidget(m_changed);
    layout->addWidget(m_saveButton);
    layout->addWidget(m_more);
    connect(m_choice, &QComboBox::activated, this, &ProfileBar::onActivated);
    load();
    fill();
}

void ProfileBar::buildActions()
{
    const auto add = [this](const char* icon, const QString& text, const char* name,
                         const QString& help, auto slot) {
        auto* const action = icon ? new QAction(themedIcon(QLatin1String(icon)), text, this)
                                  : new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        describe(action, help);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_save = add("save", tr("Save pro&file"), "saveProfile",
        tr("Keep the form in the chosen profile."), [this] { save(); });
    m_saveAs = add(nullptr, tr("Save profile &as…"), "saveProfileAs",
        tr("Keep the form under a new name."), [this] { saveAs(); });
    m_revert = add("reload", tr("&Back to the profile"), "revertProfile",
        tr("Fill the form with the chosen profile again."), [this] {
            if (const auto* const profile = current())
                Q_EMIT profileChosen(profile->appliedTo(m_request));
        });
    m_rename = add(nullptr, tr("Re&name profile…"), "renameProfile",
        tr("Give the chosen profile another name."), [this] {
            askName(tr("Rename Profile"), chosen(), false, false,
                [this](const QString& name, bool) { return rename(name); });
        });
    m_remove = add("remove", tr("&Delete profile"), "deleteProfile",
        tr("Delete the chosen profile; can be undone."), [this] { remove(); });
    m_export = add(nullptr, tr("E&xport as config file…"), "exportProfile",
        tr("Write the form to a file that the command line reads, too."), [this] { exportFile(); });
    m_import = add("open", tr("&Open config file…"), "importProfile",
        tr("Fill the form with the options of a file."), [this] { importFile(); });

    m_saveButton->setDefaultAction(m_save);
    m_saveButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_saveButton->setAccessibleName(tr("Save profile"));
    auto* const menu = new QMenu(m_more);
    menu->addActions({ m_save, m_saveAs, m_revert });
    menu->addSeparator();
    menu->addActions({ m_rename, m_remove });
    menu->addSeparator();
    menu->addActions({ m_export, m_import });
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setIcon(themedIcon(QStringLiteral("menu")));
    m_more->setObjectName(QStringLiteral("profileMenu"));
    m_more->setToolTip(tr("Save, rename, delete and export profiles"));
    m_more->setAccessibleName(m_more->toolTip());
}

QList<QAction*> ProfileBar::actions() const
{
    return { m_save, m_saveAs, m_revert, m_rename, m_remove, m_export, m_import };
}

void ProfileBar::load()
{
    m_profiles = shippedProfiles();
    std::vector<core::Error> errors;
    for (ScanProfile& own : m_store.load(&errors))
        m_profiles.push_back(std::move(own));
    for (const core::Error& error : errors)
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
}

void ProfileBar::fill()
{
    m_choice->clear();
    m_choice->addItem(tr("No profile"));
    addHeading(*m_choice, tr("Examples"));
    bool own = false;
    for (std::size_t i = 0; i < m_profiles.size(); ++i) {
        const ScanProfile& profile = m_profiles[i];
        if (!profile.shipped && !own) {
            own = true;
            addHeading(*m_choice, tr("Yours"));
        }
        m_choice->addItem(profile.name, int(i));
        m_choice->setItemData(m_choice->count() - 1, profile.help, Qt::ToolTipRole);
    }
}

void ProfileBar::reload(const QString& name)
{
    load();
    fill();
    choose(name, m_request);
}

const ScanProfile* ProfileBar::current() const
{
    const QVariant index = m_choice->currentData();
    return index.isValid() ? &m_profiles[index.toUInt()] : nullptr;
}

QString ProfileBar::chosen() const
{
    const auto* const profile = current();
    return profile ? profile->name : QString();
}

QString ProfileBar::chosenKey() const
{
    const auto* const profile = current();
    return profile ? profile->key() : QString();
}

void ProfileBar::choose(const QString& name, const scan::ScanRequest& request)
{
    m_request = request;
    int found = NoProfile;
    for (int row = 0; row < m_choice->count() && found == NoProfile; ++row) {
        const QVariant index = m_choice->itemData(row);
        if (!index.isValid())
            continue;
        const ScanProfile& profile = m_profiles[index.toUInt()];
        // Many forms without targets look alike: only a profile with its own is recognised.
        if (name.isEmpty() ? profile.withTargets && profile.matches(request)
                           : profile.key() == name || profile.name == name)
            found = row;
    }
    m_choice->setCurrentIndex(found);
    update();
}

void ProfileBar::setCurrent(const scan::ScanRequest& request)
{
    m_request = request;
    update();
}

void ProfileBar::onActivated(int)
{
    if (const auto* const profile = current())
        Q_EMIT profileChosen(profile->appliedTo(m_request));
    update();
}

void ProfileBar::update()
{
    const auto* const profile = current();
    const bool changed = profile && !profile->matches(m_request);
    const bool own = profile && !profile->shipped;
    m_changed->setVisible(changed);
    m_choice->setAccessibleDescription(changed ? m_changed->toolTip() : QString());
    const QString unchanged = tr("The form is as the profile is.");
    const QString notOwn = tr("Choose a profile of your own first; those that came along stay.");
    setAvailable(m_save, !own || changed, unchanged);
    setAvailable(m_revert, changed, unchanged);
    setAvailable(m_rename, own, notOwn);
    setAvailable(m_remove, own, notOwn);
    if (profile && !profile->help.isEmpty())
        m_choice->setToolTip(profile->help);
}

void ProfileBar::save()
{
    const auto* const profile = current();
    if (!profile || profile->shipped)
        return saveAs();
    const ScanProfile before = *profile;
    if (const auto saved = saveAs(before.name, before.withTargets); !saved)
        Q_EMIT failed(saved.error());
}

void ProfileBar::saveAs()
{
    const auto* const profile = current();
    const QString proposal = profile && profile->shipped ? QString() : chosen();
    askName(tr("Save Profile"), proposal, profile && profile->withTargets, true,
        [this](const QString& name, bool withTargets) { return saveAs(name, withTargets); });
}

core::Result<void> ProfileBar::saveAs(const QString& name, bool withTargets)
{
    for (const ScanProfile& profile : m_profiles) {
        if (profile.shipped && profile.name == name)
            return core::failure(
                core::ErrorCode::InvalidInput, "an example has this name; choose another one");
    }
    ScanProfile profile;
    profile.name = name;
    profile.withTargets = withTargets;
    profile.request = m_request;
    const auto old = std::find_if(m_profiles.begin(), m_profiles.end(),
        [&](const ScanProfile& known) { return known.name == name; });
    const std::optional<ScanProfile> replaced
        = old == m_profiles.end() ? std::nullopt : std::optional(*old);
    if (const auto saved = m_store.save(profile); !saved)
        return saved;
    reload(name);
    if (replaced && profileText(*replaced) != profileText(profile)) {
        m_undo.push(new LambdaCommand(
            tr("saving profile “%1”").arg(name),
            [this, profile] {
                if (m_store.save(profile))
                    reload(profile.name);
            },
            [this, before = *replaced] {
                if (m_store.save(before))
                    reload(before.name);
            }));
        Q_EMIT undoOffered(tr("Profile “%1” was replaced").arg(name));
        return {};
    }
    Q_EMIT said(tr("Profile “%1” saved").arg(name));
    return {};
}

core::Result<void> ProfileBar::rename(const QString& name)
{
    const auto* const profile = current();
    if (!profile || profile->shipped || profile->name == name)
        return {};
    for (const ScanProfile& known : m_profiles) {
        if (known.name == name)
            return core::failure(
                core::ErrorCode::InvalidInput, "there is a profile of this name already");
    }
    ScanProfile renamed = *profile;
    const QString before = profile->name;
    renamed.name = name;
    if (const auto saved = m_store.save(renamed); !saved)
        return saved;
    if (const auto removed = m_store.remove(before); !removed)
        return removed;
    reload(name);
    Q_EMIT said(tr("Profile “%1” is “%2” now").arg(before, name));
    return {};
}

void ProfileBar::remove()
{
    const auto* const profile = current();
    if (!profile || profile->shipped)
        return;
    const ScanProfile gone = *profile;
    if (const auto removed = m_store.remove(gone.name); !removed)
        return Q_EMIT failed(removed.error());
    reload({});
    m_undo.push(new LambdaCommand(
        tr("deleting profile “%1”").arg(gone.name),
        [this, gone] {
            // Done already the first time.
            if (QFile::exists(m_store.fileOf(gone.name)) && m_store.remove(gone.name))
                reload({});
        },
        [this, gone] {
            if (const auto saved = m_store.save(gone); !saved)
                Q_EMIT failed(saved.error());
            reload(gone.name);
        }));
    Q_EMIT undoOffered(tr("Profile “%1” was deleted").arg(gone.name));
}

void ProfileBar::askName(const QString& title, const QString& name, bool withTargets,
    bool offerTargets, const std::function<core::Result<void>(const QString&, bool)>& accept)
{
    auto* const dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("profileName"));
    dialog->setWindowTitle(title);
    auto* const edit = new QLineEdit(name);
    edit->setObjectName(QStringLiteral("name"));
    edit->setMaxLength(LongestName);
    edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * 40);
    auto* const targets = new QCheckBox(tr("Keep the &targets and their lists in it"));
    targets->setObjectName(QStringLiteral("withTargets"));
    targets->setChecked(withTargets);
    targets->setVisible(offerTargets);
    targets->setToolTip(tr("Otherwise the profile leaves the targets of the form as they are"));
    auto* const trouble = new WarningLine;
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto* const form = new QFormLayout(dialog);
    form->addRow(tr("&Name"), edit);
    form->addRow(targets);
    form->addRow(trouble);
    form->addRow(buttons);
    auto* const save = buttons->button(QDialogButtonBox::Save);
    const auto judge = [=] { save->setEnabled(!edit->text().trimmed().isEmpty()); };
    connect(edit, &QLineEdit::textChanged, dialog, judge);
    judge();
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, [=] {
        if (const auto done = accept(edit->text().trimmed(), targets->isChecked()); !done)
            trouble->setText(errorText(done.error()));
        else
            dialog->accept();
    });
    dialog->open();
}

void ProfileBar::exportFile()
{
    const QString name = chosen().isEmpty() ? QStringLiteral("scan") : chosen();
    const QString file = QFileDialog::getSaveFileName(this, tr("Export as Config File"),
        name + QStringLiteral(".conf"), tr("Config files (*.conf);;All files (*)"));
    if (file.isEmpty())
        return;
    ScanProfile profile;
    profile.withTargets = true;
    profile.request = m_request;
    if (const auto written = writeWhole(file, profileText(profile)); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT said(tr("Written to %1").arg(file));
}

void ProfileBar::importFile()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Open Config File"), {}, tr("Config files (*.conf *.ini);;All files (*)"));
    if (file.isEmpty())
        return;
    const auto text = readSmallFile(file);
    const auto profile = text ? profileFromText(file, *text)
                              : core::Result<ScanProfile>(tl::unexpected(text.error()));
    if (!profile)
        return Q_EMIT failed(profile.error());
    m_choice->setCurrentIndex(NoProfile);
    Q_EMIT profileChosen(profile->appliedTo(m_request));
    update();
}

} // namespace widgets
