@echo off
rem Builds Gangmu where its jar is missing, then runs it. After a change of the sources: mvn -q -DskipTests package.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\gangmu.jar"
if exist "%HOME_DIR%gangmu.jar" set "JAR=%HOME_DIR%gangmu.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%HOME_DIR%runtime\bin\java.exe" set "JAVA=%HOME_DIR%runtime\bin\java"

"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo gangmu: there is no Java. Install a JDK 17 or later, and set JAVA_HOME to its folder.>&2
    exit /b 3
)
if not exist "%JAR%" (
    where mvn >nul 2>&1
    if errorlevel 1 (
        echo gangmu: there is no Maven to build the program with. Install Maven 3.8 or later.>&2
        exit /b 3
    )
    call mvn -q -B -f "%HOME_DIR%pom.xml" -DskipTests package
    if errorlevel 1 (
        echo gangmu: the program could not be built. Maven says why above.>&2
        exit /b 3
    )
)

rem The console shows UTF-8 while Gangmu speaks, then what it showed before.
for /f "tokens=2 delims=:." %%c in ('chcp') do set /a CODEPAGE=%%c
chcp 65001 >nul
"%JAVA%" -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Dfile.encoding=UTF-8 -jar "%JAR%" %*
set "STATUS=%ERRORLEVEL%"
chcp %CODEPAGE% >nul
exit /b %STATUS%
