using System;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.Tests.Oracles;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Agreement;

/// <summary>
/// The agreement of each simulated dyad over its sessions, and of the first one over the items of each session, as irr 0.84.1
/// and epiR 2.0.57 gave it (dyad-per-dyad.csv, dyad-1-item-profile.csv).
/// </summary>
public sealed class DyadFiguresTests
{
    public static TheoryData<string> Dyads { get; } = new(DyadsOracle.Table("dyad-per-dyad.csv").Skip(1).Select(row => row[0]));

    public static TheoryData<string> Sessions { get; } = new(DyadsOracle.Table("dyad-1-item-profile.csv").Skip(1).Select(row => row[0]));

    [Theory]
    [MemberData(nameof(Dyads))]
    public void The_agreement_of_a_dyad_over_its_sessions_is_that_of_the_reference(string dyad)
    {
        PairedRatings ratings = DyadsOracle.Of(dyad);
        IntraclassCorrelations icc = IntraclassCorrelations.Of(RatingTable.Of(ratings)).Value;

        Assert.Equal(Figure("dyad-per-dyad.csv", dyad, "n"), ratings.Count);
        Assert.Equal(Figure("dyad-per-dyad.csv", dyad, "icc_a1"), icc.AgreementSingle.Value, 1e-9);
        Assert.Equal(Figure("dyad-per-dyad.csv", dyad, "icc_c1"), icc.ConsistencySingle!.Value, 1e-9);
        Assert.Equal(Figure("dyad-per-dyad.csv", dyad, "ccc"), ConcordanceCorrelation.Of(ratings).Value.Value, 1e-9);
    }

    [Theory]
    [MemberData(nameof(Sessions))]
    public void The_agreement_over_the_items_of_a_session_is_that_of_the_reference(string session)
    {
        string[][] rows = [.. DyadsOracle.Table("dyad-1-items.csv").Skip(1).Where(row => row[1] == session)];
        IntraclassCorrelations icc = IntraclassCorrelations.Of(RatingTable.Of(PairedRatings.Of(Items("C"), Items("T")))).Value;

        Assert.Equal(Figure("dyad-1-item-profile.csv", session, "icc_a1"), icc.AgreementSingle.Value, 1e-9);
        Assert.Equal(Figure("dyad-1-item-profile.csv", session, "icc_c1"), icc.ConsistencySingle!.Value, 1e-9);

        double?[] Items(string rater) => [.. rows.Single(row => row[2] == rater).Skip(3).Select(cell => (double?)double.Parse(cell, CultureInfo.InvariantCulture))];
    }

    private static double Figure(string table, string row, string column)
    {
        string[][] cells = [.. DyadsOracle.Table(table)];
        return double.Parse(cells.Single(line => line[0] == row)[Array.IndexOf(cells[0], column)], CultureInfo.InvariantCulture);
    }
}
