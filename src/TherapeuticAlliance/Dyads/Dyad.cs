using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Dyads;

/// <summary>
/// Compares how two raters see the same session, or the same course of sessions. The order gives the sign: every signed
/// figure is first − second. Client and therapist are compared on parallel forms only, see <see cref="ParallelForms"/>.
/// </summary>
public static class Dyad
{
    /// <summary>Compares two sheets of one session, scored by the rules of their definitions.</summary>
    /// <param name="first">The sheet of the first rater: for therapist − client, the therapist's.</param>
    /// <param name="second">The sheet of the second rater.</param>
    /// <returns>The comparison, or why the two cannot be compared: forms that are not parallel, other sessions, other people.</returns>
    public static Result<DyadComparison> Compare(ResponseSheet first, ResponseSheet second) =>
        Compare(Guard.NotNull(first, nameof(first)).Score(), Guard.NotNull(second, nameof(second)).Score());

    /// <summary>Compares two reports of one session.</summary>
    /// <param name="first">The report of the first rater: for therapist − client, the therapist's.</param>
    /// <param name="second">The report of the second rater.</param>
    /// <returns>The comparison, or why the two cannot be compared: forms that are not parallel, other sessions, other people.</returns>
    public static Result<DyadComparison> Compare(ScoreReport first, ScoreReport second)
    {
        Guard.NotNull(first, nameof(first));
        Guard.NotNull(second, nameof(second));
        Finding[] against = ParallelFormsValidator.Of(first.Instrument, second.Instrument).Concat(OfAdministrations(first.Administration, second.Administration)).ToArray();
        if (against.Length > 0)
        {
            return Result<DyadComparison>.Invalid(against);
        }

        var comparison = new DyadComparison(first, second);
        return Result<DyadComparison>.Valid(comparison, comparison.Findings);
    }

    /// <summary>Compares two members of a couple, family or group on the same form of one session, scored by the rules of its definition.</summary>
    /// <param name="first">The sheet of the first member.</param>
    /// <param name="second">The sheet of the second member.</param>
    /// <returns>The comparison, or why the two cannot be compared.</returns>
    public static Result<DyadComparison> CompareMembers(ResponseSheet first, ResponseSheet second) =>
        CompareMembers(Guard.NotNull(first, nameof(first)).Score(), Guard.NotNull(second, nameof(second)).Score());

    /// <summary>Compares two members of a couple, family or group on the same form of one session.</summary>
    /// <param name="first">The report of the first member.</param>
    /// <param name="second">The report of the second member.</param>
    /// <returns>
    /// The comparison, or why the two cannot be compared: different forms or sessions, or sheets that do not name two members, by their
    /// respondents or, where somebody else rates a member (SOFTA-o), by their subjects.
    /// </returns>
    public static Result<DyadComparison> CompareMembers(ScoreReport first, ScoreReport second)
    {
        Guard.NotNull(first, nameof(first));
        Guard.NotNull(second, nameof(second));
        Finding[] against = MembersValidator.Of(first, second).ToArray();
        if (against.Length > 0)
        {
            return Result<DyadComparison>.Invalid(against);
        }

        var comparison = new DyadComparison(first, second);
        return Result<DyadComparison>.Valid(comparison, comparison.Findings);
    }

    /// <summary>Compares the courses of two members of a couple, family or group on one scale of the same form, session by session.</summary>
    /// <param name="first">The series of the first member. It is the one that is held against the other.</param>
    /// <param name="second">The series of the second member, against which the first is held.</param>
    /// <returns>
    /// The course, or why the two cannot be compared: different forms or scales, or one series given twice. A series does not say whose it
    /// is; that these are two people is the caller's to know.
    /// </returns>
    public static Result<DyadCourse> CompareMembers(ScoreSeries first, ScoreSeries second)
    {
        Guard.NotNull(first, nameof(first));
        Guard.NotNull(second, nameof(second));
        Finding[] against = MembersValidator.Of(first, second).ToArray();
        if (against.Length > 0)
        {
            return Result<DyadCourse>.Invalid(against);
        }

        var course = new DyadCourse(first, second);
        return Result<DyadCourse>.Valid(course, course.Findings);
    }

    /// <summary>Compares the courses of two raters on one scale, session by session.</summary>
    /// <param name="first">The series of the first rater: for therapist − client, the therapist's. It is the one that is held against the other.</param>
    /// <param name="second">The series of the second rater, against which the first is held.</param>
    /// <returns>The course, or why the two cannot be compared: forms that are not parallel, or different scales.</returns>
    public static Result<DyadCourse> Compare(ScoreSeries first, ScoreSeries second)
    {
        Guard.NotNull(first, nameof(first));
        Guard.NotNull(second, nameof(second));
        Finding[] against = ParallelFormsValidator.OfSeries(first.Scale, second.Scale).ToArray();
        if (against.Length > 0)
        {
            return Result<DyadCourse>.Invalid(against);
        }

        var course = new DyadCourse(first, second);
        return Result<DyadCourse>.Valid(course, course.Findings);
    }

    /// <summary>Compares the reports of one session of more than two raters, each with each.</summary>
    /// <param name="reports">At least two reports.</param>
    /// <returns>
    /// A comparison for each pair: the first with the second, the first with the third and so on; or everything that keeps
    /// any pair from being compared.
    /// </returns>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static Result<IReadOnlyList<DyadComparison>> ComparePairwise(params ScoreReport[] reports) =>
        Pairwise(reports, nameof(reports), Compare, report => report.Instrument.Rater);

    /// <summary>Compares the courses of more than two raters on one scale, each with each.</summary>
    /// <param name="series">At least two series.</param>
    /// <returns>
    /// A course for each pair: the first with the second, the first with the third and so on; or everything that keeps any
    /// pair from being compared.
    /// </returns>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static Result<IReadOnlyList<DyadCourse>> ComparePairwise(params ScoreSeries[] series) =>
        Pairwise(series, nameof(series), Compare, one => one.Rater);

    private static Result<IReadOnlyList<TResult>> Pairwise<T, TResult>(T[] all, string name, Func<T, T, Result<TResult>> compare, Func<T, Rater> raterOf)
        where T : class
        where TResult : class
    {
        if (Guard.NotNull(all, name).Length < 2)
        {
            throw new ArgumentException("A comparison needs at least two.", name);
        }

        var results = new List<TResult>();
        var findings = new List<Finding>();
        for (int i = 0; i < all.Length; i++)
        {
            for (int j = i + 1; j < all.Length; j++)
            {
                Result<TResult> pair = compare(all[i], all[j]);
                findings.AddRange(pair.Findings.Select(finding => finding.Within(raterOf(all[i]) + " and " + raterOf(all[j]))));
                results.AddRange(pair.ValueOrDefault is { } result ? [result] : []);
            }
        }

        return findings.Exists(finding => finding.Severity == FindingSeverity.Error)
            ? Result<IReadOnlyList<TResult>>.Invalid(findings)
            : Result<IReadOnlyList<TResult>>.Valid(ReadOnly.Copy(results), findings);
    }

    private static IEnumerable<Finding> OfAdministrations(Administration first, Administration second)
    {
        if (first.Session is { } session && second.Session is { } other && session != other)
        {
            yield return DyadFindings.PairSessionDiffers.At("administration.session");
        }

        if (first.Subject is { } subject && second.Subject is { } otherSubject && !string.Equals(subject, otherSubject, StringComparison.Ordinal))
        {
            yield return DyadFindings.PairSubjectDiffers.At("administration.subject");
        }
    }
}
