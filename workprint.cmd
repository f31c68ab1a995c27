@echo off
rem Workprint in short words: workprint check, workprint site --formats=html. Alone, it tells its words.
rem workprint:init writes this file, and it is yours then. To take another Workprint, change the number.
setlocal
set "WORKPRINT_VERSION=0.1.0-SNAPSHOT"
set "HERE=%~dp0"

if "%~1"=="" goto words
if "%~1"=="--help" goto words
for /f "tokens=1,*" %%a in ("%*") do (
  set "WORD=%%a"
  set "REST= %%b"
)
rem --name=value is short for -Dworkprint.name=value; the options of help have no prefix.
if "%WORD%"=="help" (set "PREFIX=-D") else (set "PREFIX=-Dworkprint.")
call set "REST=%%REST: --= %PREFIX%%%"

rem Work in the folder of the production, also when called from a folder inside it.
set "THERE=%CD%\"
call set "LEFT=%%THERE:%HERE%=%%"
if "%LEFT%"=="%THERE%" goto run
if not "%WORD%"=="init" goto inside
if not exist "%HERE%plugin\src\main\java\io\github\workprint" goto inside
echo workprint: this is the source of Workprint; make a folder of your own beside it, go there, and call %HERE%workprint init 1>&2
exit /b 2
:inside
cd /d "%HERE%"

:run
set "MAVEN=mvn"
if exist "%HERE%mvnw.cmd" set "MAVEN=%HERE%mvnw.cmd"
rem The archive for houses without a network brings a Maven, and a repository in which all is that it needs.
set "OFFLINE="
if exist "%HERE%.mvn\offline\maven\bin\mvn.cmd" set "OFFLINE=%HERE%.mvn\offline\"
if defined OFFLINE set "MAVEN=%OFFLINE%maven\bin\mvn.cmd"
if defined WORKPRINT_MAVEN set "OFFLINE="
if defined WORKPRINT_MAVEN set "MAVEN=%WORKPRINT_MAVEN%"
set "FLAGS="
if defined CI set "FLAGS=-B -ntp"
if "%WORD%"=="lsp" set FLAGS=-q -B -l "%TEMP%\workprint-lsp-%RANDOM%.log"
if defined OFFLINE set FLAGS=%FLAGS% -o "-Dmaven.repo.local=%OFFLINE%repository"
rem Where a house keeps its plugins: a settings file that is committed.
if exist "%HERE%.mvn\settings.xml" set "FLAGS=%FLAGS% -gs "%HERE%.mvn\settings.xml""
rem Maven's own head and trailer say nothing about the production.
set "LOG=-Dorg.slf4j.simpleLogger.log.org.apache.maven"
set "MAVEN_OPTS=%MAVEN_OPTS% %LOG%.cli.event=warn -Dmaven.logger.log.org.apache.maven.cling.event=warn"
call "%MAVEN%" "io.github.workprint:workprint-maven-plugin:%WORKPRINT_VERSION%:%WORD%" %FLAGS%%REST%
exit /b %ERRORLEVEL%

:words
echo workprint check      says what is wrong with the specs, and one way out for each
echo workprint site       makes the pages and PDFs, in target\workprint
echo workprint serve      shows the pages in a browser, and again after each save
echo workprint diff       says what changed between two versions: --from=1.0.0 --to=1.1.0
echo workprint changes    says what the draft changes, and which version number it calls for
echo workprint announce   tells everybody what is theirs in a version; nothing is sent without --announce.send=mail
echo workprint rename     gives a thing another id everywhere: --from=stage/vfx --to=stage/shots
echo workprint import     takes an edited spreadsheet back into the draft: --import.file=workbook.xlsx
echo workprint record     records what happened: --record=approved --what=deliverable/imf --by=client
echo workprint collect    records answers that came back on checklists: --answers=inbox --by=qc-operator
echo workprint init       begins another workflow: --name=the-salt-road --kind=feature
echo workprint schema     writes the schema that editors complete by
echo workprint lsp        answers an editor (the language server)
echo workprint help       tells the goals; with --detail --goal=site, the options of one
echo.
echo An option is --name=value, and every goal has its own: workprint site --formats=html --audiences=crew
echo What begins with one hyphen goes to Maven: -q says less, -o stays off the network.
exit /b 0
