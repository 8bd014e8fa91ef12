using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.DyadicModels;

/// <summary>Pairs as deviations from the means of their group, and those means.</summary>
internal sealed class CenteredPairs
{
    internal CenteredPairs(PairedRatings ratings)
    {
        Dictionary<int, (double First, double Second)> means = Enumerable.Range(0, ratings.Count)
            .GroupBy(i => ratings.Groups[i])
            .ToDictionary(group => group.Key, group => (group.Average(i => ratings.First[i]), group.Average(i => ratings.Second[i])));

        // What is centred is as exact as the ratings were, however small it is.
        double first = Rounding.Largest(ratings.First), second = Rounding.Largest(ratings.Second);
        Within = new Moments(
            [.. ratings.First.Zip(ratings.Groups, (value, group) => value - means[group].First)],
            [.. ratings.Second.Zip(ratings.Groups, (value, group) => value - means[group].Second)], first, second);
        Between = new Moments([.. means.Values.Select(mean => mean.First)], [.. means.Values.Select(mean => mean.Second)], first, second);
        FirstMeans = [.. ratings.Groups.Select(group => means[group].First)];
    }

    internal Moments Within { get; }

    internal Moments Between { get; }

    /// <summary>For each pair, the mean of the first rater in its group.</summary>
    internal double[] FirstMeans { get; }
}
