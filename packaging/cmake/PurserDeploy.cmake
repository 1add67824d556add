# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later

# purser_deploy_qt() installs beside the program what it needs of Qt: for systems that do not have Qt.
# Never on Linux: there Qt 6.4 ends the configuration with an error, and packages depend on Qt's. A static Qt
# is a part of the program.
function(purser_deploy_qt)
    if(PURSER_QT_IS_STATIC)
        return()
    endif()
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
        qt_generate_deploy_app_script(TARGET purser OUTPUT_SCRIPT script)
    else()
        qt_generate_deploy_app_script(TARGET purser FILENAME_VARIABLE script)
    endif()
    install(SCRIPT "${script}")
endfunction()
