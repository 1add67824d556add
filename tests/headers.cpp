// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing but the precompiled header of the tests: see tests/CMakeLists.txt.
