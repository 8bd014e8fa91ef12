namespace TherapeuticAlliance.House.Tests;

/// <summary>A file that names a type declared in another file.</summary>
internal sealed record Use(string From, string To, string Type)
{
    public override string ToString() => From + " uses " + Type + " of " + To;
}
