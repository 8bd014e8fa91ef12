using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>
/// What counts as a sudden change: at least a cut-off in points, at least a share of the score before it if wanted, and stable
/// (<see cref="SuddenChanges"/>). There is no default cut-off, since it depends on the scale.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class SuddenChangeOptions
{
    private readonly TextTemplate _basis;

    private SuddenChangeOptions(double cutoff, TextTemplate basis, double? shareOfScore)
    {
        Cutoff = cutoff;
        _basis = basis;
        ShareOfScore = shareOfScore;
    }

    /// <summary>Gets the least change from one session to the next, in points of the scale, above 0.</summary>
    public double Cutoff { get; }

    /// <summary>Gets how the cut-off was found, in words.</summary>
    public string Basis => _basis.English;

    /// <summary>Gets the least change as a share of the score before it, or <see langword="null"/> when that is not asked; the default.</summary>
    public double? ShareOfScore { get; }

    /// <summary>Asks for a change of so many points.</summary>
    /// <param name="points">The least change, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite and above 0.</exception>
    public static SuddenChangeOptions OfPoints(double points) => new(Require.Above(0, points, nameof(points)), RetrospectiveTexts.BasisPoints, null);

    /// <summary>Asks for 1.96·√2·SD·√(1 − r) points, the reliable change of Jacobson and Truax (1991, doi 10.1037/0022-006X.59.1.12).</summary>
    /// <param name="standardDeviation">The standard deviation between persons, in points, above 0.</param>
    /// <param name="reliability">The reliability, between 0 and 1.</param>
    /// <remarks>
    /// An internal consistency such as alpha counts normal movement from session to session as reliable: by simulation, with
    /// alpha .93 a fall from one session to the next reaches this cut-off in 12.5 of 100 stable sessions.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or outside its range.</exception>
    public static SuddenChangeOptions OfReliability(double standardDeviation, double reliability) => new(
        1.96 * Math.Sqrt(2) * Require.Above(0, standardDeviation, nameof(standardDeviation)) * Math.Sqrt(1 - Require.Between(0, 1, reliability, nameof(reliability))),
        RetrospectiveTexts.BasisReliability,
        null);

    /// <summary>Asks for 1.96·√2·SD points of the movement of one person from session to session.</summary>
    /// <param name="withinPersonStandardDeviation">The standard deviation from session to session, in points, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite and above 0.</exception>
    public static SuddenChangeOptions OfWithinPersonStandardDeviation(double withinPersonStandardDeviation) => new(
        1.96 * Math.Sqrt(2) * Require.Above(0, withinPersonStandardDeviation, nameof(withinPersonStandardDeviation)),
        RetrospectiveTexts.BasisWithinPerson,
        null);

    /// <summary>
    /// Also asks for a share of the score before the change; .25 in Tang and DeRubeis (1999). It depends on where the scale
    /// begins: a quarter of 4.4 on a scale from 1 to 5 is 1.1 points, and .85 when the same answers count from 0 to 4.
    /// </summary>
    /// <param name="share">The share, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public SuddenChangeOptions WithShareOfScore(double share) => new(Cutoff, _basis, Require.Between(0, 1, share, nameof(share)));

    /// <summary>Returns the rule.</summary>
    public override string ToString() => Describe(TextProvider.English);

    internal string Describe(TextProvider texts) => texts.Say(
        RetrospectiveTexts.SuddenRule,
        texts.Number(TextTable.Number(Cutoff)),
        texts.Say(_basis),
        ShareOfScore is { } share ? texts.Say(RetrospectiveTexts.SuddenShare, texts.Number(TextTable.Number(100 * share))) : string.Empty);
}
