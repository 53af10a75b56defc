// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/figuredesk.h"

#include "widgets/adoption/questiontext.h"

#include <algorithm>

namespace widgets {

namespace {

    constexpr int PollMs = 80;

} // namespace

std::size_t StoreContents::simulated() const
{
    return std::size_t(std::count_if(
        runs.begin(), runs.end(), [](const store::Run& run) { return run.simulated; }));
}

/// Touched by the reader's thread alone.
struct FigureDesk::Worker {
    std::unique_ptr<analysis::FigureMaker> maker;
    QByteArray key;

    analysis::FigureMaker& makerOf(
        const store::Store& store, const analysis::Question& question, int version)
    {
        const QByteArray wanted = questionToJson(question) + '\n'
            + QByteArray::fromStdString(question.originFile) + '\n'
            + QByteArray::fromStdString(question.countryFile) + '\n' + QByteArray::number(version);
        if (!maker || wanted != key) {
            maker = std::make_unique<analysis::FigureMaker>(store, question);
            key = wanted;
        }
        return *maker;
    }
};

FigureDesk::FigureDesk(QObject* parent)
    : QObject(parent)
    , m_worker(std::make_shared<Worker>())
    , m_wanted(std::make_shared<Wanted>())
{
    m_poll.setInterval(PollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_wanted->share.load()); });
}

FigureDesk::~FigureDesk()
{
    dropAll();
    m_reader.dropWaiting();
}

void FigureDesk::setUrl(const QString& url)
{
    // What was asked of the store before must not be answered from this one: its maker refers to
    // the other, which is closed by then.
    dropAll();
    if (m_busy) {
        setBusy(false);
        Q_EMIT cancelled();
    }
    forget();
    m_reader.setUrl(url.toStdString());
}

void FigureDesk::dropAll()
{
    for (std::atomic<int>* const each : { &m_wanted->figure, &m_wanted->missing, &m_wanted->hosts,
             &m_wanted->all, &m_wanted->contents })
        ++*each;
    m_missingAsked.reset();
    m_figure.reset();
}

void FigureDesk::forget() { ++m_version; }

void FigureDesk::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_poll.start();
    else
        m_poll.stop();
}

void FigureDesk::readContents()
{
    const int id = ++m_wanted->contents;
    m_reader.ask(
        this,
        [id, wanted = m_wanted](store::Store& store) -> core::Result<std::vector<store::Run>> {
            if (wanted->contents != id)
                return core::failure(core::ErrorCode::Unavailable, "asked anew");
            store::RunSelection everything;
            everything.simulated = std::nullopt;
            return store.runs(everything);
        },
        [this, id](core::Result<std::vector<store::Run>> runs) {
            if (m_wanted->contents != id)
                return;
            if (!runs) {
                Q_EMIT contentsFailed(runs.error());
                return;
            }
            auto contents = std::make_shared<StoreContents>();
            contents->runs = std::move(*runs);
            Q_EMIT contentsRead(contents);
        },
        [id, wanted = m_wanted] { return wanted->contents != id; });
}

void FigureDesk::make(const QString& name, const analysis::Question& question)
{
    const int id = ++m_wanted->figure;
    ++m_wanted->missing;
    m_missingAsked.reset();
    ++m_wanted->hosts;
    m_wanted->share = 0;
    setBusy(true);
    Q_EMIT begun();
    m_reader.ask(
        this,
        [id, name = name.toStdString(), question, version = m_version, wanted = m_wanted,
            worker = m_worker](store::Store& store) -> core::Result<analysis::Figure> {
            if (wanted->figure != id)
                return core::failure(core::ErrorCode::Unavailable, "no longer wanted");
            return worker->makerOf(store, question, version).make(name, [&](double share) {
                wanted->share = share;
                return wanted->figure == id;
            });
        },
        [this, id, question](core::Result<analysis::Figure> figure) {
            if (m_wanted->figure != id)
                return;
            setBusy(false);
            if (!figure) {
                m_figure.reset();
                Q_EMIT failed(figure.error());
                return;
            }
            m_figure = std::make_shared<const analysis::Figure>(std::move(*figure));
            m_question = question;
            Q_EMIT made(m_figure);
        },
        [id, wanted = m_wanted] { return wanted->figure != id; });
}

