using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>Tables in one language: their columns, their numbers and the words in their cells.</summary>
internal sealed class TableWords(TextProvider texts)
{
    private readonly TextProvider _texts = texts;

    internal string Of(IEnumerable<string> columns, IEnumerable<string[]> rows) =>
        TextTable.Of([columns.Select(column => column.Length == 0 ? column : _texts.Word("column", column)).ToArray(), .. rows]);

    internal string Cell(string word) => _texts.Word("cell", word);

    internal string Number(double? value, int decimals = 2) => value is null ? Cell("none") : _texts.Number(TextTable.Number(value, decimals));

    internal string Between(int first, int last) => _texts.Say(RetrospectiveTexts.Between, first, last);

    internal string Title(TextTemplate title, ScoreSeries series, int observedThrough) =>
        _texts.Say(title, series.Scale.Instrument.ToString(), series.Scale.Code, observedThrough) + "\n";
}
