# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
workbench_test(tst_addressset targets LABELS unit)
workbench_test(tst_permutation targets LABELS unit)
workbench_test(tst_listline targets LABELS unit)
workbench_test(tst_linereader targets LABELS unit)
workbench_test(tst_portset targets LABELS unit)
workbench_test(tst_seenranges targets LABELS unit)
workbench_test(tst_shardwalk targets LABELS unit)
workbench_test(tst_specialpurpose targets LABELS unit)
workbench_test(tst_targetlist targets LABELS unit)
workbench_test(tst_targetspace targets LABELS unit)
