// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/namelookup.h"

#include <QCoreApplication>

namespace probe {

namespace {

    /// Of each name server, for the C library: a look-up that was given up goes on in its thread.
    constexpr const char* ResolverLimits = "timeout:2 attempts:1";

    char ApplicationName[] = "mptcp-probe";
    char* Arguments[] = { ApplicationName, nullptr };

} // namespace

NameLookup::NameLookup()
    : m_application(std::make_unique<QCoreApplication>(m_argumentCount, Arguments))
{
    if (!qEnvironmentVariableIsSet("RES_OPTIONS"))
        qputenv("RES_OPTIONS", ResolverLimits);
}

NameLookup::~NameLookup() = default;

} // namespace probe
