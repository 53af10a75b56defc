# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
workbench_test(tst_rowfields output LABELS unit)
workbench_test(tst_rowfilter output LABELS unit)
workbench_test(tst_rowwriter output LABELS unit)
workbench_test(tst_statusreport output LABELS unit)
workbench_test(tst_metadata output LABELS unit)
