# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by cpack before it packs. rpmbuild sets the times of files that are newer than SOURCE_DATE_EPOCH
# back to it, but leaves older ones as they are: as the checkout made them.
file(GLOB_RECURSE files LIST_DIRECTORIES true "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*")
if(files)
    file(TOUCH_NOCREATE ${files})
endif()
