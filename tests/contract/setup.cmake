# cmake -DSOURCE=… -DTARGET=… -DNODE=… -DNPM=… -P setup.cmake
# Installs the proxy that package-lock.json pins, and derives the contract that it serves.
foreach(tool NODE NPM)
  if(NOT ${tool})
    message(FATAL_ERROR "The contract tests need Node.js 18.20 or later and npm. Install them and configure again, "
      "or leave the tests out with -DCLIENTSMITH_CONTRACT_TESTS=OFF.")
  endif()
endforeach()

file(MAKE_DIRECTORY "${TARGET}")
file(COPY "${SOURCE}/package.json" "${SOURCE}/package-lock.json" DESTINATION "${TARGET}")
file(SHA256 "${SOURCE}/package-lock.json" wanted)
set(stamp "${TARGET}/node_modules/.clientsmith")
set(installed "")
if(EXISTS "${stamp}")
  file(READ "${stamp}" installed)
endif()
if(NOT installed STREQUAL wanted)
  execute_process(COMMAND "${NPM}" ci --prefix "${TARGET}" --ignore-scripts --no-audit --no-fund
    COMMAND_ERROR_IS_FATAL ANY)
  file(WRITE "${stamp}" "${wanted}")
endif()
execute_process(
  COMMAND "${NODE}" "${SOURCE}/prefix-paths.js" "${SOURCE}/dintero-auth.openapi.yaml" "${TARGET}/contract.json"
  WORKING_DIRECTORY "${TARGET}" COMMAND_ERROR_IS_FATAL ANY)
