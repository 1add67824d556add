# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds for Windows (64 bits) with Debian's mingw-w64. PURSER_WINDOWS_PREFIX is the folder that
# packaging/windows/prefix has made.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

# The compiler's libraries become part of the program, as Qt does.
set(CMAKE_EXE_LINKER_FLAGS_INIT -static)

set(CMAKE_FIND_ROOT_PATH "$ENV{PURSER_WINDOWS_PREFIX}" /usr/x86_64-w64-mingw32)
set(CMAKE_PREFIX_PATH "$ENV{PURSER_WINDOWS_PREFIX}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# rcc, moc and lrelease are those of the system that builds, in the same version.
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)

# Debian's Qt doesn't offer the plugins by itself.
set(QT_SKIP_AUTO_PLUGIN_INCLUSION OFF)