void FigureDesk::findMissing(const analysis::Question& question)
{
    using Reasons = std::map<std::string, core::Text>;
    const int id = ++m_wanted->missing;
    m_missingAsked = question;
    m_reader.ask(
        this,
        [id, question, version = m_version, wanted = m_wanted, worker = m_worker](
            store::Store& store) -> core::Result<Reasons> {
            Reasons reasons;
            for (const analysis::FigureKind& kind : analysis::figureKinds()) {
                if (wanted->missing != id)
                    return core::failure(core::ErrorCode::Unavailable, "no longer wanted");
                core::Text why = worker->makerOf(store, question, version).missingFor(kind.name);
                if (!why.empty())
                    reasons[kind.name] = std::move(why);
            }
            return reasons;
        },
        [this, id](core::Result<Reasons> reasons) {
            if (m_wanted->missing != id)
                return;
            m_missingAsked.reset();
            if (reasons)
                Q_EMIT missingFound(*reasons);
        },
        [id, wanted = m_wanted] { return wanted->missing != id; });
}

void FigureDesk::findHosts(analysis::FigurePlace place, std::size_t most)
{
    if (!m_figure)
        return;
    const int id = ++m_wanted->hosts;
    Q_EMIT hostsBegun();
    m_reader.ask(
        this,
        [id, place, most, figure = m_figure, question = m_question, version = m_version,
            wanted = m_wanted,
            worker = m_worker](store::Store& store) -> core::Result<analysis::PointHosts> {
            if (wanted->hosts != id)
                return core::failure(core::ErrorCode::Unavailable, "no longer wanted");
            return worker->makerOf(store, question, version)
                .hostsBehind(*figure, place.series, place.category, most,
                    [&](double) { return wanted->hosts == id; });
        },
        [this, id](core::Result<analysis::PointHosts> hosts) {
            if (m_wanted->hosts != id)
                return;
            if (hosts)
                Q_EMIT hostsFound(std::make_shared<const analysis::PointHosts>(std::move(*hosts)));
            else
                Q_EMIT hostsFailed(hosts.error());
        },
        [id, wanted = m_wanted] { return wanted->hosts != id; });
    // Whoever clicked waits: what goes on in the background begins again behind it.
    if (m_missingAsked)
        findMissing(analysis::Question(*m_missingAsked));
}

void FigureDesk::cancel()
{
    ++m_wanted->figure;
    ++m_wanted->all;
    setBusy(false);
    Q_EMIT cancelled();
}

void FigureDesk::makeAll(
    const analysis::Question& question, EachFigure each, std::function<void()> done)
{
    auto all = std::make_shared<AllFigures>();
    all->id = ++m_wanted->all;
    all->question = question;
    all->each = std::move(each);
    all->done = std::move(done);
    makeNext(std::move(all));
}

void FigureDesk::makeNext(std::shared_ptr<AllFigures> all)
{
    // One at a time: whoever asks for something else meanwhile waits for one figure at most.
    m_reader.ask(
        this,
        [id = all->id, name = analysis::figureKinds()[all->next].name, question = all->question,
            version = m_version, wanted = m_wanted,
            worker = m_worker](store::Store& store) -> core::Result<analysis::Figure> {
            if (wanted->all != id)
                return core::failure(core::ErrorCode::Unavailable, "no longer wanted");
            return worker->makerOf(store, question, version).make(name, [&](double) {
                return wanted->all == id;
            });
        },
        [this, all](core::Result<analysis::Figure> figure) {
            const auto kinds = analysis::figureKinds();
            const std::size_t made = ++all->next;
            if (m_wanted->all == all->id)
                all->each(kinds[made - 1], figure, int(made), int(kinds.size()));
            // `each` may have cancelled.
            if (m_wanted->all == all->id && made < kinds.size())
                makeNext(all);
            else
                all->done();
        });
}

} // namespace widgets
