// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/targetsgroup.h"

#include "core/lab/labprefixes.h"
#include "widgets/scan/fieldframe.h"
#include "widgets/scan/labtargets.h"
#include "widgets/scan/linesedit.h"
#include "widgets/scan/lists/listspanel.h"
#include "widgets/text/optionlabel.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QMenu>
#include <QSet>
#include <QToolButton>

namespace widgets {

TargetsGroup::TargetsGroup(QUndoStack& undo, QWidget* parent)
    : QGroupBox(tr("Targets"), parent)
    , m_targets(new LinesEdit(11))
    , m_exclusions(new LinesEdit(3))
    , m_lists(new ListsPanel(undo))
    , m_defaultBlocklist(new QCheckBox(optionLabel("no-default-blocklist")))
    , m_wholeInternet(new QCheckBox(optionLabel("whole-internet")))
    , m_labPrefixes(new QToolButton)
{
    m_targets->setObjectName(QStringLiteral("targets"));
    m_targets->setPlaceholderText(tr("One a line: 192.0.2.1, 192.0.2.0/24, 2001:db8::1 or a name"));
    m_exclusions->setObjectName(QStringLiteral("exclusions"));
    m_exclusions->setPlaceholderText(tr("One a line; an exclusion always wins"));
    m_lists->setObjectName(QStringLiteral("targetFiles"));
    m_defaultBlocklist->setObjectName(QStringLiteral("defaultBlocklist"));
    m_defaultBlocklist->setChecked(true);
    m_wholeInternet->setObjectName(QStringLiteral("wholeInternet"));
    m_labPrefixes->setObjectName(QStringLiteral("labPrefixes"));
    buildLabMenu();
    auto* const browser = new QToolButton;
    browser->setIcon(themedIcon(QStringLiteral("prefixes")));
    browser->setText(tr("What is left out…"));
    browser->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    browser->setObjectName(QStringLiteral("browsePrefixes"));
    browser->setToolTip(
        tr("The targets as a tree of prefixes, with what removes which part of them"));

    m_targetsFrame = new FieldFrame(tr("&Addresses, prefixes and names"), m_targets);
    m_filesFrame = new FieldFrame(optionLabel("list-of-ips-file"), m_lists);
    m_exclusionsFrame = new FieldFrame(optionLabel("exclude"), m_exclusions);
    m_blocklistFrame = new FieldFrame({}, m_defaultBlocklist);
    m_wholeInternetFrame = new FieldFrame({}, m_wholeInternet);
    m_wholeInternetFrame->hide();
    m_targetsFrame->setHelp(tr("What to probe, one a line: an address, a prefix, a range such as "
                               "192.0.2.1-192.0.2.9, or a host name."));
    m_filesFrame->setHelp(tr("Files with one target a line, or what an earlier scan wrote: read as "
                             "targets, as an allowlist, or as a blocklist, whose addresses are "
                             "never probed. Drop files anywhere on the form to add them."));
    m_exclusionsFrame->setHelp(optionHelp("exclude"));
    m_blocklistFrame->setHelp(optionHelp("no-default-blocklist"));
    m_wholeInternetFrame->setHelp(optionHelp("whole-internet"));

    auto* const tools = new QHBoxLayout;
    tools->addWidget(m_labPrefixes);
    tools->addStretch();
    tools->addWidget(browser);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_targetsFrame, 1);
    layout->addLayout(tools);
    layout->addWidget(m_filesFrame);
    layout->addWidget(m_exclusionsFrame);
    layout->addWidget(m_blocklistFrame);
    layout->addWidget(m_wholeInternetFrame);
    setFocusProxy(m_targets);

    for (const LinesEdit* edit : { m_targets, m_exclusions })
        connect(edit, &QPlainTextEdit::textChanged, this, &TargetsGroup::onTargetsChanged);
    connect(m_lists, &ListsPanel::changed, this, &TargetsGroup::onTargetsChanged);
    connect(m_lists, &ListsPanel::contentChanged, this, &TargetsGroup::onTargetsChanged);
    connect(m_defaultBlocklist, &QCheckBox::toggled, this, &TargetsGroup::onTargetsChanged);
    connect(m_wholeInternet, &QCheckBox::toggled, this, &TargetsGroup::changed);
    connect(browser, &QToolButton::clicked, this, &TargetsGroup::prefixBrowserWanted);
}

std::vector<std::string> TargetsGroup::targets() const
{
    std::vector<std::string> targets;
    for (const QString& line : m_targets->lines())
        targets.push_back(line.toStdString());
    return targets;
}

