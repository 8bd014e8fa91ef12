using System.Linq;
using TherapeuticAlliance.Display.Words;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Charts;

/// <summary>What two raters answered, item by item.</summary>
internal sealed class ProfileChart
{
    private const double RowHeight = 22, Left = 300, Right = 650;

    private readonly ItemProfile? _profile;
    private readonly TextProvider _texts;
    private readonly Canvas _canvas;
    private readonly string _first, _second;
    private readonly double _lowest, _highest;
    private readonly string[] _notes;

    internal ProfileChart(DyadComparison comparison, DisplayOptions options)
    {
        _profile = comparison.Profile;
        _texts = options.Texts;
        _first = CourseWords.Rater(comparison.First.Instrument.Rater, _texts);
        _second = CourseWords.Rater(comparison.Second.Instrument.Rater, _texts);
        _notes = [_texts.Say(_profile is null ? ChartWords.NoProfile : ChartWords.Keyed), _texts.Say(ChartWords.DyadCaution)];
        _canvas = new Canvas(options, _texts.Say(ChartWords.Profile, CourseWords.Form(comparison.First.Instrument), _first, _second), _notes);
        ResponseFormat format = _profile is { Items.Count: > 0 } ? _profile.Items[0].Item.Format : comparison.First.Instrument.Format;
        _lowest = (double)format.Lowest;
        _highest = (double)format.Highest;
    }

    private int Rows => _profile?.Items.Count ?? 0;

    internal string Draw() => _canvas.Draw(_canvas.Top + 30 + (RowHeight * Rows) + 28, Story(), canvas =>
    {
        double y = canvas.Top + 26, bottom = y + (RowHeight * Rows);
        canvas.Text(Left, y - 12, PlainNumber.Of(_lowest, _texts), "middle");
        canvas.Text(Right, y - 12, PlainNumber.Of(_highest, _texts), "middle");
        canvas.Path("baseline", "M" + ChartShapes.At(Left, y - 6) + "L" + ChartShapes.At(Left, bottom) + "M" + ChartShapes.At(Right, y - 6) + "L" + ChartShapes.At(Right, bottom));
        foreach (ItemDiscrepancy item in _profile?.Items ?? [])
        {
            double row = y + (RowHeight / 2);
            canvas.Group(Words(item), () => Row(item, row));
            y += RowHeight;
        }

        new Legend().Add(_first, (x, at) => canvas.Circle("point", x, at, 4)).Add(_second, (x, at) => canvas.Path("other", ChartShapes.Square(x, at))).Draw(canvas, bottom + 18);
    });

    private string Story() => string.Join(" ", (_profile?.Items ?? []).Select(Words).Concat(_notes));

    private string Name(Item item) => Number.Text(item.Number) + (item.Label is { } label ? " " + _texts.OfDefinition(label) : string.Empty);

    private string Words(ItemDiscrepancy item) => _texts.Say(ChartWords.Item, Name(item.Item), _first, Answer(item.First), _second, Answer(item.Second));

    private string Answer(decimal? value) => PlainNumber.OfOrNone((double?)value, _texts);

    private double X(decimal value) => Left + ((Right - Left) * ((double)value - _lowest) / (_highest - _lowest));

    private void Row(ItemDiscrepancy item, double y)
    {
        _canvas.Text(Canvas.Margin, y + 5, WrappedText.Of(Name(item.Item), 38).First());
        if (item.First is { } one && item.Second is { } other)
        {
            _canvas.Path("axis", "M" + ChartShapes.At(X(one), y) + "L" + ChartShapes.At(X(other), y));
        }

        if (item.Second is { } second)
        {
            _canvas.Path("other", ChartShapes.Square(X(second), y));
        }

        if (item.First is { } first)
        {
            _canvas.Circle("point", X(first), y, item.Difference == 0 ? 2.5 : 4);
        }
    }
}
