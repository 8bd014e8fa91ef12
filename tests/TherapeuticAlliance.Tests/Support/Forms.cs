using System;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>The shortest definitions that are right, for tests to vary.</summary>
internal static class Forms
{
    /// <summary>A definition without items.</summary>
    internal static InstrumentBuilder Empty(FormatBuilder? format = null) =>
        Instrument.Define("form", "1.0.0").Titled("Form").RatedBy(Rater.Client).Answered(format ?? Likert.Points(1, 5));

    /// <summary>A definition of numbered items without scales.</summary>
    internal static InstrumentBuilder Numbered(int items, FormatBuilder? format = null) => Empty(format).NumberedItems(items);

    /// <summary>An instrument with the one scale <c>s</c> over all its items.</summary>
    internal static Instrument OneScale(int items, Action<ScaleBuilder> describe, FormatBuilder? format = null) =>
        Numbered(items, format).Scale("s", s => describe(s.AllItems())).Build();

    /// <summary>An instrument whose one scale <c>s</c> is the plain sum of its items, 1 to 5 each.</summary>
    internal static Instrument Sum(int items, FormatBuilder? format = null) => OneScale(items, s => s.Sum(), format);
}
