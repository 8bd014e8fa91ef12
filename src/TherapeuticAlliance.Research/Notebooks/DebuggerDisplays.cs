using System.Diagnostics;
using TherapeuticAlliance.Research;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Research.Series;

// What a debugger shows of all that holds what persons answered, scored or are called: its name, which never says any of it.
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(Study))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(StudyScores))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(StudyForm))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(FormScore))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(ScoredForm))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(CaseSeries))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(CaseChange))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(StudyFlag))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(StudyFlags))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(StudyChange))]
[assembly: DebuggerDisplay("{ToString(),nq}", Target = typeof(StudySeries))]
