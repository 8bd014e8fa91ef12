using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Ruptures.Retrospective;

namespace TherapeuticAlliance.Research.Simulation;

/// <summary>What a retrospect says became of planted falls that were found, over many synthetic courses.</summary>
/// <remarks>The truth is in the shape of the design: back after one session, half way back, never back. Immutable. Equality is by reference.</remarks>
public sealed class RepairRates
{
    private readonly Dictionary<Repair, long> _counts;

    internal RepairRates(CourseDesign design, RetrospectOptions options, long courses, IEnumerable<Repair> repairs)
    {
        Design = design;
        Options = options;
        Courses = courses;
        _counts = repairs.GroupBy(repair => repair).ToDictionary(same => same.Key, same => (long)same.Count());
    }

    /// <summary>Gets what the courses were like.</summary>
    public CourseDesign Design { get; }

    /// <summary>Gets what counts as an episode and as its repair.</summary>
    public RetrospectOptions Options { get; }

    /// <summary>Gets how many courses were looked back on.</summary>
    public long Courses { get; }

    /// <summary>
    /// Gets how many have an episode that begins at the fall or at one of the next two sessions; of stable courses, how many
    /// have one at all, which is then a false alarm.
    /// </summary>
    public long Episodes => _counts.Values.Sum();

    /// <summary>Returns the share of those episodes of which the retrospect says so.</summary>
    /// <param name="repair">What became of an episode.</param>
    public Estimate Share(Repair repair) => Estimate.Share(_counts.GetValueOrDefault(repair), Episodes);

    /// <summary>Returns the design.</summary>
    public override string ToString() => nameof(RepairRates) + ": " + Design;
}