void TargetsGroup::setTargets(const std::vector<std::string>& targets)
{
    QStringList lines;
    for (const std::string& target : targets)
        lines.append(QString::fromStdString(target));
    m_targets->setLines(lines);
}

void TargetsGroup::addTargets(const QStringList& targets) { m_targets->addLines(targets); }

QStringList TargetsGroup::addExclusions(const QStringList& targets)
{
    const QStringList there = m_exclusions->lines();
    QSet<QString> known(there.begin(), there.end());
    QStringList fresh;
    for (const QString& target : targets) {
        if (known.contains(target))
            continue;
        known.insert(target);
        fresh.append(target);
    }
    m_exclusions->addLines(fresh);
    return fresh;
}

void TargetsGroup::removeExclusion(const QString& target) { m_exclusions->removeEntry(target); }

bool TargetsGroup::isAtExclusions(const QPoint& at) const
{
    return m_exclusionsFrame->geometry().contains(at);
}

void TargetsGroup::onTargetsChanged()
{
    // Given for the targets that stood there, not for what is typed now.
    {
        const QSignalBlocker blocker(m_wholeInternet);
        m_wholeInternet->setChecked(false);
    }
    Q_EMIT changed();
}

void TargetsGroup::setConfirmationAsked(bool asked)
{
    m_wholeInternetFrame->setVisible(asked || m_wholeInternet->isChecked());
}

void TargetsGroup::setLabPrefixesOffered(bool offered) { m_labPrefixes->setVisible(offered); }

std::vector<OptionBinding> TargetsGroup::bindings()
{
    const auto linesOf = [](const char* option, FieldFrame* frame, LinesEdit* edit) {
        return OptionBinding { option, frame, [edit] { return edit->lines(); },
            [edit](const QStringList& values) { edit->setLines(values); } };
    };
    const auto lists = [this](const char* option, ListUse use) {
        return OptionBinding { option, m_filesFrame, [this, use] { return m_lists->paths(use); },
            [this, use](const QStringList& values) { m_lists->setPaths(use, values); },
            [this] {
                for (const ListFile& file : m_lists->files()) {
                    if (file.path == QLatin1String("-"))
                        return tr("A window has no standard input to read; name a file.");
                }
                return QString();
            } };
    };
    return {
        lists("list-of-ips-file", ListUse::Targets),
        lists("allowlist-file", ListUse::Allowlist),
        lists("blocklist-file", ListUse::Blocklist),
        linesOf("exclude", m_exclusionsFrame, m_exclusions),
        { "no-default-blocklist", m_blocklistFrame,
            [this] {
                return m_defaultBlocklist->isChecked() ? QStringList()
                                                       : QStringList(QStringLiteral("true"));
            },
            [this](
                const QStringList& values) { m_defaultBlocklist->setChecked(values.isEmpty()); } },
        // Last: what stands before it takes the confirmation back.
        { "whole-internet", m_wholeInternetFrame,
            [this] {
                return m_wholeInternet->isChecked() ? QStringList(QStringLiteral("true"))
                                                    : QStringList();
            },
            [this](const QStringList& values) { m_wholeInternet->setChecked(!values.isEmpty()); } },
    };
}

void TargetsGroup::buildLabMenu()
{
    m_labPrefixes->setText(tr("La&b prefixes"));
    m_labPrefixes->setIcon(themedIcon(QStringLiteral("lab")));
    m_labPrefixes->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_labPrefixes->setPopupMode(QToolButton::InstantPopup);
    m_labPrefixes->setToolTip(tr("Insert prefixes that exist inside the lab"));
    auto* const menu = new QMenu(m_labPrefixes);
    menu->setToolTipsVisible(true);
    menu->addAction(tr("A sample of every kind, IPv4"), this,
        [this] { setTargets(labSample(core::Family::V4)); });
    menu->addAction(tr("A sample of every kind, IPv6"), this,
        [this] { setTargets(labSample(core::Family::V6)); });
    for (const auto& [title, prefix] :
        { std::pair { tr("Add IPv4 prefix"), &lab::LabPrefix::prefixV4 },
            std::pair { tr("Add IPv6 prefix"), &lab::LabPrefix::prefixV6 } }) {
        QMenu* const family = menu->addMenu(title);
        family->setToolTipsVisible(true);
        for (const lab::LabPrefix& entry : lab::labPrefixes()) {
            const QString text = QString::fromLatin1(entry.*prefix);
            auto* const action
                = family->addAction(tr("%1: %2").arg(QString::fromLatin1(entry.name), text), this,
                    [this, text] { addTargets({ text }); });
            action->setToolTip(QString::fromUtf8(entry.help));
        }
    }
    m_labPrefixes->setMenu(menu);
}

} // namespace widgets
