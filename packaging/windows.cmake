# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Windows: icon and version in the program, Qt and the runtime of the compiler beside it, an installer.
# (What it has in common with other systems: common.cmake.)
set(generated "${CMAKE_CURRENT_BINARY_DIR}")

# --- the program ---------------------------------------------------------------------------------

purser_icon_files(icon purser.ico)
add_custom_target(purser_windows_icon DEPENDS "${icon}")
set(manifest "${CMAKE_CURRENT_LIST_DIR}/windows/purser.manifest")
if(MSVC) # its linker adds the manifest
    target_sources(purser PRIVATE "${manifest}")
else()
    set(manifest_resource "1 24 \"${manifest}\"")
endif()
configure_file("${CMAKE_CURRENT_LIST_DIR}/windows/purser.rc.in" "${generated}/purser.rc" @ONLY)
target_sources(purser PRIVATE "${generated}/purser.rc")
set_source_files_properties("${generated}/purser.rc" TARGET_DIRECTORY purser
    PROPERTIES OBJECT_DEPENDS "${icon};${manifest}")
add_dependencies(purser purser_windows_icon)

# --- what goes with it ---------------------------------------------------------------------------

include(PurserDeploy)
purser_deploy_qt()
if(CMAKE_CROSSCOMPILING)
    install(FILES "$ENV{PURSER_WINDOWS_PREFIX}/third-party-notices.txt" DESTINATION .)
endif()
# Not Qt's: its tool does not know it.
get_target_property(kind Qt6Keychain::Qt6Keychain TYPE)
if(kind STREQUAL "SHARED_LIBRARY")
    install(FILES $<TARGET_FILE:Qt6Keychain::Qt6Keychain> DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()
set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION "${CMAKE_INSTALL_BINDIR}")
set(CMAKE_INSTALL_SYSTEM_RUNTIME_COMPONENT Unspecified)
include(InstallRequiredSystemLibraries)
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION . RENAME LICENSE.txt)

# --- the installer -------------------------------------------------------------------------------

# NSIS.template.in is found before that of CMake, which can neither install for one user alone nor be
# asked which of both.
list(PREPEND CMAKE_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}/windows")
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_FILE_NAME "Purser-${PROJECT_VERSION}-windows-x64")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Purser)
set(CPACK_NSIS_COMPRESSOR "/SOLID lzma")
# The NSIS of its own project has a 32-bit installer only.
set(CPACK_PURSER_NSIS_TARGET x86-unicode)
if(CMAKE_CROSSCOMPILING)
    set(CPACK_PURSER_NSIS_TARGET amd64-unicode)
endif()
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\purser.exe")
file(TO_NATIVE_PATH "${icon}" native_icon)
string(REPLACE "\\" "\\\\" native_icon "${native_icon}")
file(TO_NATIVE_PATH "${CMAKE_SOURCE_DIR}/LICENSE" native_licence)
string(REPLACE "\\" "\\\\" native_licence "${native_licence}")
set(CPACK_NSIS_DEFINES "
  !define PURSER_ICON \\\"${native_icon}\\\"
  !define PURSER_LICENCE \\\"${native_licence}\\\"
  !define PURSER_PUBLISHER \\\"${CPACK_PACKAGE_VENDOR}\\\"
  !define PURSER_URL \\\"${PROJECT_HOMEPAGE_URL}\\\"
  !define PURSER_VERSION \\\"${PROJECT_VERSION}\\\"")
