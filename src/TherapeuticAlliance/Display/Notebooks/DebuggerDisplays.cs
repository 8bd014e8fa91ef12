using System.Diagnostics;
using TherapeuticAlliance;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Display.Forms;
using TherapeuticAlliance.Display.Reports;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Quality;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Ruptures.Retrospective;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;

// What a debugger shows of all that holds what a person answered, scored or is called: its name, which never says any of it.
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(Answer))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(UnknownItemAnswer))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(Administration))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(ResponseSheet))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(Finding))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(Result<>))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(ScoreReport))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(ScaleScore))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(ScoreRange))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(ExactScore))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(ItemTrace))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(ItemAlert))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(ThresholdResult))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(NormedScore))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(SessionScore))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(ScoreSeries))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(ResponseTable))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(ScoreTable))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(ScoreColumn))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(Verdict))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(DetectorEvidence))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(MonitorState))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(MonitorStep))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(MonitorCourse))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(JoinedVerdict))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(Course))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(CourseSession))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(CourseChange))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(DyadComparison))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(DyadCourse))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(ItemDiscrepancy))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(ItemProfile))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(ScaleDiscrepancy))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(SessionDiscrepancy))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(UnpairedSession))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(SessionChange))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(ChangeAssessment))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(ChangeCourse))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(Episode))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(Retrospect))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(IndividualsChartReview))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(Segmentation))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(SuddenChanges))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(Trajectory))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(SheetQuality))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(CourseQuality))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(CaseloadEntry))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(FormModel))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(FormItem))]
