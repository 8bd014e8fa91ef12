using System;
using Xunit;

namespace TherapeuticAlliance.Tests;

/// <summary>What callers of .NET have besides.</summary>
public sealed class AdministrationNetTests
{
    [Fact]
    public void A_calendar_date_of_its_own_type_is_the_same_date() => Assert.Equal(
        Administration.Unknown.WithDate(new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Unspecified)), Administration.Unknown.WithDate(new DateOnly(2026, 3, 1)));
}
