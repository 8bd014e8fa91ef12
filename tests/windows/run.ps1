<#
.SYNOPSIS
Runs the tests on Windows, on .NET 10 and on the .NET Framework that the machine has, and adds the run to docs/test-runs.md.
.DESCRIPTION
Run it from the folder of the repository; it needs the .NET 10 SDK and .NET Framework 4.7.2 or later. On another system, and with -WhatIf, it
can be tried: -WhatIf names each run and starts none; -Suite, -Target and -Page narrow it to what that system can run.
.EXAMPLE
pwsh -File tests/windows/run.ps1
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    # Which test projects.
    [string] $Suite = '*.Tests',
    # Which targets.
    [string] $Target = '*',
    # Where the run is recorded.
    [string] $Page = 'docs/test-runs.md',
    # Without building first.
    [switch] $NoBuild
)

$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '../..')
$results = Join-Path (Get-Location) 'artifacts/windows-results'

function Get-Run {
    foreach ($project in Get-ChildItem "tests/$Suite/*.csproj") {
        $targets = ([xml](Get-Content -Raw $project)).SelectNodes('//TargetFramework | //TargetFrameworks').InnerText -split ';'
        foreach ($framework in $targets | Where-Object { $_ -like $Target }) {
            [pscustomobject]@{ Project = $project; Name = $project.BaseName; Target = $framework }
        }
    }
}

function Invoke-Run($run) {
    $name = "$($run.Name).$($run.Target).trx"
    dotnet test $run.Project -c Release --no-build -f $run.Target --logger "trx;LogFileName=$name" --results-directory $results | Out-Host
    $file = Join-Path $results $name
    if (-not (Test-Path $file)) {
        Write-Host "PROBLEM: $name has no result"
        return [pscustomobject]@{ Row = "| $($run.Name) | $($run.Target) | no result | |"; Failed = 1 }
    }

    $counters = ([xml](Get-Content -Raw $file)).TestRun.ResultSummary.Counters
    $failed = [int]$counters.total - [int]$counters.passed
    [pscustomobject]@{ Row = "| $($run.Name) | $($run.Target) | $($counters.passed) | $failed |"; Failed = $failed }
}

function Get-Machine {
    if (-not $IsWindows) { return "$([System.Runtime.InteropServices.RuntimeInformation]::OSDescription), not Windows; SDK $(dotnet --version)." }
    $os = (Get-CimInstance Win32_OperatingSystem).Caption + ' ' + [Environment]::OSVersion.Version
    $cpu = (Get-CimInstance Win32_Processor | Select-Object -First 1).Name
    $release = (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full').Release
    "$os; $cpu; SDK $(dotnet --version); .NET Framework release $release."
}

$runs = @(Get-Run)
if ($runs.Count -eq 0) { throw 'No test project and target of that name.' }
if (Test-Path $results) { Remove-Item -Recurse -Force $results }
if (-not $NoBuild -and $PSCmdlet.ShouldProcess('the solution', 'build')) {
    dotnet build -c Release
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}

$outcomes = @($runs | Where-Object { $PSCmdlet.ShouldProcess("$($_.Name) on $($_.Target)", 'run the tests of') } | ForEach-Object { Invoke-Run $_ })
if ($WhatIfPreference) { Write-Output "$($runs.Count) runs"; exit 0 }

$failed = ($outcomes | Measure-Object -Property Failed -Sum).Sum
$system = if ($IsWindows) { 'Windows' } else { 'a trial elsewhere' }
$head = @(
    '', "## $(Get-Date -AsUTC -Format 'yyyy-MM-dd'), $system, commit $(git rev-parse --short=12 HEAD)", '', (Get-Machine), '',
    '| suite | target | passed | failed |', '|---|---|---|---|')
Add-Content -Path $Page -Value (($head + $outcomes.Row) -join "`n") -Encoding utf8NoBOM
Write-Output "$($outcomes.Count) suites, $failed failed; added to $Page"
exit ([int]($failed -gt 0))
