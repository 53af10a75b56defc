// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figurerequest/figurerequest.h"
#include "widgets/figures/figureexport.h"

namespace figure {

inline widgets::FigureExport pictureOptions(const FigureRequest& request)
{
    return { QSize(request.width, request.height), request.dpi,
        request.theme == Theme::Dark ? widgets::FigureTheme::Dark : widgets::FigureTheme::Light };
}

} // namespace figure
