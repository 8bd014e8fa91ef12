using System.Collections.Generic;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Fhir.Questionnaires;

namespace TherapeuticAlliance.Fhir.Prepared;

/// <summary>One item of a prepared form: each of its answers as it is written, and what its codes mean when they are read.</summary>
internal sealed class PreparedItem
{
    // A line of 10 cm in millimetres has 101 values. What has more is written anew each time.
    private const int MostKept = 256;

    private readonly Item _item;
    private readonly PreparedForm _form;
    private readonly FhirOptions _options;
    private readonly bool _isListed;
    private readonly long _lowest;
    private readonly long _step;
    private readonly byte[]?[] _written;
    private byte[]? _code;
    private byte[][]? _codes;
    private Answer[]? _answers;
    private (decimal Value, string Text)[]? _labels;

    internal PreparedItem(Item item, PreparedForm form, FhirOptions options)
    {
        _item = item;
        _form = form;
        _options = options;
        _isListed = Options.AreListed(item);
        ResponseFormat format = item.Format;
        _lowest = (long)(format.Lowest * format.Unit);
        _step = (long)(format.Step * format.Unit);
        long places = (((long)(format.Highest * format.Unit) - _lowest) / _step) + 1;

        // One place for each value of the grid, then "not applicable" and "declined".
        _written = new byte[]?[places <= MostKept ? (int)places + 2 : 2];
    }

    /// <summary>The code of the item in UTF-8.</summary>
    internal byte[] Code => _code ??= Encoding.UTF8.GetBytes(_item.Code);

    /// <summary>The codes of the options in UTF-8; none for a line.</summary>
    internal byte[][] OptionCodes => _codes ??= !_isListed ? [] : [.. _item.Format.Options().Select(value => Encoding.UTF8.GetBytes(Number.Text(value)))];

    /// <summary>What each of <see cref="OptionCodes"/> says.</summary>
    internal Answer[] OptionAnswers => _answers ??= !_isListed ? [] : [.. _item.Format.Options().Select(value => Answer.Read(_item, value))];

    /// <summary>The texts that the form prints at values.</summary>
    internal IReadOnlyList<(decimal Value, string Text)> Labels => _labels ??= [.. Options.Labels(_item, _options)];

    /// <summary>Returns the item of a response with an answer that was given, does not apply, or was declined.</summary>
    internal byte[] Written(in Answer answer)
    {
        int place = PlaceOf(answer);
        if (place < 0)
        {
            return Write(answer);
        }

        return _written[place] ??= Write(answer);
    }

    private int PlaceOf(in Answer answer)
    {
        if (answer.Kind != AnswerKind.Given)
        {
            return _written.Length - (answer.Reason == MissingReason.Declined ? 1 : 2);
        }

        decimal value = answer.Value.GetValueOrDefault();
        long units = _item.Format.Unit == 1 ? (long)value : (long)(value * _item.Format.Unit);
        long place = (units - _lowest) / _step;
        return place < _written.Length - 2 ? (int)place : -1;
    }

    private byte[] Write(Answer answer) => ResourceWriter.WriteUtf8(to => to.Object(() =>
    {
        if (answer.Kind == AnswerKind.Given || (answer.Reason == MissingReason.NotApplicable && _isListed && Options.AllowNotApplicable(_item)))
        {
            to.Text("linkId", _item.Code).List("answer", () => to.Object(() => Value(to, answer)));
        }
        else
        {
            string reason = answer.Reason == MissingReason.Declined ? "asked-declined" : "not-applicable";
            to.List("extension", () => to.Extension(Addresses.AbsentReason, () => to.Text("valueCode", reason))).Text("linkId", _item.Code);
        }
    }));

    private void Value(ResourceWriter to, Answer answer)
    {
        if (!_isListed)
        {
            to.Decimal("valueDecimal", answer.Value.GetValueOrDefault());
            return;
        }

        to.Object("valueCoding", () =>
        {
            if (answer.Value is { } value)
            {
                string code = Number.Text(value);
                to.Text("system", _form.AnswerCodes).Text("code", code).Text("display", Options.Label(_item, value, _options) ?? code);
            }
            else
            {
                QuestionItem.NotApplicable(to, _options);
            }
        });
    }
}
