# Runs the tests on Windows, on .NET 10 and on the .NET Framework that the machine has, and adds the run to docs/test-runs.md.
#   pwsh -File tests/windows/run.ps1        from the folder of the repository; needs the .NET 10 SDK and .NET Framework 4.7.2 or later
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '../..')

$results = Join-Path (Get-Location) 'artifacts/windows-results'
if (Test-Path $results) { Remove-Item -Recurse -Force $results }
dotnet build -c Release
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

$rows = @()
$failed = 0
foreach ($project in Get-ChildItem tests/*.Tests/*.csproj) {
    $targets = Select-String -Path $project -Pattern '<TargetFrameworks?>([^<]+)<' | ForEach-Object { $_.Matches[0].Groups[1].Value.Split(';') }
    foreach ($target in $targets) {
        $name = "$($project.BaseName).$target.trx"
        dotnet test $project -c Release --no-build -f $target --logger "trx;LogFileName=$name" --results-directory $results
        $file = Join-Path $results $name
        if (-not (Test-Path $file)) { $failed++; Write-Output "PROBLEM: $name has no result"; continue }
        $counters = ([xml](Get-Content -Raw $file)).TestRun.ResultSummary.Counters
        $rows += "| $($project.BaseName) | $target | $($counters.passed) | $([int]$counters.total - [int]$counters.passed) |"
        $failed += [int]$counters.total - [int]$counters.passed
    }
}

$release = (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full').Release
$commit = git rev-parse --short=12 HEAD
$os = (Get-CimInstance Win32_OperatingSystem).Caption + ' ' + [Environment]::OSVersion.Version
$cpu = (Get-CimInstance Win32_Processor | Select-Object -First 1).Name
$head = @(
    '', "## $(Get-Date -AsUTC -Format 'yyyy-MM-dd'), Windows, commit $commit", '',
    "$os; $cpu; SDK $(dotnet --version); .NET Framework release $release.", '',
    '| suite | target | passed | failed |', '|---|---|---|---|')
Add-Content -Path docs/test-runs.md -Value (($head + $rows) -join "`n") -Encoding utf8NoBOM
Write-Output "$($rows.Count) suites, $failed failed; added to docs/test-runs.md"
exit ([int]($failed -gt 0))
