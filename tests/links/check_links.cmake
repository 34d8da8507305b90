# cmake -DTARGETS=… -P check_links.cmake
# Fails if a target asks for Qt Gui or Qt Widgets, or if a program would load either.
cmake_minimum_required(VERSION 3.25)
set(programs "")

macro(look_at target program definitions)
  foreach(definition IN ITEMS ${definitions})
    if(definition MATCHES "^QT_(GUI|WIDGETS)_LIB$")
      message(SEND_ERROR "${target} asks for ${definition}")
    endif()
  endforeach()
  if(NOT "${program}" STREQUAL "")
    list(APPEND programs "${program}")
    set(name_of_${program} "${target}")
  endif()
endmacro()

# loaded(<out> <programs…>): all libraries that the programs load, through other libraries too.
function(loaded out)
  file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${ARGN}
    RESOLVED_DEPENDENCIES_VAR resolved
    UNRESOLVED_DEPENDENCIES_VAR unresolved
    CONFLICTING_DEPENDENCIES_PREFIX conflict
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-")
  set(libraries ${resolved} ${unresolved})
  foreach(name IN LISTS conflict_FILENAMES)
    list(APPEND libraries ${conflict_${name}})
  endforeach()
  set(${out} ${libraries} PARENT_SCOPE)
endfunction()

include("${TARGETS}")
list(LENGTH programs count)
if(count EQUAL 0)
  message(FATAL_ERROR "${TARGETS} names no program")
endif()
loaded(all ${programs})
if(NOT all)
  message(FATAL_ERROR "no program loads any library: they were not read")
endif()
set(gui "Qt6?(Gui|Widgets)")
if(all MATCHES "${gui}")
  foreach(program IN LISTS programs)
    loaded(libraries ${program})
    list(FILTER libraries INCLUDE REGEX "${gui}")
    if(libraries)
      message(SEND_ERROR "${name_of_${program}} loads ${libraries}")
    endif()
  endforeach()
endif()
list(LENGTH all libraries)
message(STATUS "${count} programs load ${libraries} libraries between them")
