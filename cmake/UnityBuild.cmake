# Compiles the libraries' sources several at a time, which takes a fifth of the time with GCC: most of it goes into reading
# Qt's headers. A build without it sees missing includes, and compiles one file when one has changed: so packaging/ turns
# it on, and the CI's other builds and a developer's do without.
option(CLIENTSMITH_UNITY_BUILD "Compile the libraries' sources several at a time" OFF)

# clientsmith_unity(<target>): for a library or a program of many sources.
function(clientsmith_unity target)
  if(CLIENTSMITH_UNITY_BUILD)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
      # To GCC, a source that is included is a header, whose lambdas may not be in a coroutine's frame.
      target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
    endif()
  endif()
endfunction()
