// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/htmltext.h"

namespace figure {

std::string escaped(std::string_view text)
{
    std::string html;
    for (const char each : text) {
        switch (each) {
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '&':
            html += "&amp;";
            break;
        case '"':
            html += "&quot;";
            break;
        case '\'':
            html += "&#39;";
            break;
        default:
            html += static_cast<unsigned char>(each) < ' ' && each != '\n' ? ' ' : each;
        }
    }
    return html;
}

std::string element(std::string_view name, std::string_view text)
{
    return "<" + std::string(name) + ">" + escaped(text) + "</" + std::string(name) + ">";
}

} // namespace figure
