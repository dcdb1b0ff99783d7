@echo off
rem Starts Claimline with a Java of version 25 or later: the one that CLAIMLINE_JAVA names, else
rem JAVA_HOME's, else the one on PATH, else one from the usual folders.
setlocal EnableExtensions
set "NEEDED=25"
set "FOUND="
for %%I in ("%~dp0..") do set "HOME_FOLDER=%%~fI"

if defined CLAIMLINE_JAVA call :try "%CLAIMLINE_JAVA%"
if defined CLAIMLINE_JAVA if not defined FOUND (
    echo claimline: CLAIMLINE_JAVA does not name a Java of version %NEEDED% or later.>&2
    exit /b 2
)
if not defined FOUND if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined FOUND for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :tryexe "%%~$PATH:J"
if not defined FOUND for /d %%V in ("%ProgramFiles%\*") do for /d %%D in ("%%~V\jdk-*" "%%~V\jre-*" "%%~V\zulu-*") do call :try "%%~D"
if not defined FOUND for /d %%D in ("%USERPROFILE%\.jdks\*") do call :try "%%~D"
if not defined FOUND (
    echo claimline: it needs a Java of version %NEEDED% or later, and none was found; install one, or set JAVA_HOME to it.>&2
    exit /b 2
)

rem A check or an export is over before Java's second compiler has paid for itself.
set "TUNING="
if "%~1"=="check" set "TUNING=-XX:TieredStopAtLevel=1"
if "%~1"=="export" set "TUNING=-XX:TieredStopAtLevel=1"

"%FOUND%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %TUNING% %CLAIMLINE_OPTS% -classpath "%HOME_FOLDER%\lib\*" org.claimline.Main %*
exit /b %ERRORLEVEL%

:try
if defined FOUND goto :eof
if not exist "%~1\bin\java.exe" goto :eof
call :tryexe "%~1\bin\java.exe"
goto :eof

rem Takes a java.exe whose -version names a major version of at least the needed one.
:tryexe
if defined FOUND goto :eof
set "MAJOR=0"
for /f "tokens=3" %%V in ('""%~1" -version 2^>^&1 ^| findstr /i version"') do for /f "delims=.-+_ tokens=1" %%M in ("%%~V") do set "MAJOR=%%M"
if %MAJOR% GEQ %NEEDED% set "FOUND=%~1"
goto :eof
