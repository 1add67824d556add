# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later

# macOS: the bundle with icon, version and Qt in it, and a disk image. (What it has in common with other
# systems: common.cmake.)
set(PURSER_SIGNING_IDENTITY "" CACHE STRING
    "Developer ID to sign the bundle with, - for an ad hoc signature; empty to leave it unsigned")

# --- the bundle ----------------------------------------------------------------------------------

purser_icon_files(icon purser.icns)
add_custom_target(purser_macos_icon DEPENDS "${icon}")
add_dependencies(purser purser_macos_icon)
target_sources(purser PRIVATE "${icon}")
set_source_files_properties("${icon}" TARGET_DIRECTORY purser
    PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(purser PROPERTIES
    OUTPUT_NAME Purser
    MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_LIST_DIR}/macos/Info.plist.in"
    MACOSX_BUNDLE_BUNDLE_NAME Purser
    MACOSX_BUNDLE_GUI_IDENTIFIER "${PURSER_ID}"
    MACOSX_BUNDLE_ICON_FILE purser.icns
    MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
    MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
    MACOSX_BUNDLE_COPYRIGHT "2026 ${CPACK_PACKAGE_VENDOR}, GPL-3.0-or-later")

# macdeployqt follows what the program is linked with: QtKeychain comes along by itself.
include(PurserDeploy)
purser_deploy_qt()

# Last of all: a later change would break the signature. With the hardened runtime, as notarization
# wants it.
if(PURSER_SIGNING_IDENTITY)
    install(CODE "
        execute_process(
            COMMAND codesign --force --deep --timestamp --options runtime
                --entitlements \"${CMAKE_CURRENT_LIST_DIR}/macos/entitlements.plist\"
                --sign \"${PURSER_SIGNING_IDENTITY}\"
                \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/Purser.app\"
            COMMAND_ERROR_IS_FATAL ANY)")
endif()

# --- the disk image ------------------------------------------------------------------------------

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME "Purser-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_DMG_VOLUME_NAME "Purser ${PROJECT_VERSION}")
# The licence stands in the bundle's About, not in front of the image.
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)
