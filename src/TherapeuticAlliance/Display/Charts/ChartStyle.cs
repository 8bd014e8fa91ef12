namespace TherapeuticAlliance.Display.Charts;

/// <summary>Colours for light, dark and print; text has at least 4.5:1 against its background, lines and marks too.</summary>
internal static class ChartStyle
{
    private const string Light = "{--back:#fff;--ink:#1f2328;--one:#0b5cad;--two:#9a3412;--cut:#6b21a8;--band:#d6e4f2}";

    internal static string Of(string id)
    {
        string at = "#" + id + " ";
        return "#" + id + Light + "@media screen and (prefers-color-scheme:dark){#" + id
            + "{--back:#16191d;--ink:#e6e9ec;--one:#7cc0ff;--two:#ffb38a;--cut:#d8b4fe;--band:#24384d}}"
            + "#" + id + "{max-width:100%;height:auto;background:var(--back)}" + at + ".back{fill:var(--back)}"
            + at + "text{fill:var(--ink);stroke:var(--back);stroke-width:3px;paint-order:stroke;font:13px/1.3 sans-serif}" + at + ".heading{font-size:15px;font-weight:bold;unicode-bidi:plaintext}"
            + at + "path{fill:none;stroke:var(--ink)}" + at + ".one{stroke:var(--one);stroke-width:2}" + at + ".two{stroke:var(--two);stroke-width:2;stroke-dasharray:6 3}"
            + at + ".baseline{stroke-dasharray:2 4}" + at + ".band{fill:var(--band);stroke:none}" + at + ".cut{stroke:var(--cut);stroke-dasharray:8 4}"
            + at + ".point{fill:var(--one);stroke:var(--one)}" + at + ".open{fill:var(--back);stroke:var(--one);stroke-width:1.5}"
            + at + ".other{fill:var(--two);stroke:none}" + at + ".flag{fill:var(--two);stroke:var(--two);stroke-width:1.5}"
            + at + ".hollow{fill:var(--back)}" + at + ".gap{stroke-width:2}" + at + ".bar{fill:var(--one);stroke:var(--one)}" + at + ".empty{stroke-dasharray:4 3}";
    }
}
