Imports TherapeuticAlliance
Imports TherapeuticAlliance.Catalog
Imports TherapeuticAlliance.Courses
Imports TherapeuticAlliance.Ruptures
Imports TherapeuticAlliance.Scoring
Imports TherapeuticAlliance.Storage

Friend Module Program
    Public Function Main() As Integer
        Dim report As ScoreReport = Instruments.WaiSr.Client.Answer(5, 4, 5, 4, 5, 3, 4, 5, Nothing, 4, 3, 5).Score()
        Expect(report("task").Value.Equals(18.0), "task 4 + 5 + 4 + 5")
        Expect(Not report("bond").Value.HasValue, "bond is blank on item 9")

        Expect(Instruments.WaiSr.Client.AnswerFrom(New Integer() {5, 4, 5, 4, 5, 3, 4, 5, 4, 4, 3, 5}).Score()("task").Value.Equals(18.0), "an array of integers")

        Dim sheet As ResponseSheet = Instruments.Srs.Answer(8.6, 9.7, 9.9, 7.8)
        Dim back As ResponseSheet = SheetText.Read(SheetText.Write(sheet), InstrumentCatalog.Default).Value
        Expect(back.Score()("total").Value.Equals(36.0), "a stored sheet scores the same")

        Dim pulse As Instrument = Instrument.Define("clinic-pulse", "1.0.0").
            Titled("Clinic pulse").RatedBy(Rater.Client).
            Answered(Likert.Points(1, 7)).
            Items("b1", "b2", "b3").Reversed("b3").
            Scale("bond", Sub(s) s.AllItems().Mean().AtLeastAnswered(2)).
            Build()
        Expect(pulse.Answer(6, Nothing, 2).Score()("bond").Value.Equals(6.0), "(6 + 6) / 2")

        Dim scale As Scale = Instruments.WaiSr.Client("total")
        Dim watched As MonitorCourse = RuptureMonitor.For(scale).WithPrior(48, 4, "our clinic").Replay(ScoreSeries.Of(scale, 48, 50, 47, 49, 36))
        Expect(watched.Last.Level = RuptureLevel.Strong, "49 to 36 is a flag")

        Dim monitor As RuptureMonitor = RuptureMonitor.For(scale)
        Expect(monitor.ObserveWithoutScore(monitor.Start(), 1).Verdict.Level = RuptureLevel.NotJudged, "a session without a score")

        Dim stored As Course = Course.Begin(RuptureMonitor.For(scale), New DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)).
            Append(New SessionScore(1, 48), New DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero)).Value
        Dim resumed As Course = CourseText.Read(CourseText.Write(stored), stored.Monitor, InstrumentCatalog.Default).Value
        Expect(resumed.Equals(stored) AndAlso resumed.Trail.Count = 2, "a stored case comes back with its trail")

        Console.WriteLine("Visual Basic: all as expected")
        Return 0
    End Function

    Private Sub Expect(isSo As Boolean, what As String)
        If Not isSo Then Throw New InvalidOperationException("Not as expected: " & what)
    End Sub
End Module
