using System;
using System.Linq;
using TherapeuticAlliance;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Storage;

namespace Clinic.Plugin
{
    /// <summary>What a plug-in does with the library, in C# 7.3; throws when an answer is not the expected one.</summary>
    public sealed class AlliancePlugin
    {
        public string Run()
        {
            ScoreCatalogueForms();
            FillInStepByStep();
            DefineHouseInstrument();
            ScoreIntoArrays();
            StoreAndResume();
            WatchFromStoredRows();
            KeepACase();
            CompareBothSides();
            CrossAnApplicationDomain();
            return typeof(Instrument).Assembly.GetName().Name + ": all as expected";
        }

        private static void ScoreCatalogueForms()
        {
            ScoreReport report = Instruments.WaiSr.Client.Answer(5, 4, 5, 4, 5, 3, 4, 5, null, 4, 3, 5).Score();
            Expect(report["task"].Value == 18, "task 4 + 5 + 4 + 5");
            Expect(report["bond"].Value == null && report["bond"].Why != null, "bond is blank on item 9");
            Expect(report["total"].Possible.ToText() == "48..52", "total still possible");

            ScaleScore srs = Instruments.Srs.Answer(8.6, 9.7, 9.9, 7.8).Score()["total"];
            Expect(srs.Exact == ExactScore.Of(36, 1) && srs.Meets("cut-off") == false, "36 is not below 36");
            Expect(Instruments.Srs.Answer(8.6m, 9.7m, 9.9m, 7.7m).Score()["total"].Meets("cut-off") == true, "35.9 is below 36");
            Expect(InstrumentCatalog.Default.Find("no-such-form") == null, "an unknown id is null");
        }

        private static void FillInStepByStep()
        {
            ResponseSheet sheet = Instruments.WaiSr.Client.Blank()
                .With("1", 5).With("2", null).WithLabel("3", " very OFTEN ").WithMissing("4", MissingReason.Declined)
                .With("13", 2).With("5", 1e308)
                .WithAdministration(new Administration(subject: "case 17", session: 4));
            Expect(sheet["3"].Value == 4m, "a label in any case");
            Expect(string.Join(" ", sheet.Findings.Select(finding => finding.Code)) == "TA2001 TA2007", "out of range, unknown item");
            Expect(sheet.Score()["total"].Status == ScoreStatus.NotScorable, "too little is answered");
        }

        private static void DefineHouseInstrument()
        {
            Instrument pulse = Instrument.Define("clinic-pulse", "1.0.0")
                .Titled("Clinic pulse").RatedBy(Rater.Client)
                .Answered(Likert.Points(1, 7))
                .Items("b1", "b2", "b3", "t1", "t2").Reversed("b3")
                .Scale("bond", s => s.Items("b1", "b2", "b3").Mean().AtLeastAnswered(2))
                .Scale("task", s => s.Items("t1", "t2").Mean())
                .Build();
            Expect(pulse.Answer(null, null, null, null, null).Score()["bond"].Value == null, "a blank form has no score");
            ScoreReport report = pulse.Answer(6, null, 2, 5, 4).Score();
            Expect(report["bond"].Value == 6 && report["bond"].Status == ScoreStatus.Prorated, "(6 + 6) / 2");
            Expect(report["task"].Value == 4.5, "(5 + 4) / 2");

            Result<Instrument> wrong = Instrument.Define("Pulse", "1").Titled("").RatedBy(Rater.Client)
                .Answered(Likert.Points(7, 1)).Items("a").BuildOrFindings();
            Expect(!wrong.IsValid && wrong.Findings.Count >= 5, "all findings at once");
        }

        private static void ScoreIntoArrays()
        {
            Scorer scorer = new Scorer(Instruments.Care, ScoringOptions.Default);
            double[] answers = Enumerable.Repeat(4.0, 10).ToArray();
            answers[2] = double.NaN;
            answers[7] = double.NaN;
            double[] scores = new double[1];
            int[] answered = new int[1];
            Expect(scorer.Score(answers, scores, answered) == 0 && scores[0] == 40 && answered[0] == 8, "ten times the mean of eight");
        }

