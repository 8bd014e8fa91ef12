using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Dyads;

/// <summary>
/// One scale over a course of sessions as two raters saw it. Every signed figure is first − second. Sessions are paired by number; n
/// is the count of <see cref="Sessions"/>. What is not defined, or rests on too few sessions, is <see langword="null"/> and
/// <see cref="Findings"/> says why. The figures describe this dyad; they are no test. Made by <see cref="Dyad"/>. Immutable.
/// </summary>
/// <remarks>
/// Correlation, congruence and convergence need <see cref="SessionsForAssociation"/> sessions. Directional bias and temporal
/// congruence are those of the truth and bias model for one dyad (West and Kenny 2011, doi 10.1037/a0022936), with the second rater
/// in the place of the truth. The name is the model's: nobody's view is the true one. Equality is by reference.
/// </remarks>
[TypeFormatterSource]
public sealed class DyadCourse
{
    /// <summary>How many paired sessions correlation, concordance, congruence and convergence need.</summary>
    public const int SessionsForAssociation = 5;

    internal DyadCourse(ScoreSeries first, ScoreSeries second)
    {
        First = first;
        Second = second;
        var pairing = new SessionPairing(first, second);
        Sessions = pairing.Paired;
        Unpaired = pairing.Unpaired;
        var values = new PairedValues(Sessions.Select(session => session.First).ToArray(), Sessions.Select(session => session.Second).ToArray());
        Findings = ReadOnly.Copy(CourseFindings.Of(this, values));
        if (Sessions.Count > 0)
        {
            DirectionalBias = values.MeanDifference;
            MeanAbsoluteDifference = values.MeanAbsoluteDifference;
            RootMeanSquareDifference = Math.Sqrt(values.SquaredDistance / values.Count);
        }

        if (Sessions.Count >= SessionsForAssociation)
        {
            Correlation = values.IsFlat ? null : values.Correlation;
            Concordance = values.IsFlat ? null : values.Concordance;
            TemporalCongruence = values.IsSecondFlat ? null : values.Slope;
            Convergence = SlopeOverSessions(Sessions.Select(session => session.AbsoluteDifference).ToArray());
        }
    }

    /// <summary>Gets the series of the first rater.</summary>
    public ScoreSeries First { get; }

    /// <summary>Gets the series of the second rater.</summary>
    public ScoreSeries Second { get; }

    /// <summary>Gets the discrepancy of each session that both scored, ascending.</summary>
    public IReadOnlyList<SessionDiscrepancy> Sessions { get; }

    /// <summary>Gets the sessions that were left out, ascending.</summary>
    public IReadOnlyList<UnpairedSession> Unpaired { get; }

    /// <summary>Gets why something is not defined, and how many sessions were left out; often empty.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>
    /// Gets the mean of first − second, in points: (1/n)·Σ(x − y). It is also the intercept of the first rater's scores on the
    /// second's when both are centered on the second's mean. <see langword="null"/> without a paired session.
    /// </summary>
    public double? DirectionalBias { get; }

    /// <summary>Gets (1/n)·Σ|x − y|, in points; <see langword="null"/> without a paired session.</summary>
    public double? MeanAbsoluteDifference { get; }

    /// <summary>Gets √((1/n)·Σ(x − y)²), in points; <see langword="null"/> without a paired session.</summary>
    public double? RootMeanSquareDifference { get; }

    /// <summary>
    /// Gets pearson's r over the sessions of this dyad, −1 to 1: whether the two move together. <see langword="null"/> below
    /// <see cref="SessionsForAssociation"/> sessions, and when a rater's score never varies.
    /// </summary>
    public double? Correlation { get; }

    /// <summary>
    /// Gets the concordance correlation of Lin (1989, Biometrics 45, 255-268), −1 to 1: 2·s_xy/(s_x² + s_y² + (x̄ − ȳ)²) with n as the
    /// denominator of the moments. It falls short of <see cref="Correlation"/> as level and spread differ.
    /// <see langword="null"/> when that is.
    /// </summary>
    public double? Concordance { get; }

    /// <summary>
    /// Gets the slope of the first rater's scores on the second's, s_xy/s_y²: by how much the first moves when the second moves
    /// by a point. <see langword="null"/> below <see cref="SessionsForAssociation"/> sessions, and when the second rater's score
    /// never varies. Not symmetric.
    /// </summary>
    public double? TemporalCongruence { get; }

    /// <summary>
    /// Gets the slope of |first − second| on the number of the session, in points a session: below 0 the two come closer, above
    /// 0 they move apart (the measure of Laws 2017, doi 10.1080/10503307.2015.1114687, for one dyad).
    /// <see langword="null"/> below <see cref="SessionsForAssociation"/> sessions.
    /// </summary>
    public double? Convergence { get; }

    /// <summary>Returns the course in plain words that favour neither side, fit to be read aloud. In English. It shows scores.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns what LINQPad shows, which looks for a method of this name.</summary>
    internal object ToDump() => Describe();

    /// <summary>Returns the course as <see cref="Describe()"/> does, in another language. It shows scores.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => CourseText.Of(this, new RaterWords(First.Rater, Second.Rater, Guard.NotNull(texts, nameof(texts))));

    /// <summary>Returns the same, said to one of the two raters: you, and your therapist or client.</summary>
    /// <param name="reader">Who is spoken to.</param>
    /// <exception cref="ArgumentException">The reader is neither of the two.</exception>
    public string DescribeTo(Rater reader) => DescribeTo(reader, TextProvider.English);

    /// <summary>Returns the same in another language.</summary>
    /// <param name="reader">Who is spoken to.</param>
    /// <param name="texts">Says the sentences.</param>
    /// <exception cref="ArgumentException">The reader is neither of the two.</exception>
    public string DescribeTo(Rater reader, TextProvider texts) =>
        CourseText.Of(this, new RaterWords(First.Rater, Second.Rater, Guard.NotNull(texts, nameof(texts)), Guard.NotNull(reader, nameof(reader))));

    /// <summary>Returns the scale, the raters and the number of paired sessions; never a score.</summary>
    public override string ToString() =>
        nameof(DyadCourse) + " of " + First.Scale + ", " + First.Rater + " and " + Second.Rater + ", " + Number.Text(Sessions.Count) + " sessions";

    private double SlopeOverSessions(double[] distances) =>
        new PairedValues(distances, Sessions.Select(session => (double)session.Session).ToArray()).Slope;
}
