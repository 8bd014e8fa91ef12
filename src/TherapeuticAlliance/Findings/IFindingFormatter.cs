namespace TherapeuticAlliance.Findings;

/// <summary>
/// Makes the sentence of a finding from its code and arguments. Write one to translate the library's sentences;
/// docs/finding-codes.md lists every code with its arguments.
/// </summary>
public interface IFindingFormatter
{
    /// <summary>Returns the sentence.</summary>
    /// <param name="finding">The finding.</param>
    string Format(Finding finding);
}
