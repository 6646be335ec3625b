# SPDX-License-Identifier: Apache-2.0
# A layer is a folder of the data flow, built as an object library dramatis_<folder>.

function(dramatis_layer folder)
  cmake_parse_arguments(ARG "" "" "USES;LIBRARIES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${folder}/*.cpp")
  if(NOT sources)
    return()
  endif()
  add_library(dramatis_${folder} OBJECT ${sources})
  target_include_directories(dramatis_${folder} PUBLIC "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}>")
  # Not linked: a private library of an object library would travel on to those who link it.
  target_compile_options(dramatis_${folder} PRIVATE $<TARGET_PROPERTY:dramatis_warnings,INTERFACE_COMPILE_OPTIONS>)
  foreach(library IN LISTS ARG_LIBRARIES)
    target_link_libraries(dramatis_${folder} PUBLIC ${library})
  endforeach()
endfunction()

# All layers in one static library, the one that is installed.
function(dramatis_library name)
  cmake_parse_arguments(ARG "" "" "LAYERS" ${ARGN})
  add_library(${name} STATIC)
  target_include_directories(${name} PUBLIC
    "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}>" "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/dramatis>")
  foreach(layer IN LISTS ARG_LAYERS)
    if(TARGET dramatis_${layer})
      target_sources(${name} PRIVATE $<TARGET_OBJECTS:dramatis_${layer}>)
      target_link_libraries(${name} PUBLIC $<TARGET_PROPERTY:dramatis_${layer},INTERFACE_LINK_LIBRARIES>)
    endif()
  endforeach()
endfunction()
