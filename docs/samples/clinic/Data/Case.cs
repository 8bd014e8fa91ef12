namespace SmallClinic.Data;

/// <summary>A client in treatment. The name is here and nowhere else.</summary>
public sealed class Case
{
    public Guid Id { get; set; }

    public required string Name { get; set; }

    /// <summary>The account of the therapist.</summary>
    public required string Therapist { get; set; }

    /// <summary>What research sees in place of id and name: random, so that it leads to neither.</summary>
    public required string ResearchId { get; set; }

    public string? WhyNotWatched { get; set; }

    /// <summary>What a FHIR resource or a stored form calls the client.</summary>
    public string Reference => "Patient/" + Id;
}
