# cmake -DLUPDATE=… -DSOURCES=… -DFOLDER=… -P update.cmake
# Takes what the sources say into FOLDER's ts files. Without line numbers, so that a change of the sources alone is
# none of theirs. English has plurals alone.
foreach(language en nb sv da)
  set(plurals)
  if(language STREQUAL "en")
    set(plurals -pluralonly)
  endif()
  execute_process(
    COMMAND "${LUPDATE}" -silent -locations none -no-obsolete ${plurals} -source-language en -target-language ${language}
      -I "${SOURCES}" "${SOURCES}/ui" "${SOURCES}/app/gui" "${SOURCES}/resources/translations"
      -ts "${FOLDER}/clientsmith_${language}.ts"
    COMMAND_ERROR_IS_FATAL ANY)
endforeach()
