// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nethelper/channel.h"
#include "app/nethelper/rights.h"

#include <unistd.h>

#include <cstring>

namespace {

constexpr const char* ForPeople
    = "mptcp-nethelper opens packet sockets for mptcp-probe and mptcp-workbench, which start it "
      "when they\nhave no right to. There is nothing to be done with it by hand, and it takes no "
      "options.\n";

enum ExitStatus { Answered = 0, NotAnswered = 1, StartedByHand = 2 };

} // namespace

/// Opens one packet socket for who started it and ends. Neither arguments nor the environment
/// matter: all that is read is one message of fixed size.
int main()
{
    if (!nethelper::keepPacketRightAlone())
        return NotAnswered;
    if (!nethelper::hasChannel()) {
        const ssize_t written = write(STDERR_FILENO, ForPeople, std::strlen(ForPeople));
        return written < 0 ? NotAnswered : StartedByHand;
    }
    nethelper::Outcome outcome;
    net::helper::Request request;
    outcome.answer.refusal = nethelper::receiveRequest(request);
    if (outcome.answer.refusal == net::helper::Refusal::None)
        outcome = nethelper::fulfil(request);
    return nethelper::sendAnswer(outcome) ? Answered : NotAnswered;
}
