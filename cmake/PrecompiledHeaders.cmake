# Halves the time of a build from nothing. A compiler cache serves later builds better, and a build without them
# sees missing includes: so packaging/ and the CI turn it on, and a developer's build does without.
option(CLIENTSMITH_PRECOMPILED_HEADERS "Precompile Qt's and other large headers" OFF)

set(clientsmith_large_headers
  <QCoroTask> <QDateTime> <QHash> <QObject> <QPointer> <QString> <QStringList> <QVariant>
  <tl/expected.hpp>
  <algorithm> <chrono> <functional> <memory> <optional> <string> <utility> <vector>)

# With GCC, what the preset core compiles too comes from the compiler cache the second time, and precompiled headers
# would keep it from there. Clang gains far more from them.
function(clientsmith_precompiles out target)
  set(${out} OFF PARENT_SCOPE)
  if(CLIENTSMITH_PRECOMPILED_HEADERS AND (CMAKE_CXX_COMPILER_ID MATCHES "Clang" OR target MATCHES "_ui"))
    set(${out} ON PARENT_SCOPE)
  endif()
endfunction()

# clientsmith_precompile(<target> [<header>...]): the large headers and these, for the target and for those that
# reuse them.
function(clientsmith_precompile target)
  clientsmith_precompiles(wanted ${target})
  if(wanted)
    target_precompile_headers(${target} PRIVATE ${clientsmith_large_headers} ${ARGN})
  endif()
endfunction()

# clientsmith_precompiled_as(<target> <other>): uses what is precompiled for another target.
function(clientsmith_precompiled_as target other)
  clientsmith_precompiles(wanted ${other})
  if(wanted)
    target_precompile_headers(${target} REUSE_FROM ${other})
  endif()
endfunction()
