// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/storedtraces.h"

#include "core/store/storedresult.h"
#include "widgets/library/runlibrary.h"
#include "widgets/text/errortext.h"
#include "widgets/text/vantagetext.h"
#include "widgets/text/verdicttext.h"
#include "widgets/theme/classlook.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace widgets {

namespace {

    /// The value whose name the store keeps.
    template <typename Value>
    Value fromName(const std::string& name, std::size_t count, const char* (*nameOf)(Value))
    {
        for (std::size_t i = 0; i < count; ++i) {
            if (name == nameOf(Value(i)))
                return Value(i);
        }
        return Value(count - 1);
    }

    /// Enough to choose from, and shown at once.
    constexpr std::size_t MostListed = 1000;

    trace::Rule ruleOf(const std::string& name)
    {
        constexpr std::size_t Rules = std::size_t(trace::Rule::PassThrough) + 1;
        return fromName(name, Rules, trace::ruleName);
    }

} // namespace

StoredTraces::StoredTraces(RunLibrary& library, const core::IpAddress& address, QWidget* parent)
    : QDialog(parent)
    , m_library(library)
    , m_address(address)
    , m_state(new QLabel(tr("Reading the store…")))
    , m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("storedTraces"));
    setWindowTitle(tr("Stored Traces of %1").arg(QString::fromStdString(address.toString())));
    setAttribute(Qt::WA_DeleteOnClose);
    m_state->setObjectName(QStringLiteral("storedState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_list->setObjectName(QStringLiteral("storedList"));
    m_list->setAccessibleName(tr("Stored traces"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({ tr("Time"), tr("Asked"), tr("Port"), tr("Verdict"), tr("Rule"),
        tr("Between"), tr("From") });
    m_list->header()->setStretchLastSection(true);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_compare = buttons->addButton(tr("&Compare"), QDialogButtonBox::AcceptRole);
    m_compare->setObjectName(QStringLiteral("compareStored"));
    m_compare->setEnabled(false);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 110, fontMetrics().height() * 22);
    const int widths[] = { 20, 12, 8, 22, 14, 10 };
    for (int i = 0; i < 6; ++i)
        m_list->setColumnWidth(i, widths[i] * character);

    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
        [this] { m_compare->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &StoredTraces::choose);
    connect(m_compare, &QPushButton::clicked, this, &StoredTraces::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    load();
}

void StoredTraces::load()
{
    using Found = core::Result<Listed>;
    m_library.ask(
        this,
        [address = m_address](store::Store& store) -> Found {
            store::RunSelection all;
            all.simulated.reset();
            const auto runs = store.runs(all);
            if (!runs)
                return tl::unexpected(runs.error());
            Listed listed;
            // A run at a time: all rows of all runs would not be bounded.
            for (const store::Run& run : *runs) {
                const auto rows = store.traces(std::span(&run.id, 1), false);
                if (!rows)
                    return tl::unexpected(rows.error());
                for (const store::TraceRow& row : *rows) {
                    if (row.target == address)
                        listed.newest.push_back({ row, run });
                }
                std::stable_sort(
                    listed.newest.begin(), listed.newest.end(), [](const Entry& a, const Entry& b) {
                        return a.row.startedNs > b.row.startedNs;
                    });
                if (listed.newest.size() > MostListed) {
                    listed.older += listed.newest.size() - MostListed;
                    listed.newest.resize(MostListed);
                }
            }
            return listed;
        },
        [this](const Found& found) {
            if (!found) {
                m_state->setText(errorText(found.error()));
                return;
            }
            show(*found);
        });
}

void StoredTraces::show(const Listed& listed)
{
    m_entries = listed.newest;
    const std::vector<Entry>& entries = m_entries;
    m_state->setText(entries.empty()
            ? tr("The store holds no trace of this address yet. Traces are kept there while "
                 "keeping runs is switched on in the preferences.")
            : tr("Choose the trace to compare with; the newest stand first."));
    if (listed.older > 0) {
        m_state->setText(tr("%1 %n older trace(s) are left out.", nullptr,
            int(std::min<std::uint64_t>(listed.older, 1'000'000'000)))
                             .arg(m_state->text()));
    }
    for (const Entry& entry : entries) {
        const auto verdict = fromName(entry.row.verdict, trace::VerdictCount, trace::verdictName);
        std::optional<trace::Interval> interval;
        if (entry.row.beforeTtl)
            interval
                = trace::Interval { entry.row.afterTtl.value_or(0), *entry.row.beforeTtl, {}, {} };
        auto* const item = new QTreeWidgetItem(m_list,
            { QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.row.startedNs / 1'000'000),
                  QLocale::ShortFormat),
                passTitle(entry.row.pass), QString::number(entry.row.port), verdictTitle(verdict),
                ruleTitle(ruleOf(entry.row.rule)), intervalText(interval),
                entry.run.simulated
                    ? tr("%1 (simulated)")
                          .arg(vantageTitle(QString::fromStdString(entry.run.vantage)))
                    : vantageTitle(QString::fromStdString(entry.run.vantage)) });
        item->setIcon(3, verdictIcon(verdict));
    }
    if (!entries.empty()) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
        m_list->setFocus();
    }
}

void StoredTraces::choose()
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (at < 0)
        return;
    m_compare->setEnabled(false);
    using Read = core::Result<trace::TraceResult>;
    const Entry entry = m_entries[std::size_t(at)];
    m_library.ask(
        this,
        [entry](store::Store& store) -> Read {
            const auto rows = store.traces(std::span(&entry.row.run, 1), true);
            if (!rows)
                return tl::unexpected(rows.error());
            for (const store::TraceRow& row : *rows) {
                if (row.id == entry.row.id)
                    return store::traceOf(row);
            }
            return core::failure(core::ErrorCode::NotFound,
                tr("this trace is no longer in the store; its run may have been removed")
                    .toStdString());
        },
        [this, entry](const Read& read) {
            if (!read) {
                m_state->setText(errorText(read.error()));
                m_compare->setEnabled(true);
                return;
            }
            HostResult result;
            result.trace = std::make_shared<const trace::TraceResult>(*read);
            result.vantage = entry.run.vantage;
            result.run = entry.run.id;
            result.fromStore = true;
            Q_EMIT chosen(result);
            accept();
        });
}

} // namespace widgets
