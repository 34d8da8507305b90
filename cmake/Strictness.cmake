# Every target of ours links clientsmith_strict: warnings, Qt's strict macros, sanitizers.
add_library(clientsmith_strict INTERFACE)
target_compile_definitions(clientsmith_strict INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_CONTEXTLESS_CONNECT
  QT_NO_FOREACH
  QT_NO_KEYWORDS
  QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  $<$<NOT:$<CONFIG:Debug>>:QT_NO_DEBUG_OUTPUT>)
if(WIN32)
  # min and max are functions.
  target_compile_definitions(clientsmith_strict INTERFACE NOMINMAX)
endif()
if(MSVC)
  target_compile_options(clientsmith_strict INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
else()
  target_compile_options(clientsmith_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2
    -Wconversion -Wno-sign-conversion -Wimplicit-fallthrough -Wunused)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC 12 sees uninitialised members in coroutine frames and dangling buffers in inlined std::string
    # that are neither (GCC bugs 105562 and 105651, fixed in 13).
    target_compile_options(clientsmith_strict INTERFACE -Wno-maybe-uninitialized -Wno-restrict)
  endif()
endif()
if(CLIENTSMITH_SANITIZE)
  target_compile_options(clientsmith_strict INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(clientsmith_strict INTERFACE -fsanitize=address,undefined)
endif()
if(CLIENTSMITH_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "CLIENTSMITH_FUZZ needs clang, whose libFuzzer it uses")
  endif()
  # So that the fuzzer sees which way the code under it goes.
  target_compile_options(clientsmith_strict INTERFACE -fsanitize=fuzzer-no-link)
endif()

# clientsmith_target(<target>): what all of our libraries, programs and tests have in common.
function(clientsmith_target target)
  target_link_libraries(${target} PRIVATE clientsmith_strict)
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}")
endfunction()
