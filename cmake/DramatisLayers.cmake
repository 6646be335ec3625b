# SPDX-License-Identifier: Apache-2.0
# A layer is a folder of the data flow, built as an object library dramatis_<folder>.
# LIBRARIES are what its users link; of HEADERS nothing is left after compiling.

function(dramatis_layer folder)
  cmake_parse_arguments(ARG "" "" "USES;LIBRARIES;HEADERS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${folder}/*.cpp")
  add_library(dramatis_${folder} OBJECT ${sources})
  target_include_directories(dramatis_${folder} PUBLIC "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}>")
  # Not linked: a private library of an object library would travel on to those who link it.
  target_compile_options(dramatis_${folder} PRIVATE $<TARGET_PROPERTY:dramatis_warnings,INTERFACE_COMPILE_OPTIONS>)
  foreach(library IN LISTS ARG_LIBRARIES ARG_HEADERS)
    target_link_libraries(dramatis_${folder} PUBLIC ${library})
  endforeach()
  set(dramatis_${folder}_libraries "${ARG_LIBRARIES}" PARENT_SCOPE)
endfunction()

# All layers in one static library, the one that is installed.
function(dramatis_library name)
  cmake_parse_arguments(ARG "" "" "LAYERS" ${ARGN})
  add_library(${name} STATIC)
  target_include_directories(${name} PUBLIC "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}>")
  foreach(layer IN LISTS ARG_LAYERS)
    target_sources(${name} PRIVATE $<TARGET_OBJECTS:dramatis_${layer}>)
    target_link_libraries(${name} PUBLIC ${dramatis_${layer}_libraries})
  endforeach()
endfunction()
