# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every package says of Purser. Version, summary and home page are those of project().
set(CPACK_PACKAGE_NAME purser)
set(CPACK_PACKAGE_VENDOR "The Purser authors")
set(CPACK_PACKAGE_CONTACT "The Purser authors <purser@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_FILE "${CMAKE_CURRENT_LIST_DIR}/description.txt")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_EXECUTABLES purser Purser)
set(CPACK_STRIP_FILES ON)

# Whatever the umask of whoever makes the package.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# The list of releases stands in the AppStream metadata. A version that is not in it has no change log
# and no date.
set(metainfo "${CMAKE_SOURCE_DIR}/resources/${PURSER_ID}.metainfo.xml.in")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${metainfo}")
file(READ "${metainfo}" releases)
if(NOT releases MATCHES "<release version=\"([^\"]*)\" date=\"([^\"]*)\"")
    message(FATAL_ERROR "${metainfo} has no release")
endif()
if(NOT CMAKE_MATCH_1 STREQUAL PROJECT_VERSION)
    message(FATAL_ERROR "The newest release in ${metainfo} is ${CMAKE_MATCH_1}, "
        "the project's version is ${PROJECT_VERSION}")
endif()
set(PURSER_RELEASE_DATE "${CMAKE_MATCH_2}")
