using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using TherapeuticAlliance.Display.Charts;
using Xunit;

namespace TherapeuticAlliance.Tests.Display.Charts;

/// <summary>Relative luminance and contrast as WCAG 2.2 defines them.</summary>
public sealed class ContrastTests
{
    [Fact]
    public void Text_and_marks_have_a_contrast_of_four_and_a_half_in_light_and_dark()
    {
        Dictionary<string, string>[] themes = [.. Regex.Matches(ChartStyle.Of("x"), @"#x\{(--back:[^}]*)\}").Cast<Match>().Select(match => match.Groups[1].Value.Split(';')
            .Select(pair => pair.Split(':')).ToDictionary(pair => pair[0], pair => pair[1]))];

        Assert.Equal(2, themes.Length);
        Assert.All(themes, theme => Assert.All(new[] { "--ink", "--one", "--two", "--cut" }, name => Assert.True(Contrast(theme[name], theme["--back"]) >= 4.5, name)));
        Assert.All(themes, theme => Assert.True(Contrast(theme["--one"], theme["--band"]) >= 4.5));
    }

    [Fact]
    public void Black_on_white_has_a_contrast_of_21() => Assert.Equal(21, Contrast("#000", "#fff"), 6);

    private static double Contrast(string one, string other)
    {
        double[] luminances = [.. new[] { Luminance(one), Luminance(other) }.OrderByDescending(luminance => luminance)];
        return (luminances[0] + 0.05) / (luminances[1] + 0.05);
    }

    private static double Luminance(string colour)
    {
        string hex = colour.Length == 4 ? string.Concat(colour.Skip(1).Select(c => new string(c, 2))) : colour.Substring(1);
        double[] parts = [.. Enumerable.Range(0, 3).Select(i => int.Parse(hex.Substring(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
