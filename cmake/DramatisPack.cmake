# SPDX-License-Identifier: Apache-2.0
# Compiles rules/<language> to one read-only image and wraps it in an object file.

function(dramatis_pack language)
  add_executable(dramatis-pack "${PROJECT_SOURCE_DIR}/tools/dramatis_pack.cpp")
  target_link_libraries(dramatis-pack PRIVATE dramatis dramatis_warnings fmt::fmt)

  set(image "${CMAKE_BINARY_DIR}/pack/${language}.pack")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/rules/${language}/*")
  add_custom_command(OUTPUT "${image}"
    COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_BINARY_DIR}/pack"
    COMMAND dramatis-pack "${PROJECT_SOURCE_DIR}/rules/${language}" "${image}"
    DEPENDS dramatis-pack ${sources}
    COMMENT "Compiling the rule pack rules/${language}")
  set(wrapper "${CMAKE_BINARY_DIR}/pack/${language}.S")
  file(WRITE "${wrapper}.in" ".section .rodata\n.balign 64\n.global dramatis_pack_begin\n.global dramatis_pack_end\ndramatis_pack_begin:\n.incbin \"${image}\"\ndramatis_pack_end:\n.byte 0\n.section .note.GNU-stack,\"\",@progbits\n")
  configure_file("${wrapper}.in" "${wrapper}" COPYONLY)
  set_source_files_properties("${wrapper}" PROPERTIES OBJECT_DEPENDS "${image}")
  # A library of its own: dramatis-pack itself must link without the image it makes.
  add_library(dramatis_embedded_pack STATIC "${wrapper}")
endfunction()

# Articles pass the stages by the batch, so thousands of strings and lists are made before the first is freed, more
# than the C library keeps at hand. The command works without mimalloc, only slower; sanitizers have an allocator of
# their own, and who links the library has made a choice.
function(dramatis_allocator target)
  find_package(mimalloc 2.0 QUIET)
  if(CMAKE_CXX_FLAGS MATCHES "-fsanitize")
    return()
  endif()
  target_sources(${target} PRIVATE "${PROJECT_SOURCE_DIR}/app/near_memory.cpp")
  if(mimalloc_FOUND)
    target_link_libraries(${target} PRIVATE -Wl,--no-as-needed mimalloc -Wl,--as-needed)
  endif()
endfunction()

function(dramatis_command target)
  file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/app/*.cpp")
  set(main "${PROJECT_SOURCE_DIR}/app/main.cpp")
  list(REMOVE_ITEM sources "${main}" "${PROJECT_SOURCE_DIR}/app/near_memory.cpp")
  add_library(${target} STATIC ${sources})
  target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
  target_compile_definitions(${target} PRIVATE DRAMATIS_VERSION="${PROJECT_VERSION}")
  target_link_libraries(${target} PUBLIC dramatis dramatis_embedded_pack CLI11::CLI11 fmt::fmt Threads::Threads PRIVATE dramatis_warnings)
  add_executable(dramatis-cli "${main}")
  set_target_properties(dramatis-cli PROPERTIES OUTPUT_NAME dramatis)
  target_link_libraries(dramatis-cli PRIVATE ${target} dramatis_warnings)
  dramatis_allocator(dramatis-cli)
endfunction()
