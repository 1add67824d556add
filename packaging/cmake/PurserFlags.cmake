# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Flags that every target of Purser compiles with. -Werror and the sanitizers are a matter of the
# preset (see CMakePresets.json), so that a newer compiler never breaks a user's build.
add_library(purser_flags INTERFACE)
target_compile_features(purser_flags INTERFACE cxx_std_20)
target_include_directories(purser_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(purser_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    PURSER_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(purser_flags INTERFACE /W4 /permissive- /utf-8)
else()
    target_compile_options(purser_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
        -Woverloaded-virtual -Wold-style-cast)
endif()

# What is handed out is hardened, and has nothing in it of the folder that it was built in. For all that
# is compiled here, what the tools of Qt generate too.
if(NOT MSVC)
    set(is_release $<CONFIG:RelWithDebInfo>)
    add_compile_options(
        $<${is_release}:-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.>
        $<${is_release}:-fstack-protector-strong>
        $<${is_release}:-U_FORTIFY_SOURCE>
        $<${is_release}:-D_FORTIFY_SOURCE=2>)
    if(WIN32)
        # The check of the stack is a library there, and the time of the link part of the program.
        add_link_options($<${is_release}:-fstack-protector-strong> LINKER:--no-insert-timestamp)
    elseif(NOT APPLE)
        add_link_options($<${is_release}:LINKER:-z,relro,-z,now>)
    endif()
endif()
