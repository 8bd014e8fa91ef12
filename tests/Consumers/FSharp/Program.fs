open System
open TherapeuticAlliance
open TherapeuticAlliance.Catalog
open TherapeuticAlliance.Findings
open TherapeuticAlliance.Json
open TherapeuticAlliance.Ruptures
open TherapeuticAlliance.Texts

let expect isSo what = if not isSo then failwith ("Not as expected: " + what)

// Numbers, an array, and an option that becomes a blank.
let blank = Nullable<float>()
let answer (value: float) = Nullable value

let form = Instruments.WaiSr.Client
let sheet = form.Answer(answer 5., answer 4., answer 5., answer 4., answer 5., answer 3., answer 4., answer 5., blank, answer 4., answer 3., answer 5.)
let report = sheet.Score()
expect (report["task"].Value = answer 18.) "task 4 + 5 + 4 + 5"
expect (not report["bond"].Value.HasValue) "bond is blank on item 9"
expect (report["bond"].WhyIn(TextProvider.German).EndsWith "alle Items müssen beantwortet sein.") "why, in German"

// A value or findings, matched.
match AllianceJson.ReadSheet(AllianceJson.WriteSheet sheet, InstrumentCatalog.Default).TryGetValue() with
| true, back -> expect (back.Equals sheet) "a stored sheet comes back equal"
| false, _ -> failwith "the sheet cannot be read"

let built, findings = (Instrument.Define("clinic-pulse", "1.0.0").Titled("Clinic pulse").RatedBy(Rater.Client).Answered(Likert.Points(1, 7)).Items("2", "5").Reversed(2).Scale("bond", fun s -> s.AllItems().Sum().Mean() |> ignore).BuildOrFindings()).Deconstruct()
expect (isNull built) "a key that can be read two ways does not build"
expect (findings |> Seq.exists (fun finding -> finding.Code = "TA1080")) "and says both readings"
expect (findings |> Seq.exists (fun finding -> finding.Code = "TA1082")) "and what is decided twice"

let scale = form["total"]
let monitor = RuptureMonitor.For(scale).WithPrior(48., 4., "our clinic")
let last =
    [ 48.; 50.; 47.; 49.; 36. ]
    |> List.indexed
    |> List.fold (fun (state: MonitorState, _) (i, score) ->
        let step = monitor.Observe(state, i + 1, Nullable score)
        step.State, Some step.Verdict) (monitor.Start(), None)
    |> snd
expect (last.Value.Level = RuptureLevel.Strong) "49 to 36 is a flag"

let refused = (monitor.Observe(monitor.Start(), -1, Nullable 3.)).Verdict
expect (refused.Level = RuptureLevel.Refused && refused.Findings.Count > 0) "a refused observation is a level of its own"

printfn "F#: all as expected"
