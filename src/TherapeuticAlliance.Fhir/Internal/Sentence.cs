namespace TherapeuticAlliance.Fhir.Internal;

/// <summary>A sentence for people with named places; the arguments are numbers, codes and names, never English prose.</summary>
internal sealed class Sentence(string template)
{
    internal string With(params (string Name, string Value)[] arguments)
    {
        string text = template;
        foreach ((string name, string value) in arguments)
        {
            text = text.Replace("{" + name + "}", value);
        }

        return text;
    }

    internal string With() => template;
}
