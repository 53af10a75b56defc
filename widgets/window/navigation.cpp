// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/navigation.h"

#include "widgets/adoption/adoptionpage.h"
#include "widgets/handshake/handshakepage.h"
#include "widgets/runs/runspage.h"
#include "widgets/scan/scanpage.h"
#include "widgets/session/workbench.h"
#include "widgets/trace/tracepage.h"
#include "widgets/window/pagestack.h"

namespace widgets {

void connectNavigation(Workbench& workbench, PageStack* pages)
{
    const Navigator& navigator = workbench.navigator();
    const auto answer = [&](auto signal, PageId id, auto does) {
        QObject::connect(&navigator, signal, pages, [pages, id, does](const auto&... what) {
            does(what...);
            pages->showPage(id);
        });
    };
    const auto nothing = [] {};
    answer(&Navigator::traceWanted, PageId::Trace,
        [pages](const auto& question) { pages->trace()->trace(question); });
    answer(&Navigator::verifyWanted, PageId::Trace,
        [pages](const auto& question) { pages->trace()->verify(question); });
    answer(&Navigator::historyWanted, PageId::Adoption,
        [pages](const auto& address) { pages->adoption()->showHistory(address); });
    answer(&Navigator::requestWanted, PageId::Scan,
        [pages](const auto& request) { pages->scan()->setRequest(request); });
    answer(&Navigator::runWanted, PageId::Runs, [pages](auto run) { pages->runs()->showRun(run); });
    answer(&Navigator::comparisonWanted, PageId::Runs,
        [pages](auto before, auto after) { pages->runs()->compare(before, after); });
    answer(&Navigator::captureWanted, PageId::Handshake, [pages, &workbench](const auto& file) {
        workbench.recentFiles().add(RecentFile::Kind::Capture, file);
        pages->handshake()->openCapture(file);
    });
    answer(&Navigator::scanPageWanted, PageId::Scan, nothing);
    answer(&Navigator::livePageWanted, PageId::Live, nothing);
    answer(&Navigator::tracePageWanted, PageId::Trace, nothing);
    answer(&Navigator::runsPageWanted, PageId::Runs, nothing);
    answer(&Navigator::adoptionPageWanted, PageId::Adoption, nothing);
    answer(&Navigator::handshakePageWanted, PageId::Handshake, nothing);
}

} // namespace widgets
