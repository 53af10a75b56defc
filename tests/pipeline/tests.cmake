# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What lies between a scan, its traces and its proofs.
workbench_test(tst_targetplan pipeline LABELS unit)
workbench_test(tst_targetstream pipeline LABELS unit threads)
workbench_test(tst_pathcache pipeline LABELS unit threads)
workbench_test(tst_sourceports pipeline LABELS unit)
workbench_test(tst_hostcategory pipeline LABELS unit)
workbench_test(tst_findingtext pipeline LABELS unit)
workbench_test(tst_resultmailbox pipeline LABELS unit threads)
workbench_test(tst_targetfeed pipeline LABELS unit threads)
workbench_test(tst_followup pipeline LABELS unit threads)
