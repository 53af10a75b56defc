# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

workbench_test(tst_assembler handshake LABELS unit)
workbench_test(tst_exercise handshake LABELS unit)
workbench_test(tst_lesson handshake LABELS unit)
workbench_test(tst_phrase handshake LABELS unit)
workbench_test(tst_provenconnections handshake LABELS unit)
