#:property IlcInstructionSet=native
#:property InvariantGlobalization=true
#:property ManagePackageVersionsCentrally=false
#:package TherapeuticAlliance.Research@*

// The main job from the packages: ours.cs TABLE SCORES [FINDINGS]
using TherapeuticAlliance;
using TherapeuticAlliance.Research;
using TherapeuticAlliance.Research.Reading;

Instrument form = Instrument.Define("study-peer", "1.0.0").Titled("Study peer").RatedBy(Rater.Client)
    .Answered(Likert.Points(1, 5)).NumberedItems(12).Reversed(4, 9)
    .Scale("a", s => s.Items(1, 2, 3, 4).Sum()).Scale("b", s => s.Items(5, 6, 7, 8).Sum()).Scale("c", s => s.Items(9, 10, 11, 12).Sum())
    .Total(s => s.AllItems().Sum().AtLeastAnswered(10)).Build();
using StudyReader reader = StudyReader.Open(args[0], form, StudyMap.Empty.Items("q{nn}").Id("id").Session("session"));
StudyFiles files = StudyFiles.None.Scores(args[1]);
files = args.Length > 2 ? files.Findings(args[2]) : files;
files.Write(reader);
