using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TherapeuticAlliance.Catalog;

namespace TherapeuticAlliance.Research.Reading;

/// <content>What the cells of answers say.</content>
public sealed partial class StudyMap
{
    internal ImmutableArray<KeyValuePair<string, MissingReason>> MissingCodes { get; private set; } = [new("NA", MissingReason.NotAnswered)];

    internal ImmutableArray<AnswerCode> AnswerCodes { get; private set; } = [];

    internal ImmutableArray<WordingPack> Wordings { get; private set; } = [];

    internal ImmutableArray<string> KeyedItems { get; private set; } = [];

    internal bool HoldsPositions { get; private set; }

    internal bool HasDecimalComma { get; private set; }

    /// <summary>Adds codes that mean that an answer is missing: <c>-99</c>. A number also means its equals (-99.0).</summary>
    /// <param name="codes">The codes, in any case, blanks around them aside.</param>
    public StudyMap Missing(params string[] codes) => MissingFor(MissingReason.NotAnswered, codes);

    /// <summary>Adds codes that mean that an answer is missing for a reason; a later meaning of a code replaces the former.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="codes">The codes, in any case, blanks around them aside.</param>
    public StudyMap MissingFor(MissingReason reason, params string[] codes) =>
        With(map => map.MissingCodes = MissingCodes.AddRange(NoNulls(codes, nameof(codes)).Select(code => KeyValuePair.Create(code.Trim(), reason))));

    /// <summary>
    /// Says what the table writes for the values of the form: <c>("A1", 1)</c>, <c>("On 1 or 2 days", 3)</c>. What it writes besides
    /// is read as a label of the form; as a number only when no code is a number, since a code without a meaning is no answer.
    /// </summary>
    /// <param name="codes">Texts, in any case, any run of blanks counting as one, and the values they mean.</param>
    public StudyMap Answers(params (string Text, decimal Value)[] codes) => AnswersOf([], codes);

    /// <summary>Says what the table writes for the values of some items; it goes before what is said for all.</summary>
    /// <param name="itemCodes">The codes of the items.</param>
    /// <param name="codes">Texts and the values they mean, as in <see cref="Answers(ValueTuple{string, decimal}[])"/>.</param>
    public StudyMap AnswersOf(string[] itemCodes, params (string Text, decimal Value)[] codes)
    {
        NoNulls(itemCodes, nameof(itemCodes));
        NotNull(codes, nameof(codes));
        return With(map => map.AnswerCodes = AnswerCodes.AddRange(
            codes.Select(code => new AnswerCode(CellText.Normal(NotNull(code.Text, nameof(codes))), code.Value, [.. itemCodes]))));
    }

    /// <summary>Reads the texts that a wording pack prints at values as labels, beside those of the form.</summary>
    /// <param name="pack">The pack, of the instrument that was answered.</param>
    public StudyMap Answers(WordingPack pack) => With(map => map.Wordings = Wordings.Add(NotNull(pack, nameof(pack))));

    /// <summary>Says that numbers are positions of options on the form, from 1, and not values.</summary>
    public StudyMap Positions() => With(map => map.HoldsPositions = true);

    /// <summary>Says that the table has reversed these items already: it holds lowest + highest − answer.</summary>
    /// <param name="itemCodes">The codes of items that the key reverses.</param>
    public StudyMap Keyed(params string[] itemCodes) => With(map => map.KeyedItems = KeyedItems.AddRange(NoNulls(itemCodes, nameof(itemCodes))));

    /// <summary>Says that the table writes decimals with a comma (8,6), sessions too; a decimal point is then no number.</summary>
    public StudyMap DecimalComma() => With(map => map.HasDecimalComma = true);
}
