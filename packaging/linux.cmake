# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Free desktops: what they look for after an installation, then the deb, the rpm and the portable
# archive. (What the three have in common with other systems: common.cmake. Which part goes into which:
# generators.cmake.)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
find_program(PURSER_GZIP gzip REQUIRED)
set(generated "${CMAKE_CURRENT_BINARY_DIR}")
set(resources "${CMAKE_SOURCE_DIR}/resources")
set(files_to_make)

# purser_gzip(<file>) makes <file>.gz beside it: as small as it gets, without a time in it.
function(purser_gzip file)
    add_custom_command(OUTPUT "${file}.gz"
        COMMAND "${PURSER_GZIP}" -9 --no-name --force --keep "${file}"
        DEPENDS "${file}"
        VERBATIM)
    set(files_to_make ${files_to_make} "${file}.gz" PARENT_SCOPE)
endfunction()

# --- the desktop ---------------------------------------------------------------------------------

install(FILES "${resources}/${PURSER_ID}.desktop"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")

configure_file("${metainfo}" "${generated}/${PURSER_ID}.metainfo.xml" @ONLY)
install(FILES "${generated}/${PURSER_ID}.metainfo.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")

set(icon_sizes 16 22 24 32 48 64 128 256 512)
set(icon_names ${icon_sizes})
list(TRANSFORM icon_names APPEND ".png")
purser_icon_files(icons ${icon_names})
list(APPEND files_to_make ${icons})
foreach(size icon IN ZIP_LISTS icon_sizes icons)
    install(FILES "${icon}" RENAME "${PURSER_ID}.png"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps")
endforeach()
install(FILES "${resources}/icons/${PURSER_ID}.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")

# --- the terminal --------------------------------------------------------------------------------

configure_file("${resources}/purser.1.in" "${generated}/purser.1" @ONLY)
purser_gzip("${generated}/purser.1")
install(FILES "${generated}/purser.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")

install(FILES "${resources}/completions/purser.bash" RENAME purser
    DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
# zsh looks into site-functions everywhere but in what Debian packages, which have their own place.
install(FILES "${resources}/completions/purser.zsh" RENAME _purser
    DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions"
    COMPONENT zsh)

# --- the deb -------------------------------------------------------------------------------------

# purser_changelog(<debian|rpm>) makes the change log of that kind from the list of releases.
function(purser_changelog kind)
    add_custom_command(OUTPUT "${generated}/${kind}/changelog"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${generated}/${kind}"
        COMMAND Python3::Interpreter "${CMAKE_CURRENT_LIST_DIR}/linux/changelog.py" ${kind}
            "${generated}/${PURSER_ID}.metainfo.xml" "${CPACK_PACKAGE_CONTACT}"
            "${generated}/${kind}/changelog"
        DEPENDS linux/changelog.py "${generated}/${PURSER_ID}.metainfo.xml"
        VERBATIM)
    set(files_to_make ${files_to_make} "${generated}/${kind}/changelog" PARENT_SCOPE)
endfunction()

purser_changelog(debian)
purser_gzip("${generated}/debian/changelog")
install(FILES linux/copyright "${generated}/debian/changelog.gz"
    DESTINATION "${CMAKE_INSTALL_DOCDIR}"
    COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES "${resources}/completions/purser.zsh" RENAME _purser
    DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions"
    COMPONENT debian EXCLUDE_FROM_ALL)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# QtKeychain loads libsecret at run time, Qt trusts the certificates that the system has: neither shows
# in the libraries that the program is linked with.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, ca-certificates")
# Something that keeps secrets, the platform plugin for desktops without X, and what Qt itself says in
# other languages than English.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager | keepassxc, qt6-wayland, qt6-translations-l10n, hicolor-icon-theme")

# --- the rpm -------------------------------------------------------------------------------------

purser_changelog(rpm)
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/licenses/purser"
    COMPONENT rpm EXCLUDE_FROM_ALL)

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_CHANGELOG_FILE "${generated}/rpm/changelog")
set(CPACK_RPM_PACKAGE_REQUIRES "libsecret, ca-certificates, hicolor-icon-theme")
# The program's folders are its own, those that it shares with others are theirs.
set(share "/usr/${CMAKE_INSTALL_DATADIR}")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    ${share}/applications ${share}/metainfo ${share}/man ${share}/man/man1 ${share}/licenses
    ${share}/bash-completion ${share}/bash-completion/completions ${share}/zsh
    ${share}/zsh/site-functions ${share}/icons ${share}/icons/hicolor
    ${share}/icons/hicolor/scalable ${share}/icons/hicolor/scalable/apps)
foreach(size IN LISTS icon_sizes)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        ${share}/icons/hicolor/${size}x${size} ${share}/icons/hicolor/${size}x${size}/apps)
endforeach()
# Nothing of the machine or the moment (newfiles.cmake: only times newer than that of the sources are set
# back to it), and no links from a folder that debug packages use. Recommends stands here because cpack
# has no variable for it.
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/linux/newfiles.cmake")
set(CPACK_RPM_SPEC_MORE_DEFINE "Recommends: (gnome-keyring or kwalletmanager or keepassxc)
Recommends: qt6-qttranslations
Recommends: qt6-qtwayland
%define _build_id_links none
%define _buildhost reproducible
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1")

# --- the portable archive ------------------------------------------------------------------------

# Not by cpack, which takes files in the order of the file system: packaging/package installs this
# component beside the program and archives the folder.

install(CODE "
    execute_process(
        COMMAND \"${Python3_EXECUTABLE}\" \"${CMAKE_CURRENT_LIST_DIR}/linux/portable.py\"
            \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}\" --plugins \"${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}\"
        COMMAND_ERROR_IS_FATAL ANY)"
    COMPONENT portable EXCLUDE_FROM_ALL)
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION . COMPONENT portable EXCLUDE_FROM_ALL)
install(FILES linux/portable-readme.txt DESTINATION . RENAME README.txt
    COMPONENT portable EXCLUDE_FROM_ALL)

add_custom_target(purser_packaging_files ALL DEPENDS ${files_to_make})

set(CPACK_GENERATOR DEB RPM)
