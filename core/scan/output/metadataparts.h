// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/pathtable.h"
#include "core/scan/scanrequest.h"

#include <nlohmann/json.hpp>

/// What the metadata of every kind of run have in common.
namespace scan {

using Json = nlohmann::ordered_json;

/// This machine's name; empty where it has none.
std::string hostName();
/// Adds the interface and the ways that probes took; `sendPath` may be empty.
void addPaths(const net::PathTable& paths, const std::string& sendPath, Json& json);
/// Every option that `applies` with its value, the default where it was not given. The password of
/// a store is left out.
Json configurationJson(ScanRequest request, bool (*applies)(std::string_view name));

} // namespace scan
