using System.Globalization;
using System.Linq;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>A form and what somebody answered on it; null is not answered.</summary>
internal sealed class FormCase(FormModel form, decimal?[] answers)
{
    internal FormModel Form { get; } = form;

    internal decimal?[] Answers { get; } = answers;

    public override string ToString() =>
        Form + " | answers " + string.Join(" ", Answers.Select(a => a?.ToString(CultureInfo.InvariantCulture) ?? "-"));
}
