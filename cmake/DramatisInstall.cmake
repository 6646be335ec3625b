# SPDX-License-Identifier: Apache-2.0
# What `cmake --install` copies: the command with manual page and completions, the library with
# its public headers as a CMake package, and the sources of the rule pack. tests/tree/installed.txt
# lists every file.
include(CMakePackageConfigHelpers)

# The way from a file to a graph, and all that its signatures name. Everything else is internal.
set(dramatis_public_headers
  model/offsets.hpp model/diagnostic.hpp model/vocabulary.hpp model/document.hpp model/token.hpp model/syntax.hpp
  model/few.hpp model/entity.hpp model/facts.hpp model/annotated_document.hpp model/annotation_codec.hpp
  text/input_format.hpp text/sources.hpp text/reader.hpp
  matcher/trace.hpp extractors/pipeline.hpp
  graph/graph.hpp graph/graph_builder.hpp
  exporters/exporter.hpp)

# Inside the tree headers are included from its root ("model/token.hpp"); installed they stand
# below dramatis/, so that nobody's own model/ is in the way.
function(dramatis_install_headers)
  set(names "${dramatis_public_headers}")
  list(TRANSFORM names REPLACE "\\." "\\\\.")
  list(JOIN names "|" names)
  foreach(header IN LISTS dramatis_public_headers)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${header}")
    file(READ "${PROJECT_SOURCE_DIR}/${header}" text)
    string(REGEX REPLACE "#include \"(${names})\"" "#include \"dramatis/\\1\"" text "${text}")
    string(REGEX MATCH "#include \"(model|lexicon|text|matcher|extractors|graph|exporters|app)/[^\"]*\"" private "${text}")
    if(private)
      message(FATAL_ERROR "${header} is public, but has ${private}, which is not")
    endif()
    set(copy "${CMAKE_BINARY_DIR}/include/dramatis/${header}")
    file(CONFIGURE OUTPUT "${copy}" CONTENT "${text}" @ONLY)
    get_filename_component(folder "${header}" DIRECTORY)
    install(FILES "${copy}" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/dramatis/${folder}")
  endforeach()
endfunction()

# Dramatis::dramatis is the engine and the image of its rules, two archives: the program that
# makes the image is built from the first.
function(dramatis_install_library)
  add_library(dramatis_package INTERFACE)
  target_link_libraries(dramatis_package INTERFACE dramatis dramatis_embedded_pack)
  target_compile_features(dramatis_package INTERFACE cxx_std_20)
  target_include_directories(dramatis INTERFACE "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
  set_target_properties(dramatis PROPERTIES EXPORT_NAME engine)
  set_target_properties(dramatis_embedded_pack PROPERTIES EXPORT_NAME rules OUTPUT_NAME dramatis_rules)
  set_target_properties(dramatis_package PROPERTIES EXPORT_NAME dramatis)
  install(TARGETS dramatis dramatis_embedded_pack dramatis_package EXPORT DramatisTargets
          ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")

  set(package "${CMAKE_INSTALL_LIBDIR}/cmake/Dramatis")
  install(EXPORT DramatisTargets NAMESPACE Dramatis:: DESTINATION "${package}")
  configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/DramatisConfig.cmake.in"
    "${CMAKE_BINARY_DIR}/DramatisConfig.cmake" INSTALL_DESTINATION "${package}")
  write_basic_package_version_file("${CMAKE_BINARY_DIR}/DramatisConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
  install(FILES "${CMAKE_BINARY_DIR}/DramatisConfig.cmake" "${CMAKE_BINARY_DIR}/DramatisConfigVersion.cmake"
          DESTINATION "${package}")
endfunction()

# Completions are written by a program that asks the parser of the command for its options.
function(dramatis_install_command)
  install(TARGETS dramatis-cli DESTINATION "${CMAKE_INSTALL_BINDIR}")
  install(FILES "${PROJECT_SOURCE_DIR}/docs/dramatis.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")

  add_executable(dramatis-completions "${PROJECT_SOURCE_DIR}/tools/dramatis_completions.cpp")
  target_link_libraries(dramatis-completions PRIVATE dramatis_app dramatis_warnings)
  set(folder "${CMAKE_BINARY_DIR}/completions")
  file(MAKE_DIRECTORY "${folder}")
  set(files "${folder}/dramatis" "${folder}/_dramatis" "${folder}/dramatis.fish")
  add_custom_command(OUTPUT ${files}
    COMMAND dramatis-completions bash > "${folder}/dramatis"
    COMMAND dramatis-completions zsh > "${folder}/_dramatis"
    COMMAND dramatis-completions fish > "${folder}/dramatis.fish"
    DEPENDS dramatis-completions COMMENT "Writing completions for bash, zsh and fish")
  add_custom_target(dramatis_completion_files ALL DEPENDS ${files})
  install(FILES "${folder}/dramatis" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
  install(FILES "${folder}/_dramatis" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions")
  install(FILES "${folder}/dramatis.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
endfunction()

dramatis_install_headers()
dramatis_install_library()
dramatis_install_command()
install(DIRECTORY "${PROJECT_SOURCE_DIR}/rules/en" DESTINATION "${CMAKE_INSTALL_DATADIR}/dramatis/rules"
        PATTERN ".*" EXCLUDE)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/NOTICE" "${PROJECT_SOURCE_DIR}/CHANGELOG.md"
        DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/dramatis")
