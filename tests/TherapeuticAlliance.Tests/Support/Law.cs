using System;
using FsCheck;
using FsCheck.Fluent;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>States a law over random cases.</summary>
internal static class Law
{
    /// <summary>Returns the law as a property: an assertion that holds for every random case.</summary>
    internal static Property Of<T>(Gen<T> cases, Action<T> assertion) => Prop.ForAll(cases.ToArbitrary(), assertion);

    /// <summary>Fails, showing the case and the seed, when an assertion fails for a random case.</summary>
    internal static void Holds<T>(Gen<T> cases, Action<T> assertion, int times = 100) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times).WithQuietOnSuccess(true), Prop.ForAll(cases.ToArbitrary(), assertion));
}