        // A sheet half filled, stored as a line of text without a second DLL, and finished a day later.
        private static void StoreAndResume()
        {
            string stored = SheetText.Write(Instruments.Srs.Blank().With("1", 8.6).With("2", 9.7)
                .WithAdministration(new Administration(subject: "case 17", session: 4)));
            ResponseSheet resumed = SheetText.Read(stored, InstrumentCatalog.Default).Value.With("3", 9.9).With("4", 7.8);
            Expect(resumed.Score()["total"].Value == 36 && resumed.Administration.Session == 4, "a stored sheet goes on");
            Expect(!SheetText.Read(stored.Substring(1), InstrumentCatalog.Default).IsValid, "a damaged line is a finding");
        }

        // The simplest road: rows of session and score are stored, and the course is replayed. A stored state gives the same.
        private static void WatchFromStoredRows()
        {
            Scale scale = Instruments.WaiSr.Client["total"];
            RuptureMonitor monitor = RuptureMonitor.For(scale).WithPrior(48, 4, "our clinic");
            MonitorCourse course = monitor.Replay(ScoreSeries.Of(scale, 48, 50, 47, 49, 36));
            Expect(course.Last.Level == RuptureLevel.Strong, "49 to 36 is a flag");
            Expect(course.Last.Describe().Contains("score pattern consistent with a rupture"), "a flag is no rupture");

            MonitorState state = monitor.Start();
            for (int session = 1; session <= 5; session++)
            {
                string line = StateText.Write(state);
                state = monitor.Observe(StateText.Read(line).Value, session, course.Series.Sessions[session - 1].Score).State;
            }

            Expect(state.Equals(course.State), "stored between sessions as replayed at once");
        }

        // A case with its forms and everything that was done to it, as a line of text.
        private static void KeepACase()
        {
            DateTimeOffset when = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
            Course course = Course.Begin(RuptureMonitor.For(Instruments.Srs["total"]), when);
            for (int session = 1; session <= 3; session++)
            {
                course = course.Append(Instruments.Srs.Answer(9.5, 9.5, 9.5, 9.5).WithAdministration(new Administration(session: session)), when).Value;
            }

            Course resumed = CourseText.Read(CourseText.Write(course), course.Monitor, InstrumentCatalog.Default).Value;
            Expect(resumed.Equals(course) && resumed.Trail.Count == 4, "the case comes back with its trail");
            Expect(resumed.Append(Instruments.Srs.Answer(5, 5, 5, 5).WithAdministration(new Administration(session: 4)), when).Value.Last.Level >= RuptureLevel.Probable, "38 to 20 is a flag");
        }

        private static void CompareBothSides()
        {
            ResponseSheet client = Instruments.WaiS.Client.Answer(3, 3, 5, 3, 5, 5, 5, 3, 6, 3, 6, 3);
            ResponseSheet therapist = Instruments.WaiS.Therapist.Answer(4, 4, 5, 3, 5, 5, 5, 4, 5, 3, 5, 4);
            DyadComparison hour = Dyad.Compare(therapist, client).Value;
            Expect(hour["task"].Difference == ExactScore.Of(4, 1), "task 16 and 12");
            Expect(hour.DescribeTo(Rater.Client).Length > 0, "in words for the client");
        }

        // The host loads us in a domain of its own; what we throw arrives with its findings.
        private static void CrossAnApplicationDomain()
        {
            AppDomain domain = AppDomain.CreateDomain("another", null, new AppDomainSetup { ApplicationBase = AppDomain.CurrentDomain.BaseDirectory });
            try
            {
                domain.DoCallBack(Throw);
                Expect(false, "the definition is not built");
            }
            catch (InvalidDefinitionException e)
            {
                Expect(e.Findings.Count >= 3 && e.Findings.Any(finding => finding.Code == "TA1001"), "the findings cross the domain");
            }
            finally
            {
                AppDomain.Unload(domain);
            }
        }

        private static void Throw() =>
            Instrument.Define("Pulse", "1").Titled("").RatedBy(Rater.Client).Answered(Likert.Points(7, 1)).Items("a").Build();

        private static void Expect(bool isSo, string what)
        {
            if (!isSo)
            {
                throw new InvalidOperationException("Not as expected: " + what);
            }
        }
    }
}
