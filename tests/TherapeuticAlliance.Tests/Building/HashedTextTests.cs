using System;
using System.Security.Cryptography;
using System.Text;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Building;

/// <summary>
/// The content hash is the SHA-256 of a text that is written out here by hand. If one of these changes, every stored hash does.
/// Each text has its length in front. An item: code, bank item, number, keying, weight, order, unscored; then its format. A scale: code,
/// aggregation, multiplier, rule, numbers of items and thresholds; then what it says beyond.
/// </summary>
public sealed class HashedTextTests
{
    private const string Head = "33:therapeutic-alliance-definition/1;4:form;5:1.0.0;6:client;";

    [Fact]
    public void Of_an_item_on_a_scale_and_one_that_only_follows_up() => Assert.Equal(
        Sha256(Head + "0;2;1;"
            + "1:1;0:;1;0;1;0;0;" + "1;1;3;1;0;1;2;1;2:no;0;2;"
            + "1:2;0:;2;0;1;0;1;" + "1;1;3;1;0;1;2;1;2:no;0;2;" + "12:applies-when;0;1;3;"
            + "1:s;0;1;1;0;0;1;0;0;"),
        Forms.Numbered(2, Likert.Points(1, 3).LabelledAt(1, "no")).Unscored(2).Item(2, i => i.AppliesWhen(1, 3)).Scale("s", s => s.Items(1).Sum().RequireAll()).Build().ContentHash);

    [Fact]
    public void Of_scales_that_point_apart() => Assert.Equal(
        Sha256(Head + "2;2;2;"
            + "1:1;0:;1;0;1;0;0;" + "1;0;1;1;0;0;2;0;2;"
            + "1:2;0:;2;1;1;0;0;" + "1;0;1;1;0;0;2;0;2;"
            + "1:a;9:direction;0;0;1;1;0;0;1;0;0;"
            + "1:b;9:direction;1;1;5;2;0;0;1;1;1;3:cut;0;3;5;2;"),
        Forms.Numbered(2, Likert.Points(0, 1)).Reversed(2).Scale("a", s => s.Items(1).Sum().RequireAll().HigherIsBetter())
            .Scale("b", s => s.Items(2).Mean().Times(5, 2).RequireAll().HigherIsWorse().Threshold("cut", Comparison.AtOrAbove, 2.5m, "m", "s")).Build().ContentHash);

    [Fact]
    public void Of_all_rules_beyond_sums() => Assert.Equal(
        Sha256(Head + "0;2;1;"
            + "1:1;0:;1;0;1;0;0;" + "1;0;1;1;0;0;3;0;1;2;" + "6:points;0;2;"
            + "1:2;0:;2;0;1;0;0;" + "1;0;1;1;0;0;3;0;1;2;" + "6:points;0;2;"
            + "1:s;0;1;1;3;1;2;0;" + "6:out-of;2;" + "23:excusing-not-applicable;" + "8:rounding;1;" + "10:conversion;10;1;20;1;30;1;40;1;81;2;" + "0;1;"
            + "9:form-rule;1;1;"),
        Forms.Numbered(2, Likert.Points(0, 1).OrNotApplicable()).Item(1, i => i.Points(0, 2)).Item(2, i => i.Points(0, 2)).FormAtMostMissing(1)
            .Scale("s", s => s.AllItems().Sum().AtLeastShareAnswered(1, 2).ExcusingNotApplicable().RoundedWhenProrated(ScoreRounding.HalfUp).ConvertedBy(10, 20, 30, 40, 40.5m))
            .Build().ContentHash);

    private static string Sha256(string text)
    {
        using SHA256 sha = SHA256.Create();
        return BitConverter.ToString(sha.ComputeHash(Encoding.UTF8.GetBytes(text))).Replace("-", string.Empty).ToLowerInvariant();
    }
}
