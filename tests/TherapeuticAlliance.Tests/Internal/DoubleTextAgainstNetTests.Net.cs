using System;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Internal;

public sealed class DoubleTextAgainstNetTests
{
    private static readonly Gen<double> Doubles = Gen.OneOf(
        Gen.Choose(-100_000, 100_000).Select(value => value / 700.0),
        ArbMap.Default.GeneratorFor<long>().Select(BitConverter.Int64BitsToDouble));

    [Property(QuietOnSuccess = true, MaxTest = 5000)]
    public Property It_is_the_text_that_the_framework_writes() => Law.Of(
        Doubles, value => Assert.Equal(value.ToString("R", CultureInfo.InvariantCulture), DoubleText.Of(value)));
}
