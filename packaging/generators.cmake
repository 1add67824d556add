# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Read by cpack for each kind of package: which parts of the installation belong into it. "Unspecified"
# is what the install() rules without a component put there: the program and all that goes with it on
# any system.
set(parts Unspecified)
if(CPACK_GENERATOR STREQUAL "DEB")
    list(APPEND parts debian)
elseif(CPACK_GENERATOR STREQUAL "RPM")
    list(APPEND parts zsh rpm)
endif()

list(GET CPACK_INSTALL_CMAKE_PROJECTS 0 build_folder)
set(CPACK_INSTALL_CMAKE_PROJECTS)
foreach(part IN LISTS parts)
    list(APPEND CPACK_INSTALL_CMAKE_PROJECTS "${build_folder}" "${CPACK_PACKAGE_NAME}" "${part}" "/")
endforeach()
