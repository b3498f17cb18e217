@echo off
rem The command gongwen on Windows, from the sources: builds itself on first use and whenever a source has changed, then runs.
rem Exit 3: Java or Maven is missing, or the build failed.
setlocal EnableExtensions DisableDelayedExpansion

rem This file is UTF-8: the console must read it so, until the command itself runs in the caller's own code page.
set /a codepage=65001
for /f "tokens=2 delims=:." %%p in ('chcp') do set /a codepage=%%p
chcp 65001 >nul

set "root=%~dp0"
set "target=%root%samples\cli\target"
set "jar=%target%\gongwen.jar"
set "built=%target%\gongwen.built"
set "lock=%root%samples\cli\.gongwen.lock"

set "java=java.exe"
set "javac=javac.exe"
if not defined JAVA_HOME goto javaKnown
set "java=%JAVA_HOME%\bin\java.exe"
set "javac=%JAVA_HOME%\bin\javac.exe"
:javaKnown

call :stale
if errorlevel 1 goto run

rem One build at a time: making a folder succeeds for one caller only.
set /a tries=0
:wait
md "%lock%" 2>nul && goto locked
set /a tries+=1
if %tries% geq 900 (
    echo gongwen: another build seems to hold "%lock%"; if none runs, remove it 1>&2
    goto fail
)
ping -n 2 127.0.0.1 >nul
goto wait
:locked
call :stale
if errorlevel 1 goto unlock
call :build
if errorlevel 1 (
    rd "%lock%" 2>nul
    goto fail
)
:unlock
rd "%lock%" 2>nul

:run
call :has "%java%"
if errorlevel 1 (
    call :needJava
    goto fail
)
chcp %codepage% >nul
"%java%" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Djava.awt.headless=true %JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

:fail
chcp %codepage% >nul
exit /b 3

rem 0: there is no jar, or a source is newer than the last build's start.
:stale
if not exist "%jar%" exit /b 0
call :has mvn.cmd
if errorlevel 1 exit /b 1
if not exist "%built%" exit /b 0
powershell -NoProfile -NonInteractive -Command "$t = (Get-Item -LiteralPath $env:built).LastWriteTimeUtc; $s = 'pom.xml', 'core\pom.xml', 'core\src\main', 'templates\pom.xml', 'templates\src\main', 'samples\cli\pom.xml', 'samples\cli\src\main' | ForEach-Object { Join-Path $env:root $_ }; if (Get-Item -LiteralPath $s | ForEach-Object { $_; if ($_.PSIsContainer) { Get-ChildItem -LiteralPath $_.FullName -Recurse } } | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 0 } else { exit 1 }"
exit /b %ERRORLEVEL%

:build
call :has "%javac%"
if errorlevel 1 (
    call :needJava
    exit /b 3
)
call :has mvn.cmd
if errorlevel 1 (
    echo gongwen: no Maven found: install Maven 3.8.6 or newer / 找不到 Maven：请安装 Maven 3.8.6 或更高版本 1>&2
    exit /b 3
)
if exist "%jar%" (
    echo gongwen: the sources have changed: building... / 源码有改动，正在构建…… 1>&2
) else (
    echo gongwen: first use: building... / 首次使用，正在构建…… 1>&2
)
if not exist "%target%" md "%target%"
type nul >"%built%.new"
pushd "%root%"
call mvn.cmd -q -B -ntp -Dstyle.color=never -Dquick -pl samples/cli -am package <nul >"%target%\gongwen.log" 2>&1
set "result=%ERRORLEVEL%"
popd
if not "%result%"=="0" (
    del "%built%.new" 2>nul
    type "%target%\gongwen.log" 1>&2
    echo gongwen: the build failed; Maven's reason stands above / 构建失败，原因见上方 Maven 的输出 1>&2
    exit /b 3
)
move /y "%built%.new" "%built%" >nul
exit /b 0

rem 0: the program is there, by its path or on PATH.
:has
if exist "%~1" exit /b 0
where "%~1" >nul 2>nul
exit /b %ERRORLEVEL%

:needJava
echo gongwen: no JDK found: install one, version 17 or newer, or set JAVA_HOME / 找不到 JDK：请安装 17 或更高版本，或设置 JAVA_HOME 1>&2
exit /b 0
