# The library from PowerShell 7: overloads must not be ambiguous, and a blank stays a blank.
param([Parameter(Mandatory)] [string] $Folder)
$ErrorActionPreference = 'Stop'
Add-Type -Path (Join-Path $Folder 'TherapeuticAlliance.dll')
Add-Type -Path (Join-Path $Folder 'TherapeuticAlliance.Json.dll')

function Expect([bool] $isSo, [string] $what) { if (-not $isSo) { throw "Not as expected: $what" } }

# A family is a nested class, which PowerShell writes with a plus.
$form = [TherapeuticAlliance.Instruments+WaiSr]::Client
$sheet = $form.Answer(5, 4, 5, 4, 5, 3, 4, 5, $null, 4, 3, 5)
$report = $sheet.Score()
Expect ($report.Item('task').Value -eq 18) 'task 4 + 5 + 4 + 5'
Expect ($null -eq $report.Item('bond').Value) 'bond is blank on item 9'
Expect ($report.Item('bond').WhyIn([TherapeuticAlliance.Texts.TextProvider]::German).EndsWith('alle Items müssen beantwortet sein.')) 'why, in German'

$whole = $form.AnswerFrom([int[]](5, 4, 5, 4, 5, 3, 4, 5, 5, 4, 3, 5))
Expect ($whole.Score().Item('total').Value -eq 52) 'an array of whole numbers'
$whole = $form.AnswerFrom([double[]](5, 4, 5, 4, 5, 3, 4, 5, 5, 4, 3, 5))
Expect ($whole.Score().Item('total').Value -eq 52) 'an array of doubles'

$monitor = [TherapeuticAlliance.Ruptures.RuptureMonitor]::For($form.Item('total')).WithPrior(48, 4, 'our clinic')
$state = $monitor.Start()
$session = 0
foreach ($score in 48, 50, $null, 49, 36) {
    $session++
    # A bare $null would be taken for a missing ScaleScore, which is refused.
    $step = if ($null -eq $score) { $monitor.ObserveWithoutScore($state, $session) } else { $monitor.Observe($state, $session, [double] $score) }
    $state = $step.State
}
Expect ($step.Verdict.Level -eq 'Probable') '49 to 36 is a flag'

$catalog = [TherapeuticAlliance.Catalog.InstrumentCatalog]::Default
$back = [TherapeuticAlliance.Json.AllianceJson]::ReadSheet([TherapeuticAlliance.Json.AllianceJson]::WriteSheet($sheet), $catalog)
Expect ($back.IsValid -and $back.Value.Equals($sheet)) 'a stored sheet comes back equal'
'PowerShell: all as expected'
