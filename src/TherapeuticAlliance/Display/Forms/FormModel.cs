using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Display.Words;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Forms;

/// <summary>A form to fill in: a definition and its wording, as any front end can show them.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
/// <example><code>FormModel form = FormModel.Of(pack);
/// string page = form.ToHtml(FormOptions.Default.WithAction("/session/7"));
/// ResponseSheet sheet = form.ReadPosted(fields);</code></example>
public sealed class FormModel
{
    private readonly WordingPack _pack;
    private readonly IReadOnlyDictionary<string, string>? _places;

    private FormModel(WordingPack pack, IReadOnlyDictionary<string, string>? places)
    {
        _pack = pack;
        _places = places;
        Instructions = pack.Instructions is { } text ? pack.Fill(text, places) : null;
        Items = ReadOnly.Copy(pack.Instrument.Items.Select(item => new FormItem(item, pack, places)));
    }

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument => _pack.Instrument;

    /// <summary>Gets the language tag of the texts.</summary>
    public string Language => _pack.Language;

    /// <summary>Gets what is printed above the items, or <see langword="null"/>.</summary>
    public string? Instructions { get; }

    /// <summary>Gets the items in the order of the form.</summary>
    public IReadOnlyList<FormItem> Items { get; }

    /// <summary>Gets whether the texts run from right to left, by the language tag: Arabic, Hebrew, Persian, Urdu and others.</summary>
    public bool IsRightToLeft => WritingDirection.IsRightToLeft(Language);

    /// <summary>Returns the form of a wording pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="places">What to print at the places of the pack, such as the name of the therapist.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="pack"/> is null.</exception>
    public static FormModel Of(WordingPack pack, IReadOnlyDictionary<string, string>? places = null) =>
        new(Guard.NotNull(pack, nameof(pack)), places?.ToDictionary(place => place.Key, place => place.Value, System.StringComparer.Ordinal));

    /// <summary>
    /// Returns the form as an HTML <c>form</c> element that works without script. Nothing is chosen beforehand, so an item or a line
    /// that nobody touched is missing.
    /// </summary>
    /// <param name="options">How to write it; <see cref="FormOptions.Default"/> when <see langword="null"/>.</param>
    public string ToHtml(FormOptions? options = null) => FormHtml.Of(this, options ?? FormOptions.Default);

    /// <summary>Returns the form as plain text for paper.</summary>
    /// <param name="texts">Says that an item does not apply; in the language of the wording where the library speaks it, else in English, when <see langword="null"/>.</param>
    public string ToText(TextProvider? texts = null) => FormText.Of(_pack, _places, (texts ?? TextProvider.Speaking(Language)).Say(FormWords.NotApplicable));

    /// <summary>
    /// Returns the sheet of a posted form. It never throws for what was posted. Two different answers to one item contradict each
    /// other: the item has an invalid answer then. Fields of other names are left out.
    /// </summary>
    /// <param name="fields">Names and values as posted; a name can be there more than once.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="fields"/> is null.</exception>
    public ResponseSheet ReadPosted(IEnumerable<KeyValuePair<string, string?>> fields) => PostedFields.Read(Instrument.Blank(), Guard.NotNull(fields, nameof(fields)));

    /// <summary>
    /// Returns an earlier sheet with the answers of a posted form: a step of several, or a form that is resumed. An item that posts
    /// nothing keeps its earlier answer. A line that was shown with an answer posts that one still when a number is typed instead:
    /// then the new one counts. It never throws for what was posted.
    /// </summary>
    /// <param name="fields">Names and values as posted; a name can be there more than once.</param>
    /// <param name="earlier">What was answered before, and whose sheet it is.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.ArgumentException">The earlier sheet is of another definition.</exception>
    /// <seealso cref="FormOptions.WithAnswers"/>
    public ResponseSheet ReadPosted(IEnumerable<KeyValuePair<string, string?>> fields, ResponseSheet earlier) =>
        Guard.NotNull(earlier, nameof(earlier)).Instrument.ContentHash == Instrument.ContentHash
            ? PostedFields.Read(earlier, Guard.NotNull(fields, nameof(fields)))
            : throw new System.ArgumentException("The earlier sheet is of another definition.", nameof(earlier));

    /// <summary>Returns the instrument and the language; never a text.</summary>
    public override string ToString() => nameof(FormModel) + " of " + _pack;
}
