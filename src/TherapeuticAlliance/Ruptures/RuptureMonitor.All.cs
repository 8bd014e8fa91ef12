using System;
using System.Threading;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures;

public sealed partial class RuptureMonitor
{
    /// <summary>
    /// Watches many cases at once: one row for each case and session, the rows of a case together and in order of session. Each
    /// row gets what <see cref="Observe(MonitorState, int, double?, ReportedBy?)"/> would say of it, bit for bit, without the
    /// evidence. What cannot be taken in is left out and becomes a finding. Direct reports are not among the columns.
    /// </summary>
    /// <param name="cases">For each row, the number of its case. Any numbers; the same number is the same case.</param>
    /// <param name="sessions">For each row, the number of the session.</param>
    /// <param name="scores">For each row, the score in points of the scale; NaN when the session has none.</param>
    /// <param name="threads">On how many threads at most, at least 1. Changes no result.</param>
    /// <param name="progress">Is told now and then how many rows are done.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">The columns differ in length, or the degree of parallelism is below 1.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public WatchedRows WatchAll(
        int[] cases, int[] sessions, double[] scores, int threads = 1, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        int rows = Guard.NotNull(cases, nameof(cases)).Length;
        if (Guard.NotNull(sessions, nameof(sessions)).Length != rows || Guard.NotNull(scores, nameof(scores)).Length != rows)
        {
            throw new ArgumentException("The columns differ in length; give one case, session and score for each row.", nameof(sessions));
        }

        Require.AtLeast(1, threads, nameof(threads));
        return new PopulationWatch(this, cases, sessions, scores).Run(threads, progress, cancellationToken);
    }
}
