namespace TherapeuticAlliance.Fhir.Reading;

/// <summary>Where in a response one is. The path is written only for a finding.</summary>
internal sealed class Place
{
    private readonly Place? _parent;
    private readonly string _step;
    private readonly string? _code;

    private Place(Place? parent, string step, string? code = null)
    {
        _parent = parent;
        _step = step;
        _code = code;
    }

    internal static Place Response { get; } = new(null, "QuestionnaireResponse");

    /// <summary>An item of the form; one that the form does not know has no name here, since a person may have written it.</summary>
    internal Place Item(string? code) => new(this, ".item.where(linkId='", code ?? "...");

    internal Place Member(string name) => new(this, "." + name);

    /// <summary>Returns the path, as FHIRPath writes it.</summary>
    public override string ToString() => _parent + _step + (_code is null ? string.Empty : _code + "')");
}
